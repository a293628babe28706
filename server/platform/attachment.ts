/** `Content-Disposition` for a file to be saved (RFC 6266): `full` may hold any characters, `ascii` is for who does not read it. */
export const attachment = ({ ascii, full }: { readonly ascii: string; readonly full: string }): string =>
  `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(full.replace(/\p{Surrogate}/gu, '')).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
