import { type Refused, refuse } from '../../platform/user-error.js';

/** Most of a text, as UTF-8: a long yearly report has 60 KB. */
export const textLimitBytes = 200 * 1024;

const field = ['input', 'text'];

export const emptyText = (): Refused =>
  refuse({
    code: 'REQUIRED',
    field,
    message: {
      zh: '文本是空的。请粘贴报告全文，或用 fazhi report import 读取文件；扫描件没有文字，需先识别。',
      en: 'The text is empty. Paste the whole report, or read a file by fazhi report import; a scan has no text until it is recognised.',
    },
  });

export const tooLong = (bytes: number): Refused =>
  refuse({
    code: 'TOO_LONG',
    field,
    message: {
      zh: `文本有 ${Math.ceil(bytes / 1024)} KB，最多 ${textLimitBytes / 1024} KB。请只导入报告正文，附件另存。`,
      en: `The text has ${Math.ceil(bytes / 1024)} KB, at most ${textLimitBytes / 1024} KB. Import the report itself and keep its annexes apart.`,
    },
  });

export const notAReport = (): Refused =>
  refuse({
    code: 'NOT_A_REPORT',
    field,
    message: {
      zh: '这段文本不像年度法治政府建设情况报告：没有找到标题，也没有“工作开展情况”“存在的不足”“下一步工作”一类的部分。请检查是否选错了文件。',
      en: 'The text does not look like a yearly rule-of-law report: it has neither its title nor any of its parts. Did you choose another file?',
    },
  });

export const secretText = (marking: string): Refused =>
  refuse({
    code: 'SECRET_MARKING',
    field,
    message: {
      zh: `文首标有密级“${marking}”。涉密内容不得进入本系统，请按保密规定办理。`,
      en: `The text bears the secrecy marking "${marking}" at its head. Classified text must not enter this system.`,
    },
  });

export const missing = (name: 'id' | 'districtCode' | 'departmentCode' | 'year' | 'expectedVersion'): Refused =>
  refuse({
    code: 'REQUIRED',
    field: ['input', name],
    message:
      name === 'expectedVersion'
        ? { zh: '导入到已有草稿时须填写 expectedVersion。', en: 'A text for a draft that exists needs expectedVersion.' }
        : {
            zh: `新建报告须填写 ${name}；要导入到已有草稿，请填写 reportId 和 expectedVersion。`,
            en: `A new report needs ${name}; for a draft that exists give reportId and expectedVersion.`,
          },
  });

export const submitsElsewhere = (): Refused =>
  refuse({
    code: 'INVALID_VALUE',
    field: ['input', 'submit'],
    message: {
      zh: '导入不能代替签发：请由本单位负责人用 reportSubmit 报送。',
      en: 'An import does not sign: the head of your unit submits by reportSubmit.',
    },
  });
