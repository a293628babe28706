import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Client, createClient, newId, RefusedError, type Report, reportInput } from '../../client-sdk/src/index.js';
import { data, type Peer, startPeer } from './peer.js';

let peer: Peer;
let client: Client;
beforeEach(async () => {
  peer = await startPeer();
  client = createClient({ endpoint: peer.url, token: 't' });
});
afterEach(() => peer.stop());

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const stale = { __typename: 'StaleVersionError', code: 'STALE_VERSION', message: '请重新读取。', field: null, currentVersion: 5 };

test('a refusal is returned as data', async () => {
  peer.replies = [data({ reportSave: { report: null, userErrors: [stale] } })];
  await expect(client.reports.save('r', 4, { title: 'x' })).resolves.toEqual({ report: null, userErrors: [stale] });
});

test('the OrThrow forms throw a refusal with everything it carries', async () => {
  peer.replies = [data({ reportSubmit: { report: null, userErrors: [stale, { ...stale, message: '第二条' }] } })];
  const error = await client.reports.submitOrThrow('r', 4).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(RefusedError);
  expect(error).toMatchObject({
    code: 'STALE_VERSION',
    message: '请重新读取。\n第二条',
    operation: 'ReportSubmit',
    userErrors: [stale, {}],
  });
});

test('the OrThrow forms answer the report itself', async () => {
  peer.replies = [data({ reportSave: { report: { id: 'r' }, userErrors: [] } })];
  await expect(client.reports.saveOrThrow('r', 4, {})).resolves.toEqual({ id: 'r' });
});

test('create makes an id, keeps it through its retries, and takes yours when you give one', async () => {
  const done = data({ reportCreate: { report: { id: 'r' }, userErrors: [] } });
  peer.replies = [(response) => response.destroy(), done];
  await client.reports.create({ districtCode: '500153', departmentCode: 'jw', year: 2024 });
  await client.reports.create({ id: 'mine', districtCode: '500153', departmentCode: 'jw', year: 2024 });
  const ids = peer.received.map(({ body }) => (body.variables.input as { id: string }).id);
  expect(ids[0]).toMatch(uuid7);
  expect(ids).toEqual([ids[0], ids[0], 'mine']);
});

test('ids are UUIDs of version 7 that sort by the time they were made', () => {
  const ids = [newId(1_705_284_000_000), newId(1_705_284_000_001), newId(4_102_444_800_000)];
  for (const id of ids) expect(id).toMatch(uuid7);
  expect([...ids].sort()).toEqual(ids);
  expect(ids[0]!.replaceAll('-', '').slice(0, 12)).toBe((1_705_284_000_000).toString(16).padStart(12, '0'));
});

test('a document of your own goes the same way', async () => {
  peer.replies = [data({ viewer: { id: 'me' } })];
  const own = await client.request<{ viewer: { id: string } }>('{ viewer { id } }');
  expect(own.viewer.id).toBe('me');
  expect(peer.received[0]!.body.variables).toEqual({});
});

test('a report becomes an input that says the same', () => {
  const source = { start: 0, end: 4, confidence: 1, rule: 'r' };
  const figure = (id: string, parts?: object[]) => ({
    id,
    position: 1,
    label: '审议项目',
    indicator: { code: 'PROJECTS', name: '项目' },
    value: '89',
    unit: '个',
    role: 'TOTAL',
    approximation: 'EXACT',
    source,
    ...(parts ? { parts } : {}),
  });
  const report = {
    id: 'r',
    title: 't',
    addressee: null,
    preamble: 'p',
    closing: 'c',
    parts: [
      { part: 'MEASURES', presence: 'PRESENT', heading: '主要做法', lead: '', source },
      { part: 'OTHER', presence: 'EXPLICIT_NONE', heading: null, lead: '无', source: null },
    ],
    version: 3,
    responsibilities: [{ id: 'a', position: 1, holder: '局长', duty: null, narrative: 'n', evidence: null, figures: [], source: null }],
    activities: [
      {
        id: 'b',
        position: 1,
        heading: 'h',
        narrative: 'n',
        theme: { code: 'T', name: 't' },
        source,
        furtherThemes: [{ code: 'U', name: 'u' }],
        figures: [figure('f', [figure('g', [figure('h')])])],
      },
    ],
    shortcomings: [
      {
        id: 's',
        position: 1,
        text: 'x',
        causes: [{ id: 'c', position: 1, text: 'y', category: null, source: null }],
        commitments: [],
        source: null,
      },
    ],
    commitments: [
      {
        id: 'd',
        position: 1,
        heading: null,
        text: 'x',
        owner: null,
        measure: null,
        dueOn: '2024-06-30',
        state: 'NOT_STARTED',
        overdue: false,
        figures: [],
        addresses: [{ id: 's' }],
        source: null,
      },
    ],
    otherMatters: [{ id: 'o', position: 1, heading: null, text: 'z', source: null }],
  } as unknown as Report;
  const said = { label: '审议项目', indicator: 'PROJECTS', value: '89', unit: '个', role: 'TOTAL', approximation: 'EXACT', source };
  expect(reportInput(report)).toEqual({
    title: 't',
    addressee: '',
    preamble: 'p',
    closing: 'c',
    parts: [
      { part: 'MEASURES', presence: null, heading: '主要做法', lead: '', source },
      { part: 'OTHER', presence: 'EXPLICIT_NONE', heading: null, lead: '无', source: null },
    ],
    responsibilities: [{ id: 'a', holder: '局长', duty: null, narrative: 'n', evidence: null, figures: [], source: null }],
    activities: [
      {
        id: 'b',
        heading: 'h',
        narrative: 'n',
        theme: 'T',
        furtherThemes: ['U'],
        source,
        figures: [{ id: 'f', ...said, parts: [{ id: 'g', ...said, parts: [{ id: 'h', ...said, parts: [] }] }] }],
      },
    ],
    shortcomings: [{ id: 's', text: 'x', theme: null, causes: [{ id: 'c', text: 'y', category: null, source: null }], source: null }],
    commitments: [
      {
        id: 'd',
        heading: null,
        text: 'x',
        owner: null,
        measure: null,
        dueOn: '2024-06-30',
        figures: [],
        addresses: ['s'],
        source: null,
      },
    ],
    otherMatters: [{ id: 'o', heading: null, text: 'z', source: null }],
  });
});

test('the SDK needs nothing at run time but itself; documents/, which it does not import, reads and writes files with five packages', () => {
  const src = join(process.cwd(), 'client-sdk', 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.startsWith('cli'));
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const imports = [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export) (?!type\b).*? from ['"]([^'"]+)['"]/gms)];
    const foreign = imports.map(([, from = '']) => from).filter((from) => !from.startsWith('.') || /^\.\.?\/documents\//.test(from));
    const readers = file.startsWith('documents') ? ['docx', 'fflate', 'htmlparser2', 'hucre/xlsx', 'saxes'] : [];
    expect({ file, foreign: foreign.filter((from) => !readers.includes(from)) }).toEqual({ file, foreign: [] });
    if (file !== 'transport.ts') expect(readFileSync(join(src, file), 'utf8')).not.toMatch(/\bfetch\(/);
  }
});
