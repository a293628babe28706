import { Refused, refuse } from '../../platform/user-error.js';
import type { CycleStatus } from './cycle.entity.js';

/** What the calendar answers when it refuses an act. */

export const noUuid = (id: string) =>
  refuse({ code: 'INVALID_VALUE', field: ['input', 'id'], message: { zh: `“${id}”不是 UUID。`, en: `"${id}" is no UUID.` } });

export const idReused = () =>
  refuse({
    code: 'ID_REUSED',
    field: ['input', 'id'],
    message: { zh: '此 id 已用于另一个内容不同的年度。请生成新的 UUID。', en: 'This id was used for another body. Make a new UUID.' },
  });

export const idTaken = () =>
  refuse({
    code: 'ID_TAKEN',
    field: ['input', 'id'],
    message: { zh: '此 id 已被占用。请生成新的 UUID。', en: 'This id belongs to something else. Make a new UUID.' },
  });

const closedHint = {
  OPEN: { zh: '', en: '' },
  CLOSED: { zh: '，现已关闭，可用 cycleReopen 重新开放', en: ' and is closed; open it again with cycleReopen' },
} satisfies Record<CycleStatus, unknown>;

export const cycleExists = (year: number, status: CycleStatus) =>
  refuse({
    code: 'ALREADY_EXISTS',
    field: ['input', 'year'],
    message: { zh: `${year} 年度已经建立${closedHint[status].zh}。`, en: `The cycle ${year} exists already${closedHint[status].en}.` },
  });

export const noDistrict = (code: string, field: readonly string[]) =>
  refuse({
    code: 'NOT_FOUND',
    field,
    message: { zh: `没有找到区县“${code}”，或它不是您的区县。`, en: `There is no district "${code}", or it is not yours.` },
  });

export const noSuchCycle = (year: number, field: readonly string[] = ['year']) =>
  refuse({
    code: 'NOT_FOUND',
    field,
    message: { zh: `${year} 年度尚未建立，可用 cycleOpen 建立。`, en: `No cycle exists for ${year}. Open it with cycleOpen.` },
  });

export const noDates = (kinds: readonly string[]) =>
  new Refused(
    kinds.map((kind) => ({
      code: 'REQUIRED',
      field: ['input', 'deadlines'],
      message: { zh: `本区有 ${kind} 类单位，请写明其期限。`, en: `The district has units of the kind ${kind}: give their dates.` },
    })),
  );

export const wrongState = (year: number, status: CycleStatus) =>
  refuse({
    code: 'INVALID_TRANSITION',
    field: ['year'],
    status,
    allowed: [status === 'OPEN' ? 'CLOSED' : 'OPEN'],
    message:
      status === 'OPEN'
        ? { zh: `${year} 年度正在填报中，无须重新开放。`, en: `The cycle ${year} is open already.` }
        : { zh: `${year} 年度已经关闭。`, en: `The cycle ${year} is closed already.` },
  });

export const cycleClosed = (year: number) =>
  refuse({
    code: 'CYCLE_CLOSED',
    field: ['year'],
    message: {
      zh: `${year} 年度已关闭；区级负责人用 cycleReopen 重新开放后方可延期。`,
      en: `The cycle ${year} is closed; the director can extend after opening it again with cycleReopen.`,
    },
  });

export const notExpected = (departmentCode: string, year: number) =>
  refuse({
    code: 'NOT_FOUND',
    field: ['departmentCode'],
    message: {
      zh: `${year} 年度没有单位“${departmentCode}”的应报记录，请核对区划代码、单位代码和年度。`,
      en: `No report of a unit "${departmentCode}" is expected for ${year}. Check the district, the unit and the year.`,
    },
  });

export const alreadySubmitted = (status: string) =>
  refuse({
    code: 'INVALID_TRANSITION',
    field: ['departmentCode'],
    status,
    allowed: [],
    message: {
      zh: '该单位已经报送，是否按时以首次报送为准，不能再延期。',
      en: 'The unit has submitted; its first submission decided whether it is late, so there is nothing to extend.',
    },
  });
