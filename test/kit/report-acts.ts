import { v7 } from 'uuid';
import type { Answer } from './answer.js';
import type { TestActor, TestDistrict } from './world.js';

const subject = 'report { id version contentHash } userErrors { code }';
interface Payload {
  readonly report: { readonly id: string; readonly version: number; readonly contentHash: string } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

interface Acted {
  readonly answer: Answer<Record<string, Payload>>;
  readonly payload: Payload;
  readonly requestId: string | undefined;
}

async function act(actor: TestActor, field: string, args: string, variables: Record<string, unknown>, types: string): Promise<Acted> {
  const answer = await actor.run<Record<string, Payload>>(`mutation A(${types}) { ${field}(${args}) { ${subject} } }`, variables);
  return { answer, payload: answer.data?.[field] as Payload, requestId: answer.requestId };
}
/** Begins the report of the unit `u1`, unless the input says another. */
export const create = (actor: TestActor, district: Pick<TestDistrict, 'code'>, input: Record<string, unknown> = {}) =>
  act(
    actor,
    'reportCreate',
    'input: $input',
    { input: { id: v7(), districtCode: district.code, departmentCode: 'u1', year: 2023, ...input } },
    '$input: ReportCreateInput!',
  );
export const save = (actor: TestActor, id: string, version: number, input: Record<string, unknown>) =>
  act(
    actor,
    'reportSave',
    'id: $id, expectedVersion: $version, input: $input',
    { id, version, input },
    '$id: ID!, $version: Int!, $input: ReportSaveInput!',
  );
export const submit = (actor: TestActor, id: string, version: number) =>
  act(actor, 'reportSubmit', 'id: $id, expectedVersion: $version', { id, version }, '$id: ID!, $version: Int!');

/** A report of `u1` with one shortcoming, submitted by its head; three events of the trail. */
export async function submitted(head: TestActor, district: Pick<TestDistrict, 'code'>): Promise<string> {
  const { payload } = await create(head, district, { title: '某局2023年报告' });
  const { id } = payload.report!;
  await save(head, id, 1, { shortcomings: [{ id: v7(), text: '人员不足' }] });
  await submit(head, id, 2);
  return id;
}
