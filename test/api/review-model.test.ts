import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GoOn, Look, LookAtBoard, Scenes, Try, Turn } from '../kit/life-commands.js';
import { aLife, people, type Who } from '../kit/life-model.js';
import { World } from '../kit/world.js';

/** How many random lives; `npm run test:nightly` lives many more. */
const runs = Number(process.env.MODEL_RUNS ?? 2000);
/** Repeats a run that failed. */
const seed = Number(process.env.MODEL_SEED ?? Math.floor(Math.random() * 2 ** 31));
/** Lives led side by side, each in districts of its own: a life alone mostly waits for PostgreSQL. */
const lanes = 4;

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const everybody = Object.keys(people) as Who[];
const who = fc.constantFrom(...everybody);
// Named more than once = comes that much more often.
const unit = fc.constantFrom(0, 0, 0, 1);
/** Mostly those who may call it at all: the others are turned away before anything is looked at. */
const triers = {
  create: ['clerk', 'clerk', 'head', 'otherHead'],
  save: ['clerk', 'clerk', 'head', 'otherHead'],
  submit: ['head', 'head', 'head', 'otherHead'],
  return: ['reviewer', 'director', 'atHome', 'stranger'],
  accept: ['reviewer', 'director', 'atHome', 'stranger'],
  publish: ['head', 'head', 'director', 'otherHead'],
} as const satisfies Record<string, readonly Who[]>;
const tried = fc
  .constantFrom(...(Object.keys(triers) as (keyof typeof triers)[]))
  .chain((name) =>
    fc.record({
      name: fc.constant(name),
      who: fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Who>(...triers[name]) }, { weight: 1, arbitrary: who }),
      unit,
      offset: fc.constantFrom(0, 0, -1, 1),
      title: fc.constantFrom(1, 2),
      variant: fc.nat({ max: 3 }),
    }),
  )
  .map((one) => new Try(one));
const goOn = fc
  .record({ unit, steps: fc.constantFrom(1, 1, 2, 3, 4, 5), reopen: fc.constantFrom(false, false, true) })
  .map((one) => new GoOn(one.unit, one.steps, one.reopen));
const look = who.map((one) => new Look(one));
const board = who.map((one) => new LookAtBoard(one));
const turn = fc.constant(new Turn());
const commands = [goOn, goOn, goOn, goOn, tried, tried, tried, tried, tried, tried, look, board, turn];

const everyEnding = Object.entries({
  create: ['ALREADY_EXISTS', 'CYCLE_CLOSED', 'DONE', 'FORBIDDEN', 'ID_REUSED', 'NOT_FOUND'],
  save: ['CYCLE_CLOSED', 'DONE', 'FORBIDDEN', 'INVALID_TRANSITION', 'NOT_FOUND', 'STALE_VERSION'],
  submit: ['CYCLE_CLOSED', 'DONE', 'FORBIDDEN', 'INVALID_TRANSITION', 'NOT_FOUND', 'REQUIRED', 'STALE_VERSION'],
  return: ['DONE', 'FORBIDDEN', 'INVALID_TRANSITION', 'NOT_FOUND', 'OWN_UNIT', 'STALE_VERSION'],
  accept: ['DONE', 'FORBIDDEN', 'INVALID_TRANSITION', 'NOT_FOUND', 'OWN_UNIT', 'STALE_VERSION'],
  publish: ['DONE', 'FORBIDDEN', 'INVALID_TRANSITION', 'NOT_FOUND', 'STALE_VERSION'],
})
  .flatMap(([act, ends]) => ends.map((end) => `${act} ${end}`))
  .sort();

test(
  `the workflow does what the model says, over ${runs} random lives`,
  async () => {
    process.stdout.write(`model of the workflow: ${runs} runs, MODEL_SEED=${seed}\n`);
    const endings = new Map<string, number>();
    const lane = async (i: number): Promise<void> => {
      const scenes = new Scenes(world, endings);
      const life = fc.asyncProperty(fc.commands(commands, { maxCommands: 16, size: 'max' }), async (acts) => {
        const scene = await scenes.next();
        await fc.asyncModelRun(() => ({ model: aLife(), real: scene }), acts);
      });
      await fc.assert(life, { numRuns: Math.ceil(runs / lanes), seed: seed + i });
    };
    // All settled before the world ends, so that a failure stands alone in the output.
    for (const ended of await Promise.allSettled(Array.from({ length: lanes }, (_, i) => lane(i)))) {
      if (ended.status === 'rejected') throw ended.reason;
    }
    for (const act of Object.keys(triers)) expect(endings.get(`${act} DONE`)).toBeGreaterThan(0);
    // Many lives are manifold: every act ended in every way it can. In a few hundred the rarest may be missing.
    if (runs >= 5000) expect([...endings.keys()].sort()).toEqual(everyEnding);
  },
  Math.max(60_000, runs * 1000),
);
