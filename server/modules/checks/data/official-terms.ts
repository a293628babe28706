/**
 * Terms that are often written wrong, with the official form. What stands in the name of a unit, an office or a document is right there and is
 * left out by the pattern: 法制 (the legal system) is an older word that lives on in such names, and 学法制度 is 学法 + 制度.
 */
export const officialTerms: readonly { readonly found: RegExp; readonly right: string }[] = [
  {
    found:
      /(?<![学执普司立守用述释懂])法制(?!度|办|科|股|处|局|机构|审[核查]|网|日报|报|大队|支队|中队|员|部门|宣传教育|教育|工作机构|工作委员会|委|副校长|室|干部|岗|队伍|民警|化)/g,
    right: '法治',
  },
  { found: /依法制国|以法治国/g, right: '依法治国' },
  { found: /营商坏境|营商环镜|赢商环境/g, right: '营商环境' },
  { found: /行政复义|行政复意/g, right: '行政复议' },
  { found: /公平竟争/g, right: '公平竞争' },
  { found: /国家宪法宣传日/g, right: '国家宪法日' },
  { found: /执法决定法治审核/g, right: '执法决定法制审核' },
  { found: /习近平法制思想/g, right: '习近平法治思想' },
  { found: /依法执政府/g, right: '依法行政' },
];
