import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { extractText, reportDocument } from '../../client-sdk/src/documents/index.js';
import { type Client, createClient, type Report, reportInput } from '../../client-sdk/src/index.js';
import { aDistrictAtWork } from '../kit/reporting.js';
import { World } from '../kit/world.js';

/** Text → draft → what a person adds → .docx → the same draft: what prose does not carry stays with the item it belongs to. */
const folder = join('test', 'corpus', 'open');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const yearOf = (file: string): number =>
  (JSON.parse(readFileSync(join(folder, file.replace(/txt$/, 'json')), 'utf8')) as { year: number | null }).year ?? 2023;

let world: World;
let head: Client;
let code: string;
beforeAll(async () => {
  world = await World.start();
  await world.http.listen({ port: 0, host: '127.0.0.1' });
  const at = await aDistrictAtWork(world, { years: [...new Set(files.map(yearOf))] });
  code = at.district.code;
  const endpoint = `http://127.0.0.1:${(world.http.server.address() as AddressInfo).port}`;
  head = createClient({ endpoint, token: at.head.token, locale: 'en' });
});
afterAll(() => world.stop());

/** What the text does not say, by the item it was put to. */
const added = ({ activities, shortcomings, commitments }: Report) => ({
  themes: activities.map(({ id, theme, figures }) => [id, theme?.code ?? null, figures.map((f) => [f.id, f.indicator?.code ?? null])]),
  categories: shortcomings.map(({ id, theme, causes }) => [id, theme?.code ?? null, causes.map((cause) => [cause.id, cause.category])]),
  links: commitments.map(({ id, addresses }) => [id, addresses.map((one) => one.id).sort()]),
});

test('every report of the corpus comes back from its .docx into its own draft without a difference, with ids, links, indicators and categories', async () => {
  /** One draft a year; each text takes the place of the one before. */
  const drafts = new Map<number, Report>();
  for (const file of files) {
    const year = yearOf(file);
    const draft = drafts.get(year);
    const text = readFileSync(join(folder, file), 'utf8');
    const target = draft ? { reportId: draft.id, expectedVersion: draft.version } : { districtCode: code, departmentCode: 'u1', year };
    const first = await head.reports.import({ ...target, text } as never);
    expect([file, first.userErrors]).toEqual([file, []]);
    const made = first.report as unknown as Report;
    const input = reportInput(made);
    const [firstFault, firstPromise] = [input.shortcomings?.[0], input.commitments?.[0]];
    // The catalogue begins with 2021.
    const terms = year >= 2021;
    const edited = {
      ...input,
      activities: input.activities?.map((one) => ({
        ...one,
        theme: terms ? 'SUPERVISION' : null,
        figures: one.figures?.map((figure, i) => (i === 0 && terms ? { ...figure, indicator: 'PROJECTS_REVIEWED' } : figure)),
      })),
      shortcomings: input.shortcomings?.map((one) => ({
        ...one,
        theme: terms ? 'STUDY' : null,
        causes: one.causes?.map((cause) => ({ ...cause, category: 'EXTERNAL' as const })),
      })),
      commitments: input.commitments?.map((one) => ({
        ...one,
        addresses: one.id === firstPromise?.id && firstFault ? [firstFault.id] : [],
      })),
    };
    const stored: Report = await head.reports.saveOrThrow(made.id, made.version, edited);
    const { text: exported } = await extractText(await reportDocument(stored), 'report.docx');
    const again = await head.reports.import({ reportId: stored.id, expectedVersion: stored.version, text: exported, dryRun: true });
    expect([file, again.userErrors]).toEqual([file, []]);
    const changes = again.diff?.items ?? [];
    expect({ file, changes, fields: again.diff?.fields }).toEqual({ file, changes: [], fields: [] });
    expect({ file, ...added(again.report as unknown as Report) }).toEqual({ file, ...added(stored) });
    drafts.set(year, stored);
  }
}, 300_000);
