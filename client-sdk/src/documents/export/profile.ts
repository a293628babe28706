/**
 * The form of an official document by GB/T 9704—2012 《党政机关公文格式》, as data: a district overrides what its own rules say otherwise. Lengths are
 * millimetres and points as the standard gives them.
 */
export interface DocumentProfile {
  /** A4: 210 × 297 (5.1) */
  readonly page: { readonly width: number; readonly height: number };
  /** the margins that leave a block of 156 × 225 (5.2.1): 天头 37, 订口 28 */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** 22 lines of 28 characters (5.2.3) */
  readonly grid: { readonly lines: number; readonly characters: number };
  /** exact distance of lines, in points: 225 mm / 22 */
  readonly linePitch: number;
  readonly fonts: {
    /** the first that is installed is used; none is embedded */
    readonly title: readonly string[];
    readonly level1: readonly string[];
    readonly level2: readonly string[];
    readonly body: readonly string[];
    readonly latin: string;
  };
  /** in points: 2号 22, 3号 16, 4号 14; the standard says nothing of the text in a table: 5号 10.5 */
  readonly sizes: { readonly title: number; readonly body: number; readonly pageNumber: number; readonly table: number };
  /**
   * How a district's own report counts its levels: `{一}` is a Chinese number, `{1}` an Arabic one. The reports of units keep the standard's, by which they are
   * read again.
   */
  readonly numbering: { readonly first: string; readonly second: string; readonly third: string };
  /** 发文机关标志, for example 荣昌区招商投资促进局文件; null = none */
  readonly issuer: string | null;
  /** 发文字号, for example 荣招商〔2024〕3号; null = none */
  readonly documentNumber: string | null;
}

export const standardProfile: DocumentProfile = {
  page: { width: 210, height: 297 },
  margins: { top: 37, right: 26, bottom: 35, left: 28 },
  grid: { lines: 22, characters: 28 },
  linePitch: 28.95,
  fonts: {
    title: ['方正小标宋简体', '方正小标宋_GBK', '宋体', 'SimSun'],
    level1: ['黑体', 'SimHei'],
    level2: ['楷体_GB2312', '楷体', 'KaiTi'],
    body: ['仿宋_GB2312', '仿宋', 'FangSong'],
    latin: 'Times New Roman',
  },
  sizes: { title: 22, body: 16, pageNumber: 14, table: 10.5 },
  numbering: { first: '{一}、', second: '（{一}）', third: '{1}.' },
  issuer: null,
  documentNumber: null,
};

/** Values of a district's profile that override the standard's. */
export type ProfileOverrides = {
  readonly [K in keyof DocumentProfile]?: DocumentProfile[K] extends object ? Partial<DocumentProfile[K]> : DocumentProfile[K];
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The standard's profile with a district's own values. Throws a TypeError that names the first value that does not fit. */
export function profileOf(overrides: unknown): DocumentProfile {
  if (!isRecord(overrides)) throw new TypeError('profile');
  const merged: Record<string, unknown> = { ...standardProfile };
  for (const [key, value] of Object.entries(overrides)) {
    if (!(key in standardProfile)) throw new TypeError(key);
    const standard = standardProfile[key as keyof DocumentProfile];
    merged[key] = isRecord(standard) ? section(key, standard, value) : scalar(key, standard, value);
  }
  return merged as unknown as DocumentProfile;
}

function section(name: string, standard: Record<string, unknown>, given: unknown): Record<string, unknown> {
  if (!isRecord(given)) throw new TypeError(name);
  const counts = name === 'numbering';
  const own: Record<string, unknown> = { ...standard };
  for (const [key, value] of Object.entries(given)) {
    const usual = standard[key];
    const path = `${name}.${key}`;
    const fits = Array.isArray(usual)
      ? Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && one !== '')
      : typeof usual === 'number'
        ? typeof value === 'number' && value > 0 && value < 2000
        : typeof value === 'string' && value !== '' && (!counts || /\{(?:一|1)\}/.test(value));
    if (!(key in standard) || !fits) throw new TypeError(path);
    own[key] = value;
  }
  return own;
}

function scalar(name: string, standard: unknown, value: unknown): unknown {
  const fits =
    typeof standard === 'number' ? typeof value === 'number' && value > 0 : value === null || (typeof value === 'string' && value !== '');
  if (!fits) throw new TypeError(name);
  return value;
}
