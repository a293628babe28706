/**
 * Which version the SDK must have, from what changed in the schema since the last release (semver.org, rules 4 and 6–8):
 *   npm run semver                prints the changes and fails when the version is too low
 *   npm run semver -- --release   makes the present schema the released one; the version must be high enough
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges, findDangerousChanges, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const at = (path) => new URL(path, import.meta.url);
const firstLine = /^# Released with version (\d+\.\d+\.\d+)\b.*\n/;

/** Every type, field, argument and enum value by its coordinate. */
function coordinates(schema) {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [type.name];
    return [
      type.name,
      ...Object.values(type.getFields()).flatMap(({ name, args = [] }) => [
        `${type.name}.${name}`,
        ...args.map((argument) => `${type.name}.${name}(${argument.name}:)`),
      ]),
    ];
  });
}

/**
 * What a client of the released schema meets in the present one. `breaking` stops its operations, `dangerous` changes what they may answer (a new
 * value of an enum), `added` does neither.
 */
export function changesBetween(released, present) {
  const [before, after] = [buildSchema(released), buildSchema(present)];
  const known = new Set(coordinates(before));
  return {
    breaking: findBreakingChanges(before, after).map(({ description }) => description),
    dangerous: findDangerousChanges(before, after).map(({ description }) => description),
    added: coordinates(after).filter((coordinate) => !known.has(coordinate)),
  };
}

/** The least version after `version` that says these changes. Before 1.0.0 the middle number says what the first says later. */
export function leastVersion(version, { breaking, dangerous, added }) {
  const [major, minor, patch] = version.split('.').map(Number);
  const early = major === 0;
  if (breaking.length > 0) return early ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  if (dangerous.length > 0 || added.length > 0) return early && dangerous.length === 0 ? `0.${minor}.${patch + 1}` : `${major}.${minor + 1}.0`;
  return version;
}

/** Whether a version is at least another. */
export function reaches(version, least) {
  const [mine, theirs] = [version, least].map((one) => one.split('.').map(Number));
  const differs = mine.findIndex((number, i) => number !== theirs[i]);
  return differs < 0 || mine[differs] > theirs[differs];
}

/** The released schema with its version, the present one, and the version of the SDK, as they stand in the repository. */
export function standing() {
  const text = readFileSync(at('released.graphql'), 'utf8');
  const version = firstLine.exec(text)?.[1];
  if (version === undefined) throw new Error('schema/released.graphql does not begin with its version: # Released with version 0.1.0');
  return {
    version,
    released: text,
    present: readFileSync(at('schema.graphql'), 'utf8'),
    sdk: JSON.parse(readFileSync(at('../client-sdk/package.json'), 'utf8')).version,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version, released, present, sdk } = standing();
  const changes = changesBetween(released, present);
  for (const [kind, list] of Object.entries(changes)) {
    console.log(`${kind}: ${list.length}`);
    for (const change of list) console.log(`  ${change}`);
  }
  const least = leastVersion(version, changes);
  console.log(`Released: ${version}. The next version is at least ${least}; client-sdk/package.json says ${sdk}.`);
  if (!reaches(sdk, least)) {
    console.error(`Raise the version in client-sdk/package.json to ${least}.`);
    process.exitCode = 1;
  } else if (process.argv.includes('--release')) {
    const head = `# Released with version ${sdk}. Written by \`npm run semver -- --release\`; the next version is judged against it.\n`;
    writeFileSync(at('released.graphql'), head + present);
    console.log(`schema/released.graphql is the schema of ${sdk} now.`);
  }
}
