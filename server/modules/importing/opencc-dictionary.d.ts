/** The package types its converters only; its dictionaries are pairs parted by |, each `traditional simplified [other simplified …]`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
