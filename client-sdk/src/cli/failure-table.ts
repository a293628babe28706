import type { Locale } from '../errors.js';

/** 1 refused · 2 no answer in time · 3 bad input or setup. */
export type ExitCode = 1 | 2 | 3;

interface FailureText {
  /** What happened. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
}

interface FailureRow extends Record<Locale, FailureText> {
  readonly exit: ExitCode;
}

/** Every way the command can fail. Numbers are never given twice; `{detail}` is what was found, `{hint}` what there is instead. */
export const failures = {
  F01: {
    exit: 3,
    zh: { what: '命令写法有误：{detail}。', mend: '加 --help 查看用法和示例，例如 fazhi status --help。' },
    en: { what: 'The command line is not right: {detail}.', mend: 'Add --help for usage and examples, for example fazhi status --help.' },
  },
  F02: {
    exit: 3,
    zh: {
      what: '缺少访问令牌：环境变量 FAZHI_TOKEN 未设置。',
      mend: '向区管理员领取令牌，然后执行 export FAZHI_TOKEN=…；演示环境的令牌在 .data/demo-tokens.json。',
    },
    en: {
      what: 'No token: the environment variable FAZHI_TOKEN is not set.',
      mend: 'Get a token from your district administrator, then export FAZHI_TOKEN=…; those of the demo stand in .data/demo-tokens.json.',
    },
  },
  F03: {
    exit: 3,
    zh: { what: 'FAZHI_URL 不是可用的地址。', mend: '写成 http 或 https 的基础地址，例如 http://localhost:4000；不要带用户名和密码。' },
    en: {
      what: 'FAZHI_URL is no usable address.',
      mend: 'Give an http or https base address such as http://localhost:4000, without a user or password.',
    },
  },
  F04: {
    exit: 3,
    zh: { what: '无法连接 {detail}。', mend: '确认服务器已启动、网络可达，并检查 FAZHI_URL。' },
    en: { what: 'Cannot connect to {detail}.', mend: 'See that the server runs and can be reached, and check FAZHI_URL.' },
  },
  F05: {
    exit: 2,
    zh: { what: '在限定时间内没有收到答复。', mend: '稍后再试，或用 --timeout 延长等待秒数，例如 --timeout 120。' },
    en: {
      what: 'No answer within the time allowed.',
      mend: 'Try again later, or allow more seconds with --timeout, for example --timeout 120.',
    },
  },
  F06: {
    exit: 3,
    zh: { what: '服务器不接受该令牌（FAZHI_TOKEN）。', mend: '令牌可能已过期、被撤销或抄写不全；请向区管理员换领。' },
    en: {
      what: 'The server does not accept the token (FAZHI_TOKEN).',
      mend: 'It may have expired, been revoked or been copied in part; ask your district administrator for another.',
    },
  },
  F07: {
    exit: 1,
    zh: {
      what: '没有权限。{detail}',
      mend: '请换用有此权限的令牌：audit 供审计员使用，report import 供填报单位和区法治机构使用，consolidate、figures、groups 和 events 供区法治机构使用，shortcomings、ledger、timeline、followup、tasks 和 diff 供填报单位和区法治机构使用，status 不供审计员使用。',
    },
    en: {
      what: 'Not allowed. {detail}',
      mend: 'Use a token that may: audit is for the auditor, report import for departments and the legal office, consolidate, figures, groups and events for the legal office, shortcomings, ledger, timeline, followup, tasks and diff for departments and the legal office, status for all but auditors.',
    },
  },
  F08: {
    exit: 3,
    zh: { what: '令牌不属于任何区县。', mend: '用 --district 指明区划代码，例如 --district 500153。' },
    en: { what: 'The token belongs to no district.', mend: 'Name one by its code with --district, for example --district 500153.' },
  },
  F09: {
    exit: 3,
    zh: { what: '没有这个年度：{detail}。', mend: '已开通的年度：{hint}。也可请区法治机构开通。' },
    en: { what: 'No such year: {detail}.', mend: 'Opened years: {hint}. Or ask the legal office to open it.' },
  },
  F10: {
    exit: 3,
    zh: { what: '没有这个单位代码：{detail}。', mend: '可用的代码：{hint}。' },
    en: { what: 'No such department code: {detail}.', mend: 'Codes there are: {hint}.' },
  },
  F11: {
    exit: 3,
    zh: { what: '{detail} 的答复不是 fazhi 服务器的答复。', mend: '检查 FAZHI_URL 是否指向 fazhi 的基础地址。' },
    en: { what: 'What answers at {detail} is no fazhi server.', mend: 'Check that FAZHI_URL is the base address of one.' },
  },
  F12: {
    exit: 2,
    zh: { what: '服务器繁忙。{detail}', mend: '稍后再试。' },
    en: { what: 'The server is busy. {detail}', mend: 'Try again later.' },
  },
  F13: {
    exit: 3,
    zh: { what: '服务器不接受该请求：{detail}', mend: '检查所给的选项；如选项无误，请升级本工具，使其与服务器版本一致。' },
    en: {
      what: 'The server does not accept the request: {detail}',
      mend: 'Check the options; if they are right, update this tool to the version of the server.',
    },
  },
  F14: {
    exit: 1,
    zh: { what: '服务器出错。{detail}', mend: '稍后再试；如仍出现，请把请求编号告诉管理员。' },
    en: { what: 'The server failed. {detail}', mend: 'Try again later; if it persists, give the request id to your administrator.' },
  },
  F15: {
    exit: 1,
    zh: { what: '本工具出现意外错误：{detail}', mend: '请把所用命令和这一行告诉管理员。' },
    en: { what: 'This tool failed unexpectedly: {detail}', mend: 'Tell your administrator the command and this line.' },
  },
  F16: {
    exit: 3,
    zh: { what: '没有这个区县，或令牌无权查看：{detail}。', mend: '检查 --district，或省略它以使用令牌所属的区县。' },
    en: {
      what: 'No such district, or not one your token may see: {detail}.',
      mend: 'Check --district, or leave it out to use that of the token.',
    },
  },
  F40: {
    exit: 1,
    zh: { what: '审计日志不完整：{detail}。', mend: '自该条起的记录不可再作凭据；请保全数据库及备份，并报告主管部门。' },
    en: {
      what: 'The audit trail is broken: {detail}.',
      mend: 'From there on it proves nothing: keep the database and its backups as they are and report it.',
    },
  },
  F41: {
    exit: 3,
    zh: { what: '不是可用的链尾文件：{detail}。', mend: '请给出 fazhi audit head --out 保存的文件。' },
    en: { what: 'No usable head file: {detail}.', mend: 'Give a file written by fazhi audit head --out.' },
  },
  F42: {
    exit: 3,
    zh: { what: '该链尾（第 {detail} 条）早于保留期限，相应记录已依规清理，无法核对。', mend: '请改用较新的链尾文件。' },
    en: { what: 'The head (event {detail}) is older than what is kept, so nothing can be compared with it.', mend: 'Give a newer one.' },
  },
  F43: {
    exit: 1,
    zh: { what: '审计日志尚无记录。', mend: '有操作之后再保存链尾。' },
    en: { what: 'The audit trail holds no event yet.', mend: 'Keep its head after something was done.' },
  },
  F44: {
    exit: 3,
    zh: { what: '无法写入 {detail}。', mend: '给出一个尚不存在、可以写入的文件名（{hint}）。' },
    en: { what: 'Cannot write {detail}.', mend: 'Name a file that does not exist yet and can be written ({hint}).' },
  },
  F45: {
    exit: 1,
    zh: { what: '链尾文件的签名不符：{detail}。', mend: '该文件已被改动，或并非由该服务器签发；请改用可信的链尾文件。' },
    en: {
      what: 'The signature of the head does not fit: {detail}.',
      mend: 'The file was changed, or the server of this key did not sign it. Use one you can trust.',
    },
  },
  F46: {
    exit: 3,
    zh: { what: '不是可用的公钥：{detail}。', mend: '请给出 PEM 格式的 Ed25519 公钥，即 auditHead 的 signature.publicKey。' },
    en: { what: 'No usable public key: {detail}.', mend: 'Give an Ed25519 public key as PEM: signature.publicKey of auditHead.' },
  },
  F17: {
    exit: 3,
    zh: { what: '没有可比较的报送：{detail}。', mend: '该单位在该年度尚未报送，或令牌无权查看；用 fazhi status --year … 查看报送情况。' },
    en: {
      what: 'Nothing submitted to compare: {detail}.',
      mend: 'The department has not submitted for that year, or your token may not see it; look with fazhi status --year ….',
    },
  },
  F18: {
    exit: 3,
    zh: { what: '没有这一次报送：{detail}。', mend: '已有的报送（年度: 第几次）：{hint}。' },
    en: { what: 'No such submission: {detail}.', mend: 'Submissions there are (year: numbers): {hint}.' },
  },
  F19: {
    exit: 3,
    zh: { what: '无法读取文件 {detail}。', mend: '{hint}' },
    en: { what: 'Cannot read the file {detail}.', mend: '{hint}' },
  },
  F20: {
    exit: 1,
    zh: { what: '服务器没有接受：{detail}', mend: '按提示修改后再试；没有任何内容被改动。' },
    en: { what: 'The server refused: {detail}', mend: 'Mend what it says and try again; nothing was changed.' },
  },
  F22: {
    exit: 1,
    zh: { what: '已导入为草稿，但没有报送：{detail}', mend: '按提示处理后，由单位负责人再次执行 --submit。' },
    en: {
      what: 'Imported as a draft, but not submitted: {detail}',
      mend: 'Mend what it says, then let the head of the unit run it again with --submit.',
    },
  },
  F23: {
    exit: 3,
    zh: { what: '无法写入 {detail}。', mend: '{hint}' },
    en: { what: 'Cannot write {detail}.', mend: '{hint}' },
  },
  F24: {
    exit: 1,
    zh: { what: '列表已有变化：{detail}', mend: '用 {hint} 重新列出，核对序号后再试；没有任何内容被改动。' },
    en: { what: 'The list has changed: {detail}', mend: 'List again with {hint}, look up the number and repeat it; nothing was changed.' },
  },
  F30: {
    exit: 3,
    zh: {
      what: '{detail} 须先转换，但没有找到 LibreOffice。',
      mend: '请用 Word 或 WPS 打开，另存为 .docx；或安装 LibreOffice（Debian：apt install libreoffice-writer），不在 PATH 中时用 FAZHI_SOFFICE 指明 soffice 的位置。',
    },
    en: {
      what: '{detail} must be converted first, and no LibreOffice was found.',
      mend: 'Open it in Word or WPS and save it as .docx; or install LibreOffice (Debian: apt install libreoffice-writer), and name its soffice by FAZHI_SOFFICE when it is not on the PATH.',
    },
  },
  F31: {
    exit: 3,
    zh: { what: 'LibreOffice 没有转换成功：{detail}。', mend: '文件可能已损坏或设有密码；请用 Word 或 WPS 打开，另存为 .docx 后再导入。' },
    en: {
      what: 'LibreOffice could not convert {detail}.',
      mend: 'It may be damaged or protected by a password: open it in Word or WPS and save it as .docx.',
    },
  },
  F32: {
    exit: 3,
    zh: { what: '不是可用的对照表：{detail}。', mend: '{hint}' },
    en: { what: 'No usable table: {detail}.', mend: '{hint}' },
  },
  F33: {
    exit: 3,
    zh: { what: '这个文件夹此前导入过，进度存于 {detail}。', mend: '加 --resume 接着导入；或用 --state 另指一个文件，从头导入。' },
    en: {
      what: 'This folder was imported before; its progress stands in {detail}.',
      mend: 'Add --resume to go on; or name another file with --state to begin anew.',
    },
  },
  F34: {
    exit: 3,
    zh: { what: '进度文件不可用：{detail}。', mend: '它须由本命令为同一服务器、同一区县写成，且可以读写；请用 --state 另指一个文件。' },
    en: {
      what: 'No usable progress file: {detail}.',
      mend: 'It must have been written by this command for the same server and district, and be writable; name another with --state.',
    },
  },
  F35: {
    exit: 1,
    zh: { what: '有 {detail} 个文件没有导入。', mend: '按上表说明处理后，加 --resume 再次执行。' },
    en: { what: '{detail} files were not imported.', mend: 'Mend what the table says and run it again with --resume.' },
  },
  F36: {
    exit: 1,
    zh: { what: '有 {detail} 份报告没有导出。', mend: '按上表说明处理后再次执行；已导出的不会重复。' },
    en: { what: '{detail} reports were not exported.', mend: 'Mend what the table says and run it again; what is there is kept.' },
  },
  F37: {
    exit: 1,
    zh: { what: '{detail}', mend: '汇编后再列出或修改条目。' },
    en: { what: '{detail}', mend: 'Compose it, then list or edit its clauses.' },
  },
  F50: {
    exit: 1,
    zh: { what: '没有公开的报告：{detail}。', mend: '单位尚未公开，或代码、年度有误；用 fazhi public list 查看已公开的报告。' },
    en: {
      what: 'Nothing is published: {detail}.',
      mend: 'The department has not published it, or code or year is wrong; fazhi public list shows what is published.',
    },
  },
} as const satisfies Record<string, FailureRow>;

export type FailureNumber = keyof typeof failures;
