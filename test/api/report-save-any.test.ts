import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { reportInput } from '../../client-sdk/src/report-input.js';
import { Role } from '../../server/platform/actor.js';
import { done, readReport, reportCreate, reportSave } from '../kit/desk.js';
import { randomReport } from '../kit/random-report.js';
import { World } from '../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

test('whatever valid document is saved is read back equal, in a fresh report and over another document', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, randomReport, async (first, second) => {
      const district = await world.district({ units: 1 });
      const clerk = await world.actor(Role.DEPARTMENT_CLERK, district, district.units[0]);
      const id = v7();
      const { title, preamble } = first;
      done(await reportCreate(clerk, { id, districtCode: district.code, departmentCode: 'u1', year: 2023, title, preamble }));
      expect(await readReport(clerk, id)).toMatchObject({ title, preamble, version: 1 });
      for (const [i, input] of [first, second].entries()) {
        const answered = done(await reportSave(clerk, id, i + 1, input));
        expect(reportInput(answered)).toEqual(input);
        expect(await readReport(clerk, id)).toEqual(answered);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
