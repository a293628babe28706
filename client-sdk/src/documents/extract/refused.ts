/** Why a file was not read. Stable codes for programs; the sentence of each says what to do. */
export type RefusedFile = keyof typeof sentences;

interface Texts {
  readonly zh: string;
  readonly en: string;
}

const saveAsDocx: Texts = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  en: 'Open it in Word or WPS, save it as .docx, and import that.',
};
const convert: Texts = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 后再导入；命令行在装有 LibreOffice 时会自动转换。',
  en: 'Open it in Word or WPS and save it as .docx; the command line converts it by itself where LibreOffice is installed.',
};
const recognise: Texts = {
  zh: '请找原来的 Word 文件；没有的，先做文字识别（OCR），校对后存为 .docx 或 .txt 再导入。',
  en: 'Find the Word file it came from; if there is none, recognise its text (OCR), proofread it, and save that as .docx or .txt.',
};
const join = (zh: string, en: string, then: Texts): Texts => ({ zh: zh + then.zh, en: `${en} ${then.en}` });

const sentences = {
  ARCHIVE: {
    zh: '这是压缩包，不是 Word 文件。请先解压，再逐个导入其中的报告。',
    en: 'This is an archive and no Word file. Unpack it and import the reports in it one by one.',
  },
  UNSAFE: join(
    '这个文件解压后异常庞大或结构反常，可能是压缩炸弹，没有打开。如来源可靠，',
    'Unpacked, this file is abnormally large or oddly built, as an archive bomb is, so it was not opened. If you trust where it came from:',
    saveAsDocx,
  ),
  BROKEN: join('文件已损坏或不完整，读不出全部正文。', 'The file is damaged or incomplete: its text cannot be read as a whole.', {
    zh: '请向原单位重新索取，或用 Word 或 WPS 修复后另存为 .docx。',
    en: 'Ask for it again, or let Word or WPS repair it and save it as .docx.',
  }),
  ENCRYPTED: {
    zh: '文件设有打开密码，读不出正文。请在 Word 或 WPS 中取消密码并另存后再导入；涉密文件不得导入。',
    en: 'The file is protected by a password. Remove it in Word or WPS, save, and import that; classified files must not be imported.',
  },
  OLD_OFFICE: join('这是旧版 Office 文件（.doc、.wps）。', 'This is a file of an older Office (.doc, .wps).', convert),
  OTHER_OFFICE: join(
    '这是其他格式的文档（.rtf、.odt、.mht 或 XML）。',
    'This is a document of another format (.rtf, .odt, .mht or XML).',
    convert,
  ),
  SPREADSHEET: {
    zh: '这是表格或演示文稿，不是报告正文。请导入报告的 .docx 或 .txt 文件。',
    en: 'This is a spreadsheet or a presentation, no report. Import the report itself as .docx or .txt.',
  },
  OFD: {
    zh: '这是 OFD 版式文件。请找原来的 Word 文件；没有的，用 OFD 阅读器打开，全选复制正文，存为 .txt 后再导入。',
    en: 'This is an OFD file. Find the Word file it came from, or open it in an OFD reader, copy its text, and save that as .txt.',
  },
  PDF: {
    zh: '这是 PDF 文件。请找原来的 Word 文件；没有的，打开后全选复制正文，存为 .txt 再导入；扫描件没有文字，需先做文字识别（OCR）。',
    en: 'This is a PDF. Find the Word file it came from, or copy its text and save that as .txt; a scan has no text until it is recognised (OCR).',
  },
  IMAGE: join('这是图片，没有文字。', 'This is a picture and has no text.', recognise),
  SCAN: join('这个 Word 文件里只有图片，没有文字，应是扫描件。', 'This Word file holds pictures and no text: it is a scan.', recognise),
  EMBEDDED: join(
    '这个 Word 文件的正文是嵌入的网页或另一份文档，直接读会漏掉内容。',
    'The text of this Word file is a page or a document embedded in it and would be lost.',
    saveAsDocx,
  ),
  EMPTY: { zh: '文件里没有文字。请检查是否选错了文件。', en: 'The file holds no text. Did you choose another file?' },
  BINARY: {
    zh: '这不是文本文件。请打开它，全选复制正文，另存为 .txt 后再导入。',
    en: 'This is no text file. Open it, copy its text, and save that as .txt.',
  },
  TOO_LARGE: {
    zh: '文件太大（文本和网页最多 2 MB，.docx 最多 32 MB）。请只导入报告正文，附件和图片另存。',
    en: 'The file is too large (a text or page 2 MB at most, a .docx 32 MB). Import the report itself and keep annexes and pictures apart.',
  },
  SECRET: {
    zh: '文首标有密级“{detail}”。涉密内容不得进入本系统，请按保密规定办理。',
    en: 'The text bears the secrecy marking "{detail}" at its head. Classified text must not enter the system.',
  },
} as const satisfies Record<string, Texts>;

/** Why a file's text cannot be read, and what to do instead: `texts` for a person, `code` for a program. Nothing was sent. */
export class DocumentRefused extends Error {
  readonly texts: Texts;

  constructor(
    readonly code: RefusedFile,
    detail = '',
  ) {
    const { zh, en } = sentences[code];
    const texts = { zh: zh.replace('{detail}', () => detail), en: en.replace('{detail}', () => detail) };
    super(texts.en);
    this.name = 'DocumentRefused';
    this.texts = texts;
  }
}
