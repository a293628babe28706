import { describe, expect, test } from '@jest/globals';
import { changesBetween, leastVersion, reaches, standing } from '../../schema/semver.mjs';

const released = 'type Query { a(x: Int): String b: E } enum E { ONE } input I { c: Int }';

describe('the version of the SDK', () => {
  test('says what changed in the schema since the last release', () => {
    const { version, released, present, sdk } = standing();
    const least = leastVersion(version, changesBetween(released, present));
    expect({ sdk, least, reaches: reaches(sdk, least) }).toEqual({ sdk, least, reaches: true });
  });

  test.each([
    ['nothing', released, '0.3.4', '1.2.3'],
    ['another description', `"""The root."""${released}`, '0.3.4', '1.2.3'],
    ['a new field', released.replace('b: E', 'b: E n: Int'), '0.3.5', '1.3.0'],
    ['a new type', `${released} type N { n: Int }`, '0.3.5', '1.3.0'],
    ['a new optional argument', released.replace('x: Int', 'x: Int, y: Int'), '0.4.0', '1.3.0'],
    ['a new value of an enum', released.replace('ONE', 'ONE TWO'), '0.4.0', '1.3.0'],
    ['a field less', released.replace('b: E', 'c: E'), '0.4.0', '2.0.0'],
    ['another type', released.replace('): String', '): Int'), '0.4.0', '2.0.0'],
    ['a new required argument', released.replace('x: Int', 'x: Int, y: Int!'), '0.4.0', '2.0.0'],
    ['an input field that is required now', released.replace('c: Int', 'c: Int!'), '0.4.0', '2.0.0'],
  ])('is judged for %s', (_, present, early, late) => {
    const changes = changesBetween(released, present);
    expect([leastVersion('0.3.4', changes), leastVersion('1.2.3', changes)]).toEqual([early, late]);
  });

  test.each([
    ['1.0.0', '0.9.9', true],
    ['0.10.0', '0.9.9', true],
    ['0.9.9', '0.10.0', false],
    ['1.2.3', '1.2.3', true],
    ['1.2.3', '1.2.4', false],
  ])('%s is at least %s: %s', (version, least, is) => expect(reaches(version, least)).toBe(is));
});
