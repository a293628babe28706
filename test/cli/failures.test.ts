import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { failures } from '../../client-sdk/src/cli/failure-table.js';
import { data, failure, type Peer, page, type Reply, silence, startPeer } from '../sdk/peer.js';
import { fazhi } from './command.js';

let peer: Peer;
beforeEach(async () => {
  peer = await startPeer();
});
afterEach(() => peer.stop());

const year = ['status', '--year', '2023'];
const signedIn = (district: object | null) =>
  data({ viewer: { id: 'u', user: { id: 'u', name: '某人' }, role: 'DISTRICT_REVIEWER', district, department: null } });
const mine = signedIn({ id: 'd', code: '500153', name: '荣昌区' });
const noCycle = data({ cycle: null });
const district = (cycles: object[]) =>
  data({ district: { id: 'd', code: '500153', name: '荣昌区', cycles, departments: [{ code: 'jw', shortName: '区教委' }] } });

test.each<[string, string, number, string[], Reply[]]>([
  ['an unknown command', 'F01', 3, ['statistics'], []],
  ['an unknown option', 'F01', 3, [...year, '--all'], []],
  ['a missing year', 'F01', 3, ['status'], []],
  ['a year that is none', 'F01', 3, ['consolidate', '--year', '23'], []],
  ['a year out of range', 'F01', 3, ['shortcomings', '--year', '2023', '1999'], []],
  ['a timeout that is none', 'F01', 3, [...year, '--timeout', 'long'], []],
  ['too many words', 'F01', 3, [...year, 'please'], []],
  ['no time for an answer', 'F05', 2, [...year, '--timeout', '1'], [silence]],
  ['a token the server refuses', 'F06', 3, year, [failure('UNAUTHENTICATED')]],
  [
    'a token that makes you nobody',
    'F06',
    3,
    year,
    [data({ viewer: { id: 'anonymous', user: null, role: null, district: null, department: null } })],
  ],
  ['a role that may not', 'F07', 1, year, [mine, failure('FORBIDDEN')]],
  ['a token without district', 'F08', 3, year, [signedIn(null)]],
  ['a year without cycle', 'F09', 3, year, [mine, noCycle, district([{ year: 2024 }, { year: 2022 }])]],
  ['a district without any year', 'F09', 3, year, [mine, noCycle, district([])]],
  ['an unknown department', 'F10', 3, ['shortcomings', '--department', 'jw', 'xx'], [mine, district([])]],
  ['a page instead of a server', 'F11', 3, year, [page(200)]],
  ['a request the server does not understand', 'F13', 3, year, [failure('BAD_USER_INPUT', 400)]],
  ['a request that costs too much', 'F13', 3, year, [failure('QUERY_TOO_COSTLY', 400)]],
  ['a server that fails', 'F14', 1, year, [failure('INTERNAL_SERVER_ERROR', 500)]],
  ['a district that is not yours', 'F16', 3, [...year, '--district', '999999'], [noCycle, data({ district: null })]],
  ['a list of a district that is not yours', 'F16', 3, ['shortcomings', '--district', '999999'], [data({ district: null })]],
])('%s ends as %s with exit code %d', async (_, number, code, args, replies) => {
  peer.replies = replies;
  const ended = await fazhi(args, { FAZHI_URL: peer.url, FAZHI_TOKEN: 'fz_secret' });
  expect({ code: ended.code, out: ended.out, number: /fazhi: (F\d+)/.exec(ended.err)?.[1] }).toEqual({ code, out: '', number });
  expect(ended.err).toMatch(/\n {2}办法: /);
  expect(ended.err).not.toMatch(/secret|\n\s+at |undefined|\{\w+\}/);
});

test('an answer this tool cannot read ends as F15, in one line and without a trace', async () => {
  peer.replies = [data({ nothing: true })];
  const ended = await fazhi(year, { FAZHI_URL: peer.url, FAZHI_TOKEN: 't' });
  expect(ended).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^fazhi: F15 .*\n {2}办法: .*\n$/) });
});

test('a missing token ends as F02, without a look at the server', async () => {
  expect(await fazhi(year, { FAZHI_URL: peer.url })).toMatchObject({ code: 3, err: expect.stringContaining('F02') });
  expect(await fazhi(year, { FAZHI_URL: peer.url, FAZHI_TOKEN: ' ' })).toMatchObject({ code: 3, err: expect.stringContaining('F02') });
  expect(peer.received).toHaveLength(0);
});

test('an address that is none ends as F03', async () => {
  expect(await fazhi(year, { FAZHI_URL: 'here', FAZHI_TOKEN: 't' })).toMatchObject({ code: 3, err: expect.stringContaining('F03') });
});

test('a server that is not there ends as F04 and is named', async () => {
  await peer.stop();
  const ended = await fazhi([...year, '--lang', 'en'], { FAZHI_URL: peer.url, FAZHI_TOKEN: 't' });
  expect(ended.code).toBe(3);
  expect(ended.err).toContain(`F04 Cannot connect to ${peer.url}.`);
});

test('a busy server ends as F12 with the code for no answer in time', async () => {
  peer.replies = [page(503, { 'retry-after': '600' })];
  expect(await fazhi(year, { FAZHI_URL: peer.url, FAZHI_TOKEN: 't' })).toMatchObject({ code: 2, err: expect.stringContaining('F12') });
});

test('a failure names the request for the administrator and keeps stdout empty for programs', async () => {
  peer.replies = [failure('INTERNAL_SERVER_ERROR', 500)];
  const ended = await fazhi([...year, '--json'], { FAZHI_URL: peer.url, FAZHI_TOKEN: 't', LANG: 'en_GB.UTF-8' });
  expect(ended).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^fazhi: F14 The server failed\..*\n {2}Mend: .*\n {2}Request id: r-body\n$/),
  });
});

test('an unknown year is answered with those there are', async () => {
  peer.replies = [mine, noCycle, district([{ year: 2024 }, { year: 2022 }])];
  expect((await fazhi(year, { FAZHI_URL: peer.url, FAZHI_TOKEN: 't' })).err).toContain('已开通的年度：2024、2022');
});

test('every failure says in both languages what happened and how to mend it', () => {
  for (const { zh, en, exit } of Object.values(failures)) {
    expect([1, 2, 3]).toContain(exit);
    for (const text of [zh.what, zh.mend, en.what, en.mend]) expect(text.length).toBeGreaterThan(3);
    for (const mark of ['{detail}', '{hint}']) expect((zh.what + zh.mend).includes(mark)).toBe((en.what + en.mend).includes(mark));
  }
});
