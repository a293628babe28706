import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const badInput = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A scalar carried as a string. Values leave as the compiled SQL wrote them, so serialising only passes text on. */
function textScalar(name: string, description: string, parse: (text: string) => string): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: (value) => {
      if (typeof value !== 'string') throw badInput(`${name} must be a string.`);
      return parse(value);
    },
    parseLiteral: (node: ValueNode) => {
      if (node.kind !== Kind.STRING) throw badInput(`${name} must be a string.`);
      return parse(node.value);
    },
  });
}

/** Whether year, month and day name a day of the calendar: `new Date` alone would turn 31 February into 3 March, PostgreSQL knows no year 0. */
function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && !text.startsWith('0000');
}

/** A day in Asia/Shanghai as YYYY-MM-DD (ISO 8601). */
export const DateScalar = textScalar('Date', 'A day in Asia/Shanghai, for example "2024-01-15" (ISO 8601).', (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !isCalendarDay(text)) {
    throw badInput(`"${text}" is no day: write YYYY-MM-DD, for example 2024-01-15.`);
  }
  return text;
});

/** An instant in UTC with milliseconds (RFC 3339). */
export const DateTimeScalar = textScalar('DateTime', 'An instant in UTC, for example "2024-01-15T01:30:00.000Z" (RFC 3339).', (text) => {
  const date = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(text) || !isCalendarDay(text.slice(0, 10)) || Number.isNaN(date.getTime())) {
    throw badInput(`"${text}" is no instant: write for example 2024-01-15T01:30:00Z.`);
  }
  return date.toISOString();
});

const decimalPattern = /^(-?)0*(\d{1,18})(?:\.(\d{1,6}))?$/;

/** The shortest way to write a decimal: no leading zeros, no trailing fraction zeros, no negative zero; null when it is none. */
export function canonicalDecimal(text: string): string | null {
  const match = decimalPattern.exec(text);
  if (!match) return null;
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  const digits = fraction ? `${match[2]}.${fraction}` : (match[2] ?? '0');
  return /^[0.]*$/.test(digits) ? '0' : `${match[1]}${digits}`;
}

/** An exact decimal number of up to 18 digits before and 6 after the point, as text: binary fractions cannot hold 0.1. */
export const Decimal = textScalar('Decimal', 'An exact decimal number as text, for example "32000" or "91.7".', (text) => {
  const canonical = canonicalDecimal(text);
  if (canonical === null) {
    throw badInput(`"${text}" is no decimal number: up to 18 digits, a point, up to 6 digits, for example 91.7; write 3.2万 as 32000.`);
  }
  return canonical;
});

const year = (value: unknown) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 2000 || value > 2100) {
    throw badInput(`${String(value)} is no reporting year: write a whole number from 2000 to 2100, for example 2023.`);
  }
  return value;
};

/** The calendar year a report speaks of. */
export const FiscalYear = new GraphQLScalarType<number, number>({
  name: 'FiscalYear',
  description: 'A reporting year from 2000 to 2100, for example 2023.',
  serialize: (value) => value as number,
  parseValue: year,
  parseLiteral: (node: ValueNode) => year(node.kind === Kind.INT ? Number(node.value) : Number.NaN),
});

/** Any UUID of RFC 9562, in its canonical lower-case form; null for anything else. */
export function canonicalUuid(text: string): string | null {
  const lower = text.toLowerCase();
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(lower) ? lower : null;
}

/** An ID argument for a uuid column. What is no UUID names nothing, so it finds nothing instead of failing in the database. */
export const uuidArgument = (value: unknown): string | null => (typeof value === 'string' ? canonicalUuid(value) : null);
