import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import { fingerprint } from '../kit/fingerprint.js';
import { type Row, table } from '../kit/matrix-rows.js';
import { type CallerName, callerNames, MatrixStage, outcomeOf, type Subject, type Target, targetNames } from '../kit/matrix-stage.js';
import { World } from '../kit/world.js';

let world: World;
let stage: MatrixStage;
beforeAll(async () => {
  world = await World.start();
  stage = await MatrixStage.set(world);
});
afterAll(() => world.stop());

const fieldOf = (row: string) => row.replace(/ .*/, '');
const rootFields = ({ app }: { app: { schema: GraphQLSchema } }) =>
  [app.schema.getQueryType(), app.schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));

test('every root field has its row, and every row its field', () => {
  const fields = rootFields(world.connected);
  const rows = Object.keys(table).map(fieldOf);
  expect({
    fieldsWithoutRow: fields.filter((field) => !rows.includes(field)),
    rowsWithoutField: rows.filter((row) => !fields.includes(row)),
  }).toEqual({ fieldsWithoutRow: [], rowsWithoutField: [] });
  for (const [name, { document }] of Object.entries(table))
    expect(document).toContain(`${fieldOf(name)}${document.includes(`${fieldOf(name)}(`) ? '(' : ' '}`);
});

interface Cell {
  readonly caller: CallerName;
  readonly target: Target;
  readonly place: number;
  readonly expected: string;
}

const cellsOf = ({ get }: Row): Cell[] =>
  callerNames.flatMap((caller) => {
    const words = get[caller].split(' ');
    return targetNames.map((name, place) => ({ caller, place, target: stage.targets[name], expected: words[place] ?? words[0]! }));
  });

async function ask({ document, variables, district }: Row, { caller, target }: Cell, subject: Subject): Promise<string> {
  const answer = await stage.send(caller, document, variables(target, subject));
  const outcome = outcomeOf(answer);
  if (!district || outcome !== 'DATA') return outcome;
  return district(Object.values(answer.data as object)[0] as never) === target.district.id ? 'DATA' : 'NULL';
}

describe('each caller gets what the table says', () => {
  test.each(Object.entries(table))('%s', async (_, row) => {
    const found: Record<string, string[]> = {};
    const note = ({ caller, place }: Cell, outcome: string) => {
      found[caller] ??= [];
      found[caller][place] = outcome;
    };
    const cells = cellsOf(row);
    const changes = row.document.startsWith('mutation');
    const subjects = new Map<Target, Subject>();
    for (const target of Object.values(stage.targets)) subjects.set(target, await row.about(stage, target));

    // What is to be refused comes first, and leaves everything as it was.
    const first = changes ? cells.filter((cell) => cell.expected !== 'DATA') : cells;
    const before = changes ? await fingerprint(world) : {};
    for (const cell of first) note(cell, await ask(row, cell, subjects.get(cell.target)!));
    if (changes) expect(await fingerprint(world)).toEqual(before);
    for (const cell of cells.filter((other) => !first.includes(other)))
      note(cell, await ask(row, cell, await row.about(stage, cell.target)));

    const expected: Record<string, string[]> = {};
    for (const { caller, place, expected: word } of cells) {
      expected[caller] ??= [];
      expected[caller][place] = word;
    }
    expect(found).toEqual(expected);
  });
});

test('every act that the table does stands in the trail with the hash of what it left', async () => {
  const { rows } = await world.owner.query<{ action: string; acts: number; hashed: number }>(
    `select action, count(*)::int as acts, count(after_hash)::int as hashed from audit_event where outcome = 'DONE' group by action order by action`,
  );
  expect(rows.filter(({ acts, hashed }) => acts !== hashed)).toEqual([]);
  const mutations = Object.entries(table).filter(
    ([, { document, get }]) => document.startsWith('mutation') && Object.values(get).some((word) => word.includes('DATA')),
  );
  // A report is imported under one action, whether into a draft or not.
  expect(rows.length).toBeGreaterThanOrEqual(new Set(mutations.map(([name]) => fieldOf(name))).size);
});
