import { afterAll, beforeAll, test } from '@jest/globals';
import { Role } from '../../server/platform/actor.js';
import { comparable, Lanes } from '../kit/lanes.js';
import { World } from '../kit/world.js';
let world: World; let lanes: Lanes;
beforeAll(async () => { world = await World.start('demo'); lanes = await Lanes.start(world); });
afterAll(async () => { await lanes.stop(); await world.stop(); });
test('try', async () => {
  const { rows: [d] } = await world.owner.query(`select id from district where code = '500153'`);
  const { rows: [u] } = await world.owner.query(`select id from department where code = 'zstzcjj'`);
  const rev = await world.actor(Role.DISTRICT_REVIEWER, d);
  const clerk = await world.actor(Role.DEPARTMENT_CLERK, d, u);
  console.log((await world.owner.query(`select d.code, c.year, r.status, (select count(*)::int from activity a where a.report_id=r.id) a, (select count(*)::int from figure a where a.report_id=r.id) f, (select count(*)::int from shortcoming a where a.report_id=r.id) s, (select count(*)::int from commitment a where a.report_id=r.id) k from report r join department d on d.id=r.department_id join cycle c on c.id=r.cycle_id order by 1,2`)).rows.map(r=>Object.values(r).join(' ')).join('\n'));
  for (const [who, q, v] of [
    [rev, '{reports(first:2){totalCount nodes{id title submission{by}}}}'],
    [rev, '{reports(first:0){totalCount nodes{id}}}'],
    [rev, '{viewer{id} reports(first:101){totalCount nodes{id}}}'],
    [rev, '{viewer{id} reports(after:"x"){totalCount nodes{id}}}'],
    [rev, '{viewer{__proto__:id constructor:id}}'],
    [rev, '{reports(first:1){nodes{submission{by @skip(if:true)}}}}'],
    [rev, '{reports(first:1){nodes{id @skip(if:true)} edges{cursor @skip(if:true)} pageInfo{startCursor @skip(if:true)}}}'],
    [rev, '{reports(first:1) @skip(if:true){nodes{id @skip(if:true)}}}'],
    [rev, '{__typename reports(first:1){__typename nodes{__typename district{__typename code}}}}'],
    [rev, 'query($a:String,$a2:String="x"){reports(first:1,after:$a){nodes{id}} shortcomings(first:1,after:$a2){nodes{id}}}'],
    [rev, '{reports(filter:{districtCode:"\\u0000"}){totalCount}}'],
    [rev, '{district(code:"\\u0000"){id}}'],
    [rev, '{district(code:"\\ud800"){id}}'],
    [rev, 'query($c:String!){district(code:$c){id}}', {c:'\ud800'}],
    [rev, '{report(id:"\\u0000"){id}}'],
    [rev, '{report(id: 12){id}}'],
    [rev, '{reports(filter:{years:[2023,null]}){totalCount}}'],
    [rev, '{reports(filter:{departmentCodes:[]}){totalCount}}'],
    [rev, '{reports{nodes{year contentHash}}}'],
    [clerk, '{cycle(districtCode:"500153",year:2023){progress{expected} submissions{status}}}'],
    [clerk, '{consolidation(districtCode:"500153",year:2023){year}}'],
    [rev, '{taxonomy(kind:THEME){terms{id}}}'],
    [rev, '{taxonomy(kind:THEME, on: "2024-02-31"){terms{id}}}'],
    [rev, '{taxonomy(kind:THEME, on: "0000-01-01"){terms{id}}}'],
    [rev, '{taxonomy(kind:THEME, on: "9999-12-31"){on}}'],
  ] as any[]) {
    const a = await lanes.ask(who.token, q, v);
    const same = comparable(a.usual) === comparable(a.byGraphql);
    console.log(`${same ? 'SAME' : 'DIFFER'} ${a.passedThrough ? 'F' : 'C'} ${q}\n${comparable(a.usual).slice(0, 700)}${same ? '' : '\n' + comparable(a.byGraphql).slice(0, 700)}\n${a.statements.usual.length} ${a.statements.byGraphql.length}`);
  }
});
