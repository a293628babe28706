import fc from 'fast-check';
import type { FigureInput, ReportSaveInput } from '../../client-sdk/src/generated/graphql.js';

/** In the order of the catalogue, which is the order in which they are read back. */
const themes = ['STUDY', 'FUNCTIONS', 'ENFORCEMENT', 'DISPUTES', 'PUBLICITY'];
const duties = ['DEPLOY', 'INQUIRE', 'LEAD_STUDY'];
const indicators = ['STUDY_SESSIONS', 'PUBLICITY_REACH', 'FINES', 'LITIGATION_CASES'];

/** What has broken other programs: quotes, placeholders, escapes, markup, characters outside the basic plane, direction marks, line ends. */
const hostile = fc.constantFrom(
  `'; drop table report; --`,
  'a?b ?? $1 :name',
  '\\u0041 \\\\ \\"',
  '</script><!-- % -->',
  '𠮷野家 👩‍👩‍👧 ‮',
  'line\r\nline\ttab',
  '  spaces  ',
  '{"a":[1]}',
);
const text = fc
  .oneof(hostile, fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .filter((value) => value.trim() !== '' && !value.includes('\u0000'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const short = (max: number) =>
  text.map((value) => [...value].slice(0, Math.floor(max / 2)).join('')).filter((value) => value.trim() !== '');

const id = fc.uuid();
const source = maybe(
  fc
    .record({ start: fc.nat(), length: fc.nat(1000), confidence: fc.double({ min: 0, max: 1, noNaN: true }), rule: short(200) })
    .map(({ start, length, ...rest }) => ({ start, end: Math.min(start + length, 2 ** 31 - 1), ...rest })),
);

/** Up to 18 digits before the point and 6 behind, as the server writes it: no zeros that say nothing. */
const decimal = fc
  .record({ sign: fc.constantFrom('', '-'), whole: fc.bigInt({ min: 0n, max: 10n ** 18n - 1n }), fraction: fc.nat(999_999) })
  .map(({ sign, whole, fraction }) => {
    const digits = `${whole}.${String(fraction).padStart(6, '0')}`.replace(/\.?0+$/, '');
    return digits === '0' || digits === '' ? '0' : `${sign}${digits}`;
  });

const figure = (depth: number): fc.Arbitrary<FigureInput> =>
  fc.record({
    id,
    label: short(200),
    indicator: maybe(fc.constantFrom(...indicators)),
    value: decimal,
    unit: short(20),
    role: fc.constantFrom('VALUE', 'TOTAL', 'PART', 'WHOLE', 'RATIO', 'FROM', 'TO', 'CHANGE', 'LEVEL'),
    approximation: fc.constantFrom('EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'),
    parts: depth === 0 ? fc.constant([]) : fc.array(figure(depth - 1), { maxLength: 2 }),
    source,
  });
const figures = fc.array(figure(2), { maxLength: 2 });
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 4 });
const day = fc
  .date({ min: new Date('1999-12-31'), max: new Date('2101-01-01'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

/** Whether a part is there is seen from its items, so a document says nothing of it. */
const parts = ['MEASURES', 'SHORTCOMINGS', 'FIRST_RESPONSIBLE', 'ARRANGEMENTS', 'OTHER'] as const;
const part = (name: (typeof parts)[number]) =>
  fc.record({
    part: fc.constant(name),
    presence: fc.constant(null),
    // Spaces around a heading are not kept.
    heading: maybe(short(500).map((heading) => heading.trim())),
    lead: fc.oneof(fc.constant(''), text),
    source,
  });

/** Any valid document, every field given, written as it is read back. */
export const randomReport: fc.Arbitrary<Required<ReportSaveInput>> = list(
  fc.record({
    id,
    text,
    theme: maybe(fc.constantFrom(...themes)),
    causes: list(
      fc.record({
        id,
        text,
        category: maybe(fc.constantFrom('AWARENESS', 'CAPACITY', 'MECHANISM', 'RESOURCES', 'COORDINATION', 'EXTERNAL', 'OTHER')),
        source,
      }),
    ),
    source,
  }),
).chain((shortcomings) =>
  fc.record({
    title: short(200),
    addressee: fc.oneof(fc.constant(''), short(500)),
    preamble: fc.oneof(fc.constant(''), text),
    closing: fc.oneof(fc.constant(''), text),
    parts: fc.tuple(...parts.map(part)),
    responsibilities: list(
      fc.record({
        id,
        holder: short(200),
        duty: maybe(fc.constantFrom(...duties)),
        narrative: text,
        evidence: maybe(text),
        figures,
        source,
      }),
    ),
    activities: list(
      fc.record({
        id,
        heading: short(500),
        narrative: text,
        theme: maybe(fc.constantFrom(...themes)),
        furtherThemes: fc.subarray(themes),
        figures,
        source,
      }),
    ),
    shortcomings: fc.constant(shortcomings),
    commitments: list(
      fc.record({
        id,
        heading: maybe(short(500)),
        text,
        owner: maybe(short(200)),
        measure: maybe(text),
        dueOn: maybe(day),
        figures,
        addresses: fc.subarray(shortcomings.map((s) => s.id)),
        source,
      }),
    ),
    otherMatters: list(fc.record({ id, heading: maybe(short(500)), text, source })),
  }),
) as fc.Arbitrary<Required<ReportSaveInput>>;
