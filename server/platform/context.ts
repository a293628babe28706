import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from './actor.js';
import type { Database } from './database.js';
import type { Locale, Message } from './errors.js';
import { readField, type SubjectRead } from './read/execute.js';
import type { Planner } from './read/plan.js';
import type { RecordedRead, Recorder } from './recorder.js';
import type { SigningKey } from './signing-key.js';

/** What lives as long as the server. Time and ids are injected, so that a test can choose them. */
export interface Services {
  readonly database: Database;
  readonly planner: Planner;
  readonly recorder: Recorder;
  /** null = nothing is signed */
  readonly signingKey: SigningKey | null;
  readonly now: () => Date;
  readonly newId: () => string;
}

/**
 * One request. Apollo copies the own properties of the context for each operation and keeps the prototype,
 * so whatever is costly or changes stays behind a method or in a nested object.
 */
export class Context {
  readonly loaders = new Map<object, unknown>();
  /** how many acts recorded themselves in this request; an object, because the context is copied */
  readonly acts = { recorded: 0 };
  /** reads of this operation that the trail keeps */
  readonly reads: RecordedRead[] = [];

  constructor(
    readonly services: Services,
    readonly actor: Actor,
    /** why the credential that was sent does not hold; null = it holds, or none was sent */
    readonly refusal: Message | null,
    readonly requestId: string,
    readonly locale: Locale,
    readonly log: Pick<FastifyBaseLogger, 'error' | 'info' | 'warn'>,
    /** the header as it came; read by `once` */
    readonly idempotencyKey?: string,
    /** whose credential was refused, for the trail; null = nobody's that is known */
    readonly claimed?: () => Promise<Actor | null>,
  ) {}

  get database(): Database {
    return this.services.database;
  }

  /** Reads the field a resolver stands on by the compiled path; a field without a declared shape says what it is about. */
  read(info: GraphQLResolveInfo, about?: SubjectRead): Promise<unknown> {
    return readField(this, info, about);
  }

  /** A DataLoader that lives as long as the request; `key` is the function that makes it. */
  loader<T>(make: (context: Context) => T): T {
    const known = this.loaders.get(make) as T | undefined;
    if (known) return known;
    const loader = make(this);
    this.loaders.set(make, loader);
    return loader;
  }
}
