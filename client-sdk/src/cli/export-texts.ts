import type { Locale } from '../errors.js';

const zh = {
  whichReport: '请用 --department 和 --year 指明报告，或给出报告 id，二者取一',
  whichForm: '--out 的文件名须以 .docx 或 .txt 结尾',
  exists: '文件已存在；另取文件名，或加 --force 覆盖。',
  noFolder: '目录不存在；先建立目录，或另写路径。',
  unwritable: '检查是否有写入权限；文件若已在 Excel、WPS 或 Word 中打开，先关闭。',
  profile: (what: string) =>
    what === ''
      ? '检查 --profile 的路径和读取权限。'
      : `版式文件中的“${what}”不可用；写法示例：{"documentNumber": "荣招商〔2024〕3号", "fonts": {"body": ["仿宋"]}}。`,
  written: (title: string, file: string) => `已导出：${title} → ${file}`,
  allOfYear: '--all 导出一个年度的全部报告：用 --year 指明年度，--out 指明目录，不写 --department',
  exported: (dir: string, written: number, there: number) =>
    `${dir}：新导出 ${written} 份${there > 0 ? `，已有 ${there} 份未动（加 --force 重新导出）` : ''}。`,
  unit: '单位',
  why: '未导出的原因',
  all: '导出一个年度的全部报告，--out 为目录；已有的文件不重复导出',
};
export type ExportTexts = typeof zh;

const en: ExportTexts = {
  whichReport: 'say which report with --department and --year, or by its id, and not both',
  whichForm: 'the file of --out ends in .docx or .txt',
  exists: 'The file is there already: take another name, or --force to write over it.',
  noFolder: 'There is no such folder: make it first, or write another path.',
  unwritable: 'See that it may be written, and close it if it is open in Excel, WPS or Word.',
  profile: (what) =>
    what === ''
      ? 'Check the path of --profile and whether it may be read.'
      : `"${what}" of the profile does not fit; write for example {"documentNumber": "荣招商〔2024〕3号", "fonts": {"body": ["仿宋"]}}.`,
  written: (title, file) => `Exported: ${title} → ${file}`,
  allOfYear: '--all exports every report of a year: name it with --year and the folder with --out, and no --department',
  exported: (dir, written, there) =>
    `${dir}: ${written} exported${there > 0 ? `, ${there} there already (--force writes them anew)` : ''}.`,
  unit: 'Department',
  why: 'Why not',
  all: 'every report of a year, --out is a folder; files that are there are kept',
};

export const exportTextsOf = (language: Locale): ExportTexts => ({ zh, en })[language];
