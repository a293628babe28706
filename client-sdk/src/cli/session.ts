import { type Client, createClient } from '../client.js';
import type { Locale } from '../errors.js';
import type { ClientOptions } from '../transport.js';
import { Failure } from './failures.js';
import { textsOf } from './texts.js';

/** What a command lives in: given by `main.ts`, chosen by a test. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly language: Locale;
  /** Cells of a line. */
  readonly width: number;
  /** Writes to stdout. */
  readonly out: (text: string) => void;
}

/** Options every command has. */
export interface CommonOptions {
  readonly json?: boolean;
  readonly district?: string;
  readonly timeout: number;
}

export const defaultUrl = 'http://localhost:4000';

/** The address that is asked; the default when FAZHI_URL is unset or empty. */
export const urlOf = (env: NodeJS.ProcessEnv): string => env.FAZHI_URL?.trim() || defaultUrl;

/** A client by the environment. Throws the failure that says what is missing. */
export function connect({ env, language }: Surroundings, { timeout }: CommonOptions): Client {
  const token = env.FAZHI_TOKEN?.trim();
  if (!token) throw new Failure('F02');
  const options: ClientOptions = { endpoint: urlOf(env), token, timeoutMs: timeout * 1000, locale: language };
  try {
    return createClient(options);
  } catch {
    throw new Failure('F03');
  }
}

/** The district named on the command line, or that of the token. */
export async function districtOf(client: Client, { district }: CommonOptions): Promise<string> {
  if (district) return district;
  const viewer = await client.viewer();
  if (viewer.role === null) throw new Failure('F06');
  if (viewer.district === null) throw new Failure('F08');
  return viewer.district.code;
}

/** Why there is no report of a unit: the year is unknown, or the unit has none of it. */
export async function unknownReport(
  client: Client,
  districtCode: string,
  { department, year }: { readonly department: string; readonly year: number },
  language: Locale,
): Promise<Failure> {
  const district = await client.districts.get(districtCode);
  const isKnown = district?.cycles.some((cycle) => cycle.year === year);
  return isKnown ? new Failure('F17', `${department} ${year}`) : unknownYear(client, districtCode, year, language);
}

/** Why there is nothing for a year: the district is unknown, or it has other years. */
export async function unknownYear(client: Client, districtCode: string, year: number, language: Locale): Promise<Failure> {
  const district = await client.districts.get(districtCode);
  if (!district) return new Failure('F16', districtCode);
  const separator = textsOf(language).list;
  return new Failure('F09', String(year), null, district.cycles.map((cycle) => cycle.year).join(separator) || textsOf(language).none);
}
