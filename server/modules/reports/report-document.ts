import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import DataLoader from 'dataloader';
import { type DocumentNode, type FieldNode, type GraphQLField, type GraphQLSchema, Kind, parse } from 'graphql';
import type { Context } from '../../platform/context.js';
import { aboutSubject } from '../../platform/read/arguments.js';
import type { Planner, Statement } from '../../platform/read/plan.js';
import type { Reader } from '../../platform/read/readable.js';
import { readOne } from '../../platform/read/shape.js';

/**
 * What a signature covers: the text of the report and the identity of its items. Statuses, checks and waivers are left out,
 * since they change after signing; ids stay in, since a shortcoming is followed by its id.
 */
const content: DocumentNode = parse(`query Content {
  report(id: "") {
    id year title addressee preamble closing district { code } department { code }
    parts { part presence heading lead source { start end rule } }
    responsibilities { id holder duty { code } narrative evidence figures { ...Figures } source { start end rule } }
    activities { id heading narrative theme { code } furtherThemes { code } figures { ...Figures } source { start end rule } }
    shortcomings { id text theme { code } causes { id text category source { start end rule } } source { start end rule } }
    commitments { id heading text owner measure dueOn figures { ...Figures } addresses { id } source { start end rule } }
    otherMatters { id heading text source { start end rule } }
  }
}
fragment Figures on Figure { ...OneFigure parts { ...OneFigure parts { ...OneFigure } } }
fragment OneFigure on Figure { id label indicator { code } value unit role approximation source { start end rule } }`);

const fragments = Object.fromEntries(content.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
const [operation] = content.definitions.flatMap((d) => (d.kind === Kind.OPERATION_DEFINITION ? [d] : []));
const node = operation?.selectionSet.selections[0] as FieldNode;

/** One statement reads any number of reports: its subject is the list of their ids. */
const shape = readOne((self, args) => `report ${self} where ${self}.id = any(${args.subject('uuid[]')})`);

export interface ReportDocument {
  readonly id: string;
  readonly [key: string]: unknown;
}

interface StoredPart {
  readonly part: string;
  readonly presence: string;
  readonly heading: string | null;
  readonly lead: string;
}

interface StoredDocument extends ReportDocument {
  readonly addressee: string | null;
  readonly closing: string;
  readonly parts: readonly StoredPart[];
  readonly shortcomings: readonly { readonly theme: unknown; readonly causes: readonly { readonly source: unknown }[] }[];
}

const says = ({ presence, heading, lead }: StoredPart) =>
  heading !== null || lead !== '' || presence === 'EXPLICIT_NONE' || presence === 'REFERENCED';

/**
 * Leaves out what a report does not say of its addressee, closing, parts, themes of shortcomings and places of causes: reports that were signed
 * before these fields existed keep their hash.
 */
function withoutSilence({ addressee, closing, parts, shortcomings, ...document }: StoredDocument): ReportDocument {
  const said = parts.filter(says);
  return {
    ...document,
    ...(addressee !== null && { addressee }),
    ...(closing !== '' && { closing }),
    ...(said.length > 0 && { parts: said }),
    shortcomings: shortcomings.map(({ theme, ...shortcoming }) => ({
      ...shortcoming,
      ...(theme !== null && { theme }),
      causes: shortcoming.causes.map(({ source, ...cause }) => (source === null ? cause : { ...cause, source })),
    })),
  } as unknown as ReportDocument;
}

/** A value as canonical JSON (RFC 8785). */
export const canonicalText = (value: unknown): string => canonicalize(value) ?? '';

/** Lower-case hex of the SHA-256 of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 (lower-case hex) of a value as canonical JSON (RFC 8785). */
export const contentHash = (value: unknown): string => sha256(canonicalText(value));

/** Reads the signed content of reports through the same compiler that serves queries: there is one definition of what a report holds. */
export class ReportDocuments {
  readonly #field: GraphQLField<unknown, unknown>;

  constructor(
    schema: GraphQLSchema,
    private readonly planner: Planner,
  ) {
    this.#field = schema.getQueryType()?.getFields().report as GraphQLField<unknown, unknown>;
  }

  readonly #documents = (context: Context) =>
    new DataLoader<string, ReportDocument | undefined>(async (ids) => {
      const [rows] = await context.database.read(context.actor, [this.statement(context.actor, ids)]);
      const found = this.parse(rows ?? []);
      return ids.map((id) => found.get(id));
    });

  /** Batches the documents that fields of one request need into one statement; undefined = not visible to the actor. */
  loader(context: Context): DataLoader<string, ReportDocument | undefined> {
    return context.loader(this.#documents);
  }

  statement(reader: Reader, ids: readonly string[]): Statement {
    const variables = aboutSubject({}, ids);
    return this.planner.plan({ field: this.#field, nodes: [node], fragments, shape }, reader, variables).statement(variables);
  }

  /** Documents by id; reports that the actor may not see are absent. */
  parse(rows: readonly unknown[]): Map<string, ReportDocument> {
    const documents = (rows as { j: string }[]).map((row) => withoutSilence(JSON.parse(row.j) as StoredDocument));
    return new Map(documents.map((document) => [document.id, document]));
  }
}

/** A figure as the signed document writes it; what it does not say is left out. */
export interface SignedFigure {
  readonly id: string;
  readonly label: string;
  readonly indicator?: { readonly code: string } | null;
  /** a decimal */
  readonly value: string;
  readonly unit: string;
  readonly role: string;
  readonly approximation: string;
  readonly parts?: readonly SignedFigure[];
}
