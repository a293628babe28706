import { parseArgs } from 'node:util';
import { AdminRefusal, asOwner, type Done, makeAccount, makeDistrict, type NewAccount } from './admin/bootstrap.js';
import { Role } from './platform/actor.js';
import { readOwnerUrl } from './platform/config.js';

/** `npm run admin`: what has to exist before anybody can sign in. Works on the database of FAZHI_OWNER_URL, as its owner. */
const help = `npm run admin -- COMMAND: makes what has to exist before anybody can sign in. Set FAZHI_OWNER_URL to the role that owns the tables.

  district    --code CODE --name NAME       makes a district; CODE has six digits (GB/T 2260)
  first-admin --district CODE --name NAME   makes its first administrator and prints a token, once
  auditor     --district CODE --name NAME   makes its auditor and prints a token, once

first-admin and auditor also take
  --oidc-issuer URL --oidc-subject SUB      the person signs in at this OIDC provider too
  --another                                 one more, although the district has one already

Everything else (units, people, tokens) the administrator does through the API: departmentSave, userSave, tokenIssue.

Examples
  export FAZHI_OWNER_URL=postgresql://fazhi_owner:…@db.example:5432/fazhi
  npm run --silent admin -- district --code 500153 --name 荣昌区
  npm run --silent admin -- first-admin --district 500153 --name 张三 > admin-token
  npm run --silent admin -- auditor --district 500153 --name 李四 > auditor-token

The token goes to standard output, everything else to standard error. Exit 0 = done, 1 = refused, nothing changed, 3 = a fault in the command.`;

class UsageError extends Error {}

const options = {
  help: { type: 'boolean' },
  code: { type: 'string' },
  name: { type: 'string' },
  district: { type: 'string' },
  another: { type: 'boolean' },
  'oidc-issuer': { type: 'string' },
  'oidc-subject': { type: 'string' },
} as const;

type Values = ReturnType<typeof parse>['values'];
type OptionName = keyof Values;

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Every fault of the options at once. */
function check(values: Values, command: string, takes: readonly OptionName[]): void {
  const faults: string[] = [];
  const code = command === 'district' ? 'code' : 'district';
  for (const name of Object.keys(values) as OptionName[]) if (!takes.includes(name)) faults.push(`${command} takes no --${name}.`);
  for (const name of [code, 'name'] as const) if (!values[name]?.trim()) faults.push(`--${name} is missing.`);
  if (values[code]?.trim() && !/^\d{6}$/.test(values[code])) faults.push(`--${code} must have six digits, for example 500153.`);
  if ((values.name?.length ?? 0) > 50) faults.push('--name has at most 50 characters.');
  if ((values['oidc-issuer'] === undefined) !== (values['oidc-subject'] === undefined)) {
    faults.push('--oidc-issuer and --oidc-subject belong together: give both or none.');
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
}

function accountOf(values: Values): NewAccount {
  const { 'oidc-issuer': issuer, 'oidc-subject': subject } = values;
  return {
    districtCode: values.district as string,
    name: (values.name as string).trim(),
    oidc: issuer !== undefined && subject !== undefined ? { issuer, subject } : null,
    another: values.another ?? false,
  };
}

async function run(args: string[]): Promise<Done> {
  const { values, positionals } = parse(args);
  const [command, ...more] = positionals;
  if (values.help || (command === undefined && args.length === 0)) return { said: '', output: help };
  if (more.length > 0) throw new UsageError(`${more.join(' ')}: not understood. A name with spaces needs quotes.`);
  const ofAccount = ['district', 'name', 'another', 'oidc-issuer', 'oidc-subject'] as const;
  switch (command) {
    case 'district':
      check(values, command, ['code', 'name']);
      return asOwner(readOwnerUrl(process.env), (query) => makeDistrict(query, values.code as string, (values.name as string).trim()));
    case 'first-admin':
    case 'auditor': {
      check(values, command, ofAccount);
      const role = command === 'auditor' ? Role.AUDITOR : Role.DISTRICT_ADMIN;
      return asOwner(readOwnerUrl(process.env), (query) => makeAccount(query, role, accountOf(values)));
    }
    default:
      throw new UsageError(`${command ?? 'No command'}: there are district, first-admin and auditor.`);
  }
}

try {
  const { said, output } = await run(process.argv.slice(2));
  if (said) process.stderr.write(`${said}\n`);
  if (output) process.stdout.write(`${output}\n`);
} catch (error) {
  const usage = error instanceof UsageError;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage ? '\nSee: npm run admin -- --help\n' : ''}`);
  process.exitCode = error instanceof AdminRefusal ? 1 : 3;
}
