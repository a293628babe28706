import type { Locale } from '../../errors.js';
import type { GuessSource } from './guess.js';
import type { LookCode, Outcome } from './import-files.js';

type Counts = Record<'responsibilities' | 'activities' | 'figures' | 'shortcomings' | 'causes' | 'commitments' | 'others', number>;

const zh = {
  nothing: '没有可显示的内容。',
  kind: '类别',
  text: '内容',
  activity: '举措',
  shortcoming: '不足',
  commitment: '承诺',
  unreadable: '请检查路径和读取权限。',
  onlyHead: '只有单位负责人可以签发报送；没有导入。',
  imported: (title: string, id: string, version: number) =>
    `已导入为草稿：${title}（${id}，第 ${version} 版）。请核对后由单位负责人签发报送。`,
  rehearsed: (title: string) => `试导入：${title}。未保存。`,
  counts: (c: Counts) =>
    `履职 ${c.responsibilities} 项，举措 ${c.activities} 项，数据 ${c.figures} 个，不足 ${c.shortcomings} 条（原因 ${c.causes} 条），承诺 ${c.commitments} 条，其他 ${c.others} 条。`,
  coverage: (covered: number, total: number, residue: number) =>
    `全文 ${total} 字，已归位 ${covered} 字；页面杂项和编号 ${residue} 处已单列。`,
  withoutCause: (count: number) => `${count} 条不足没有写明原因，请补充。`,
  changed: (count: number) => `与原草稿相比，${count} 个条目有变化。`,
  omitted: (pictures: number, objects: number) =>
    [pictures > 0 && `图片 ${pictures} 张`, objects > 0 && `图表或嵌入对象 ${objects} 个`]
      .filter(Boolean)
      .join('、')
      .replace(/^(?=.)/, '未读取：'),
  needs: '导入单个文件时须写明 --department 和 --year；导入整个文件夹用 --dir',
  oneOf: '文件和 --dir 只能写一个',
  onlyDir: '--map、--state、--resume 只用于 --dir',
  forOffice: '--dir 供区法治机构批量导入使用；填报单位请逐个导入。',
  map: {
    form: '须为 CSV（首行为 文件,单位,年度）或 JSON（[{"file": "a.docx", "department": "zstzcjj", "year": 2023}]）。',
    noFile: (row: number) => `第 ${row} 行没有写文件名。`,
    noUnit: (row: number, name: string) => `第 ${row} 行的单位“${name}”在本区没有，或不止一个；请写单位代码。`,
    noYear: (row: number, year: string) => `第 ${row} 行的年度“${year}”不是 2000 至 2100 的年份。`,
  },
  outcome: {
    IMPORTED: '已导入',
    READ: '可导入',
    UNCHANGED: '此前已导入',
    OTHER_YEAR: '其他年度',
    UNMATCHED: '无法认定',
    DUPLICATE: '重复',
    UNREADABLE: '读不出',
    REFUSED: '未接受',
    FAILED: '出错',
  } satisfies Record<Outcome, string> as Record<Outcome, string>,
  from: {
    MAP: '对照表',
    OPTION: '命令行',
    TITLE: '标题',
    FILE_NAME: '文件名',
    FOLDER: '文件夹名',
    SIGNATURE: '落款',
  } satisfies Record<GuessSource, string> as Record<GuessSource, string>,
  look: {
    UNIT_GUESSED: (from: string) => `单位依${from}认定`,
    YEAR_GUESSED: (from: string) => `年度依${from}认定`,
    OTHER_UNIT_IN_TITLE: (title: string) => `标题写的是另一单位：${title}`,
    OTHER_YEAR_IN_TITLE: (title: string) => `标题写的是另一年度：${title}`,
    LOW_CONFIDENCE: (count: string) => `${count} 个条目把握不大`,
    COVERAGE: (share: string) => `只有 ${share} 的文字有归属`,
    MUCH_RESIDUE: (share: string) => `${share} 的文字列为页面杂项`,
    MISSING_PART: (parts: string) => `缺：${parts}`,
    CHECK_ERROR: (message: string) => message,
    OMITTED: (what: string) => what,
    CONVERTED: () => '由 LibreOffice 转换',
  } satisfies Record<LookCode, (detail: string) => string> as Record<LookCode, (detail: string) => string>,
  part: { RESPONSIBILITIES: '履职', ACTIVITIES: '举措', SHORTCOMINGS: '不足', COMMITMENTS: '下一步' },
  noUnit: '标题、文件名、文件夹名和落款都没有写本区单位的名称；请用 --map 指明。',
  manyUnits: (names: string) => `可能是：${names}；请用 --map 指明。`,
  noYear: '标题、文件名和文件夹名都没有年度；请用 --year 或 --map 指明。',
  twice: (file: string) => `与 ${file} 是同一单位、同一年度；请留下一份，或用 --map 指明。`,
  file: '文件',
  unit: '单位',
  year: '年度',
  state: '结果',
  note: '说明',
  noFiles: (dir: string) => `${dir} 里没有可导入的文件（.docx、.html、.txt、.doc、.wps）。`,
  allFine: '没有需要查看的文件。',
  summary: (total: number, counts: string, dryRun: boolean) => `共 ${total} 个文件：${counts}。${dryRun ? '试导入，未保存。' : ''}`,
  resumable: (state: string) => `进度存于 ${state}；改正后加 --resume 再次执行，已导入的不再重复。`,
  list: '，',
};

const en: typeof zh = {
  nothing: 'There is nothing to show.',
  kind: 'Kind',
  text: 'Text',
  activity: 'Activity',
  shortcoming: 'Shortcoming',
  commitment: 'Commitment',
  unreadable: 'Check the path and whether you may read it.',
  onlyHead: 'Only the head of the unit signs and submits; nothing was imported.',
  imported: (title, id, version) => `Imported as a draft: ${title} (${id}, version ${version}). Check it; the head of the unit submits.`,
  rehearsed: (title) => `Dry run: ${title}. Nothing was saved.`,
  counts: (c) =>
    `${c.responsibilities} duties, ${c.activities} activities, ${c.figures} figures, ${c.shortcomings} shortcomings (${c.causes} causes), ${c.commitments} commitments, ${c.others} other matters.`,
  coverage: (covered, total, residue) =>
    `${covered} of ${total} characters have a place; ${residue} bits of page chrome and numbering are listed apart.`,
  withoutCause: (count) => `${count} shortcomings name no cause.`,
  changed: (count) => `${count} items differ from the draft before.`,
  omitted: (pictures, objects) =>
    [pictures > 0 && `${pictures} pictures`, objects > 0 && `${objects} charts or embedded objects`]
      .filter(Boolean)
      .join(', ')
      .replace(/^(?=.)/, 'Not read: '),
  needs: 'one file needs --department and --year; a whole folder is imported with --dir',
  oneOf: 'give a file or --dir, not both',
  onlyDir: '--map, --state and --resume go with --dir',
  forOffice: '--dir is for the legal office; a department imports its file by itself.',
  map: {
    form: 'It must be CSV (first line file,department,year) or JSON ([{"file": "a.docx", "department": "zstzcjj", "year": 2023}]).',
    noFile: (row) => `Row ${row} names no file.`,
    noUnit: (row, name) => `Row ${row}: the district has no department "${name}", or more than one; give its code.`,
    noYear: (row, year) => `Row ${row}: "${year}" is no year from 2000 to 2100.`,
  },
  outcome: {
    IMPORTED: 'imported',
    READ: 'would be imported',
    UNCHANGED: 'imported before',
    OTHER_YEAR: 'of another year',
    UNMATCHED: 'whose?',
    DUPLICATE: 'twice',
    UNREADABLE: 'unreadable',
    REFUSED: 'refused',
    FAILED: 'failed',
  },
  from: {
    MAP: 'the table',
    OPTION: 'the option',
    TITLE: 'the title',
    FILE_NAME: 'the file name',
    FOLDER: 'the folder',
    SIGNATURE: 'the signature',
  },
  look: {
    UNIT_GUESSED: (from) => `the department is by ${from}`,
    YEAR_GUESSED: (from) => `the year is by ${from}`,
    OTHER_UNIT_IN_TITLE: (title) => `the title names another department: ${title}`,
    OTHER_YEAR_IN_TITLE: (title) => `the title names another year: ${title}`,
    LOW_CONFIDENCE: (count) => `${count} items are uncertain`,
    COVERAGE: (share) => `only ${share} of the text has a place`,
    MUCH_RESIDUE: (share) => `${share} of the text is taken for page chrome`,
    MISSING_PART: (parts) => `missing: ${parts}`,
    CHECK_ERROR: (message) => message,
    OMITTED: (what) => what,
    CONVERTED: () => 'converted by LibreOffice',
  },
  part: { RESPONSIBILITIES: 'duties', ACTIVITIES: 'activities', SHORTCOMINGS: 'shortcomings', COMMITMENTS: 'commitments' },
  noUnit: 'Neither title, file name, folder nor signature names a department of the district; say it with --map.',
  manyUnits: (names) => `It may be of ${names}; say it with --map.`,
  noYear: 'Neither title, file name nor folder names a year; say it with --year or --map.',
  twice: (file) => `Of the same department and year as ${file}; keep one, or say which with --map.`,
  file: 'File',
  unit: 'Department',
  year: 'Year',
  state: 'Result',
  note: 'Note',
  noFiles: (dir) => `${dir} holds no file to import (.docx, .html, .txt, .doc, .wps).`,
  allFine: 'No file needs a look.',
  summary: (total, counts, dryRun) => `${total} files: ${counts}.${dryRun ? ' Dry run: nothing was saved.' : ''}`,
  resumable: (state) => `Progress stands in ${state}; after mending run it again with --resume, nothing is imported twice.`,
  list: ', ',
};

export const importTextsOf = (language: Locale): typeof zh => ({ zh, en })[language];
