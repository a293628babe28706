import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Client, createClient, newId, reportInput, UnauthenticatedError } from '../../client-sdk/src/index.js';
import { Role } from '../../server/platform/actor.js';
import { type TestDistrict, World } from '../kit/world.js';

let world: World;
let url: string;
let district: TestDistrict;
let head: Client;
let office: Client;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
beforeEach(async () => {
  district = await world.district({ units: 3 });
  const as = async (role: Role, unit?: { id: string }) =>
    createClient({ endpoint: url, token: (await world.actor(role, district, unit)).token, locale: 'en' });
  head = await as(Role.DEPARTMENT_HEAD, district.units[0]);
  office = await as(Role.DISTRICT_REVIEWER);
});
afterAll(() => world.stop());

const begin = () => head.reports.createOrThrow({ districtCode: district.code, departmentCode: 'u1', year: 2023 });

test('a report is begun, written, read, changed and submitted by the SDK alone', async () => {
  const begun = await begin();
  const shortcoming = newId();
  const written = await head.reports.saveOrThrow(begun.id, begun.version, {
    preamble: '现将情况报告如下。',
    activities: [
      {
        id: newId(),
        heading: '（一）审查',
        narrative: '审议项目89个。',
        figures: [
          {
            id: newId(),
            label: '审议项目',
            value: '89',
            unit: '个',
            role: 'TOTAL',
            approximation: 'EXACT',
            parts: [{ id: newId(), label: '通过', value: '81', unit: '个', role: 'PART', approximation: 'EXACT' }],
          },
        ],
      },
    ],
    shortcomings: [{ id: shortcoming, text: '人员不足', causes: [{ id: newId(), text: '编制少' }] }],
    commitments: [{ id: newId(), text: '增加培训', addresses: [shortcoming] }],
  });
  const read = await head.reports.forDepartment(district.code, 'u1', 2023);
  expect(read).toEqual(written);
  const again = await head.reports.saveOrThrow(written.id, written.version, reportInput(written));
  expect(again.contentHash).toBe(written.contentHash);
  const submitted = await head.reports.submitOrThrow(again.id, again.version);
  expect(submitted).toMatchObject({ status: 'SUBMITTED', viewerCanSubmit: false, submission: { contentHash: written.contentHash } });
});

test('an old version is refused with the current one', async () => {
  const { id, version } = await begin();
  await head.reports.saveOrThrow(id, version, { title: '新标题' });
  const { report, userErrors } = await head.reports.save(id, version, { title: '旧标题' });
  expect(report).toBeNull();
  expect(userErrors).toMatchObject([{ __typename: 'StaleVersionError', code: 'STALE_VERSION', currentVersion: version + 1 }]);
});

test('the same id with the same body answers the same report', async () => {
  const input = { id: newId(), districtCode: district.code, departmentCode: 'u1', year: 2023 };
  expect((await head.reports.create(input)).report).toEqual((await head.reports.create(input)).report);
});

test('lists are read page by page, and resumed from a cursor in another client', async () => {
  const { id, version } = await begin();
  const shortcomings = ['一', '二', '三', '四', '五'].map((text) => ({ id: newId(), text }));
  const saved = await head.reports.saveOrThrow(id, version, { shortcomings });
  await head.reports.submitOrThrow(id, saved.version);
  const texts: string[] = [];
  for await (const { text } of office.shortcomings.list({ districtCode: district.code }, { pageSize: 2 })) texts.push(text);
  expect(texts).toEqual(['一', '二', '三', '四', '五']);
  const pages = head.shortcomings.list({ districtCode: district.code }, { pageSize: 3 }).pages();
  const { value: page } = await pages.next();
  expect(page).toMatchObject({ totalCount: 5, nodes: [{}, {}, {}] });
  const rest = await head.shortcomings.list({ districtCode: district.code }, { after: page.cursor }).toArray({ limit: 10 });
  expect(rest.map(({ text }) => text)).toEqual(['四', '五']);
  await expect(office.reports.list({ districtCode: district.code }).toArray({ limit: 10 })).resolves.toMatchObject([
    { id, status: 'SUBMITTED' },
  ]);
});

test('every noun is read', async () => {
  await expect(office.viewer()).resolves.toMatchObject({ role: 'DISTRICT_REVIEWER', district: { code: district.code }, department: null });
  await expect(office.districts.get(district.code)).resolves.toMatchObject({ departments: [{}, {}, {}], cycles: [{ year: 2023 }] });
  await expect(office.cycles.get(district.code, 2023)).resolves.toMatchObject({ progress: { expected: 3 }, submissions: [{}, {}, {}] });
  await expect(office.cycles.get(district.code, 2010)).resolves.toBeNull();
  await expect(office.consolidations.get(district.code, 2023)).resolves.toMatchObject({ coverage: { expected: 3, included: 0 } });
  await expect(office.taxonomies.get('INDICATOR', '2024-01-01')).resolves.toMatchObject({ kind: 'INDICATOR', on: '2024-01-01' });
  await expect(office.reports.get(newId())).resolves.toBeNull();
});

test('errors carry the code, the request and the operation', async () => {
  await expect(head.consolidations.get(district.code, 2023)).rejects.toMatchObject({
    code: 'FORBIDDEN',
    operation: 'Consolidation',
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    message: expect.stringMatching(/^[\x20-\x7e]+$/),
  });
  await expect(office.request('{ nothing }')).rejects.toMatchObject({ code: 'BAD_USER_INPUT', status: 400, operation: 'anonymous' });
});

test('a token the server does not know is an UnauthenticatedError, and no token an anonymous viewer', async () => {
  await expect(createClient({ endpoint: url, token: 'fz_unknown' }).viewer()).rejects.toBeInstanceOf(UnauthenticatedError);
  await expect(createClient({ endpoint: url }).viewer()).resolves.toMatchObject({ id: 'anonymous', role: null });
  await expect(createClient({ endpoint: url }).districts.get(district.code)).rejects.toBeInstanceOf(UnauthenticatedError);
});
