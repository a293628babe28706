import type { Locale } from '../errors.js';
import type { TaskKind } from '../types.js';

const zh = {
  kind: { WRITE: '起草报送', REVISE: '修改后重报', REVIEW: '审核', PUBLISH: '公开' } satisfies Record<TaskKind, string> as Record<
    TaskKind,
    string
  >,
  column: { year: '年度', department: '单位', task: '待办', due: '截止日', holder: '办理人' },
  nobody: '（无人办理）',
  left: (name: string) => `${name}（已离岗）`,
  you: (name: string) => `${name}（本人）`,
  none: '没有待办。',
  count: (count: number) => `共 ${count} 项。`,
  handedOver: (department: string, year: number, kind: string, name: string) => `${department} ${year} 年度（${kind}）已交给${name}。`,
  nothing: '没有符合条件的待办可移交。',
  unknownPerson: (name: string) => `本单位没有名为“${name}”的在岗人员`,
  severalPersons: (name: string) => `名为“${name}”的人员不止一位，请用 --to-id 指明`,
};
export type TaskTexts = typeof zh;

const en: TaskTexts = {
  kind: { WRITE: 'write', REVISE: 'mend', REVIEW: 'review', PUBLISH: 'publish' },
  column: { year: 'Year', department: 'Department', task: 'Task', due: 'Due', holder: 'Held by' },
  nobody: '(nobody)',
  left: (name) => `${name} (has left)`,
  you: (name) => `${name} (you)`,
  none: 'No open task.',
  count: (count) => `${count} in all.`,
  handedOver: (department, year, kind, name) => `${department} ${year} (${kind}) now is with ${name}.`,
  nothing: 'There is no such task to hand over.',
  unknownPerson: (name) => `nobody called "${name}" works where you do`,
  severalPersons: (name) => `several people are called "${name}": say which with --to-id`,
};

export const taskTextsOf = (language: Locale): TaskTexts => ({ zh, en })[language];
