import { v7 } from 'uuid';
import { aCause, aCommitment, aFigure, anActivity, anOtherMatter, aResponsibility, aShortcoming, aSource } from './builders.js';

/** Begins every text that everybody may read; what follows is told apart by its place. */
const open = (place: string) => `公标${place}公`;
/** Begins every text that must never leave the house. */
export const secret = (place: string) => `密标${place}密`;

/** Personal data in the forms in which reports have them. */
export const personal = {
  mobile: '13800138000',
  spaced: '139 0013 9000',
  fullWidth: '１３７００１３７０００',
  hidden: '1360\u200b0136000',
  landline: '023-46732222',
  bracketed: '（023）46731111',
  identity: '11010519491231002X',
  email: 'zhang.san@example.cn',
  card: '6222021234567890128',
  name: '张一三',
  spacedName: '李　四光',
  figure: '13500135000',
} as const;

/** What of them would be read in the text as it leaves the house. */
export const personalTraces = [...Object.values(personal), '13600136000', '13700137000', '46732222', '46731111', '13900139000'];

const span = () => aSource({ rule: secret('规则') });

/**
 * A report whose every text bears a marker of its place: `open` where everybody reads it, `secret` in what is withheld and in what the house keeps to itself.
 * `withheld` are the items and the figure to be withheld.
 */
export function aMarkedReport(unit: string, year: number) {
  const hiddenFigure = aFigure({ label: secret('数字'), value: '7654', unit: '桩', source: span() });
  const figures = () => [
    aFigure({
      label: open('数字'),
      value: '89',
      unit: '宗',
      source: span(),
      parts: [aFigure({ label: open('其中'), value: '81', unit: '宗' })],
    }),
  ];
  const secretFigures = () => [aFigure({ label: secret('附数'), value: '4321', unit: secret('单位') })];
  const responsibility = aResponsibility({
    holder: secret('人'),
    narrative: secret('履职'),
    evidence: secret('印证'),
    figures: secretFigures(),
  });
  const activity = anActivity({ heading: secret('举措'), narrative: secret('举措文'), figures: secretFigures(), source: span() });
  const shortcoming = aShortcoming({ text: secret('不足'), causes: [aCause({ text: secret('原因'), source: span() })], source: span() });
  const commitment = aCommitment({ heading: secret('承诺'), text: secret('承诺文'), owner: secret('责任'), measure: secret('衡量') });
  const matter = anOtherMatter({ heading: secret('事项'), text: secret('事项文') });
  const shown = aShortcoming({ text: `${open('不足')}，群众来电${personal.fullWidth}。`, causes: [aCause({ text: open('原因') })] });
  const input = {
    title: `${unit}${year}年法治政府建设情况报告${open('题目')}`,
    addressee: open('主送'),
    preamble: `${open('导语')}，咨询${personal.mobile}。`,
    closing: `${open('落款')}\n联系人：${personal.name}，电话：${personal.landline}\n经办人：${personal.spacedName} ${personal.bracketed}`,
    parts: [{ part: 'MEASURES', heading: open('部分'), lead: `${open('段首')}，邮箱${personal.email}。` }],
    responsibilities: [
      aResponsibility({
        holder: open('人'),
        narrative: `${open('履职')}，卡号${personal.card}。`,
        evidence: open('印证'),
        figures: figures(),
      }),
      responsibility,
    ],
    activities: [
      anActivity({
        ...{ heading: open('举措'), narrative: `${open('举措文')}，身份证${personal.identity}。`, source: span() },
        figures: [...figures(), hiddenFigure, aFigure({ label: '联系电话', value: personal.figure, unit: '号' })],
      }),
      activity,
    ],
    shortcomings: [shown, shortcoming],
    commitments: [
      aCommitment({
        ...{
          heading: open('承诺'),
          text: `${open('承诺文')}，手机${personal.spaced}。`,
          owner: open('责任'),
          measure: `${open('衡量')}${personal.hidden}`,
        },
        ...{ figures: figures(), addresses: [shown.id, shortcoming.id] },
      }),
      { ...commitment, addresses: [shown.id] },
    ],
    otherMatters: [anOtherMatter({ heading: open('事项'), text: open('事项文') }), matter],
  };
  const withheld = [responsibility, activity, shortcoming, commitment, matter, hiddenFigure].map(({ id }) => id);
  return { input, withheld, id: v7() };
}

const places = [
  '题目',
  '主送',
  '导语',
  '落款',
  '部分',
  '段首',
  '履职',
  '印证',
  '数字',
  '其中',
  '举措',
  '举措文',
  '不足',
  '原因',
  '承诺',
  '承诺文',
  '责任',
  '衡量',
  '事项',
  '事项文',
];
/** What the document of the report says. */
export const openInDocument = places.map(open);
/** What the data say besides. */
export const openInData = [...openInDocument, open('人')];
