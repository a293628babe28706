import { expect } from '@jest/globals';
import { type Outcome, refusals } from './desk.js';
import { fingerprint } from './fingerprint.js';
import type { World } from './world.js';

/** An act that can be repeated under other headers. */
export type Act = (headers?: Record<string, string>) => Promise<Outcome>;

/**
 * Performs the act in both languages and expects both times exactly these refusals (`code` or `code at.the.path`),
 * a sentence in the language asked for, and a database that did not change by one letter.
 */
export async function refusesIn(world: World, act: Act, ...expected: string[]): Promise<Outcome> {
  const before = await fingerprint(world);
  const [english, chinese] = [await act(), await act({ 'accept-language': 'zh-CN' })];
  for (const outcome of [english, chinese]) {
    expect(refusals(outcome).map(({ code, field }) => (field === null ? code : `${code} ${field}`))).toEqual(expected);
  }
  for (const { message } of english.userErrors) expect(message).toMatch(/^[^\p{Script=Han}]{10,}$/u);
  for (const { message } of chinese.userErrors) expect(message).toMatch(/\p{Script=Han}{2}/u);
  expect(await fingerprint(world)).toEqual(before);
  return english;
}
