/** CPU time of reading a text, by size and kind: time must grow with the length and not faster. Build first, then: node bench/import-speed.mjs */
import { readReport } from '../dist/server/modules/importing/import-report.js';

const report = `某局2023年法治政府建设情况报告
一、工作开展情况
（一）学法。全年学习12次，参加考试16名，参考率和合格率均达100%，受理12件，办结11件，办结率91.7%。
（二）执法。审议项目89个（其中：通过81个，未通过8个），由于任务较重，时间由240天压缩到92天。
二、存在的不足
（一）力量不足。主要原因是编制较少。一是人少。二是事多。
三、下一步工作
（一）充实力量。2024年6月底前增配2名，由法规科负责。
`;
const kinds = {
  'a report, repeated': report,
  一是: '一是',
  '；': '；',
  digits: '7',
  'digits and units': '12件',
  brackets: '（（（',
  'numbering lines': '一、工作\n',
  'numbered lines': '（一）存在的问题\n',
  causes: '主要原因是，由于',
  'causes of all': '1.力量不足。\n上述问题的原因是编制少。\n',
  'one long line': '执法力量不足，由于编制较少，',
  其中: '89个，其中81个，',
  rates: '参考率和合格率、',
  quotes: '“《',
  spaces: ' \u3000',
  entities: '&nbsp;',
  pinyin: '報(bào)',
  'broken lines': '全县共办理行政执法案件十二件，其中一般程序案件三件，简\n— 3 —\n',
  questions: '问：做了什么？\n答：办案12件。\n',
  'lines of one character': '甲\n\n',
  'lines of a word': '力量不足。\n',
  'numbers on lines': '12\n',
  labels: '根子：编制少。\n药方：增配2名。\n',
};

const parts = ['存在的不足', '工作开展情况', '下一步工作打算', '第一责任人履职情况'];

const ms = (text) => {
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    const from = process.cpuUsage();
    readReport(text);
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
};

/** Two characters that differ from one number to the next, so that no line is like another. */
const word = (i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000), 0x4e00 + ((i * 104729) % 20000));
const differing = (count) => Array.from({ length: count }, (_, i) => `执法${word(i)}不足，由于${word(i + 1)}编制少。\n`).join('');

readReport(report.repeat(20));
for (const [name, piece] of Object.entries(kinds)) {
  const row = [1, 10, 100, 200].map((kb) => {
    const count = Math.ceil((kb * 1024) / Buffer.byteLength(piece));
    const slowest = Math.max(...parts.map((part) => ms(`某局2023年法治政府建设情况报告\n一、${part}\n${piece.repeat(count)}`)));
    return `${kb} KB ${slowest.toFixed(1)} ms`;
  });
  console.log(name.padEnd(20), row.join('   '));
}
const row = [1, 10, 100, 200].map((kb) => {
  const text = differing(Math.floor((kb * 1024) / Buffer.byteLength(differing(1))));
  return `${kb} KB ${ms(`某局2023年法治政府建设情况报告\n一、存在的不足\n${text}`).toFixed(1)} ms`;
});
console.log('no line alike'.padEnd(20), row.join('   '));
