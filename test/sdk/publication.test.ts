import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { type Client, createClient, RefusedError } from '../../client-sdk/src/index.js';
import { acts, aDistrictAtWork, done } from '../kit/reporting.js';
import { type TestActor, World } from '../kit/world.js';

let world: World;
let url: string;
beforeAll(async () => {
  world = await World.start();
  url = await world.listen();
});
afterAll(() => world.stop());

const as = (actor?: TestActor): Client => createClient({ endpoint: url, locale: 'en', ...(actor && { token: actor.token }) });

test('a report is withheld in part, published, read without a token and taken back by the SDK alone', async () => {
  const at = await aDistrictAtWork(world);
  const shortcomings = [
    { id: v7(), text: '人员不足' },
    { id: v7(), text: '专线系统尚未建成' },
  ];
  const saved = done(await acts.save(at.clerk, done(await acts.create(at.clerk, at.district, at.unit)), { shortcomings }));
  const { id, version } = done(await acts.accept(at.reviewer, done(await acts.submit(at.head, saved))));
  const [head, director, nobody] = [as(at.head), as(at.director), as()];
  const place = [at.district.code, 'u1', 2023] as const;
  const one = { itemId: shortcomings[1]!.id, reason: 'WORK_SECRET' } as const;
  const made = await head.publication.withholdOrThrow(id, one);
  expect(await head.publication.withhold(id, one)).toMatchObject({ withholding: { id: made.id }, userErrors: [] });
  await expect(head.publication.withholdOrThrow(id, { ...one, itemId: v7() })).rejects.toThrow(RefusedError);
  expect(await director.publication.endWithholding(made.id)).toMatchObject({ withholding: null, userErrors: [{ code: 'OTHER_SIDE' }] });
  expect(await head.publication.of(...place)).toMatchObject({
    publicEditionPreview: { obstacles: [], document: { withheld: [{ reason: 'WORK_SECRET', count: 1 }] } },
  });
  expect(await nobody.publicReports.get(...place)).toBeNull();
  await head.reports.publishOrThrow(id, version, { channel: 'WEBSITE' });
  const read = await nobody.publicReports.get(...place);
  expect(read).toMatchObject({ number: 1, reportId: null, withdrawal: null, document: { shortcomings: [{ text: '人员不足' }] } });
  expect(await nobody.publicReports.list(at.district.code).toArray({ limit: 10 })).toMatchObject([
    { departmentCode: 'u1', path: `/public/${at.district.code}/2023/u1` },
  ]);
  expect((await director.publicReports.get(...place))?.reportId).toBe(id);
  expect(await director.publication.withdraw(id, { reason: 'INACCURATE' })).toMatchObject({ publicReport: { number: 2 }, userErrors: [] });
  expect(await nobody.publicReports.get(...place)).toMatchObject({ document: null, withdrawal: { reason: 'INACCURATE' } });
  expect(await nobody.publication.of(...place).catch((error: { code: string }) => error.code)).toBe('UNAUTHENTICATED');
});
