import type pg from 'pg';

/**
 * The history of a district's shortcomings and commitments, told again from the events alone: what was signed, what was returned, what was followed up,
 * found and linked. It knows nothing of the triggers and tables that keep the states; test/api/ledger-replayed.test.ts compares the two.
 */

/** What held of an item from one moment until another; times in milliseconds, Infinity = it holds. */
export interface Span {
  readonly id: string;
  readonly from: number;
  readonly until: number;
  readonly holds: string;
}

interface Signed {
  readonly shortcomings: readonly {
    id: string;
    text: string;
    theme?: { code: string };
    causes: readonly { id: string; text: string; category: string | null }[];
  }[];
  readonly commitments: readonly {
    id: string;
    text: string;
    owner: string | null;
    dueOn: string | null;
    addresses: readonly { id: string }[];
  }[];
}

interface Event {
  readonly at: Date;
  /** events of one transaction: what is written first counts first */
  readonly rank: number;
  readonly kind: 'signed' | 'returned' | 'told' | 'verdict' | 'linked' | 'unlinked';
  readonly report?: string;
  readonly content?: string;
  readonly item?: string;
  readonly about?: 'commitment' | 'shortcoming';
  readonly state?: string;
  readonly day?: string | null;
  readonly previous?: string;
}

const eventsOf = `
  select at, 3 as rank, 'signed' as kind, report_id::text as report, content, null::uuid as item, null as about, null as state, null as day, null::uuid as previous
    from revision where district_id = $1
  union all select at, 0, 'returned', object_id::text, null, null, null, null, null, null from audit_event
    where district_id = $1 and action = 'report.return' and outcome = 'DONE'
  union all select at, 1, 'told', null, null, coalesce(commitment_id, shortcoming_id), case when commitment_id is null then 'shortcoming' else 'commitment' end,
      state, moved_to::text, null from follow_up where district_id = $1
  union all select verification_at, 2, 'verdict', null, null, coalesce(commitment_id, shortcoming_id),
      case when commitment_id is null then 'shortcoming' else 'commitment' end, verification_outcome, null, null
    from follow_up where district_id = $1 and verification_at is not null
  union all select at, 1, 'linked', null, null, shortcoming_id, null, null, null, previous_id from shortcoming_link where district_id = $1 and kind = 'LINKED'
  union all select ended_at, 0, 'unlinked', null, null, shortcoming_id, null, null, null, previous_id from shortcoming_link
    where district_id = $1 and kind = 'LINKED' and ended_at is not null
  order by 1, 2`;

export async function replayed(owner: Pick<pg.Pool, 'query'>, districtId: string): Promise<Span[]> {
  const { rows } = await owner.query<Event>(eventsOf, [districtId]);
  const ledger = new Replay();
  for (const [i, event] of rows.entries()) {
    ledger.take(event);
    // One transaction is one moment.
    if (rows[i + 1]?.at.getTime() !== event.at.getTime()) ledger.note(event.at.getTime());
  }
  return ledger.spans();
}

class Replay {
  readonly #signed = new Map<string, Signed>();
  readonly #states = new Map<string, string>();
  readonly #recurred = new Set<string>();
  readonly #moved = new Map<string, string>();
  readonly #followed = new Set<string>();
  /** the open link of a shortcoming: what it continues */
  readonly #previous = new Map<string, string>();
  readonly #open = new Map<string, { from: number; holds: string }>();
  readonly #spans: Span[] = [];

  take({ kind, report, content, item, about, state, day, previous }: Event): void {
    if (kind === 'signed') this.#signed.set(report as string, JSON.parse(content as string) as Signed);
    else if (kind === 'returned') this.#signed.delete(report as string);
    else if (kind === 'linked') {
      this.#previous.set(item as string, previous as string);
      this.#continue(item as string);
    } else if (kind === 'unlinked') {
      if (this.#previous.get(item as string) === previous) this.#previous.delete(item as string);
      this.#continue(item as string);
    } else this.#follow(item as string, about as string, state as string, day ?? null);
  }

  #follow(item: string, about: string, said: string, day: string | null): void {
    this.#followed.add(item);
    if (about === 'commitment') {
      if (day !== null) this.#moved.set(item, day);
      this.#states.set(item, { CONFIRMED: 'VERIFIED_DONE', REJECTED: 'IN_PROGRESS' }[said] ?? said);
      return;
    }
    const becomes: Record<string, string> = {
      CONFIRMED: 'VERIFIED_RESOLVED',
      REJECTED: 'OPEN',
      REPORTED_DONE: 'REPORTED_RESOLVED',
      NOT_DONE: 'OPEN',
    };
    this.#states.set(item, becomes[said] ?? 'IN_PROGRESS');
    for (const [later, earlier] of this.#previous) if (earlier === item) this.#continue(later);
  }

  /** What a shortcoming takes over from the one it continues. */
  #continue(id: string): void {
    const earlier = this.#previous.get(id);
    const before = earlier === undefined ? undefined : (this.#states.get(earlier) ?? 'OPEN');
    if (before === 'VERIFIED_RESOLVED') this.#recurred.add(id);
    else this.#recurred.delete(id);
    if (this.#followed.has(id)) return;
    if (before === 'VERIFIED_RESOLVED') this.#states.set(id, 'RECURRED');
    else this.#states.set(id, before === 'IN_PROGRESS' || before === 'RECURRED' ? before : 'OPEN');
  }

  #line(id: string): string {
    const earlier = this.#previous.get(id);
    return earlier === undefined ? id : this.#line(earlier);
  }

  /** Everything that is on show, as it stands. */
  #shown(): Map<string, string> {
    const shown = new Map<string, string>();
    for (const { shortcomings, commitments } of this.#signed.values()) {
      const answered = new Set(commitments.flatMap(({ addresses }) => addresses.map(({ id }) => id)));
      for (const { id, text, theme, causes } of shortcomings) {
        const categories = [...new Set(causes.flatMap(({ category }) => category ?? []))].sort();
        const marks = { addressed: answered.has(id), caused: causes.length > 0, categories, theme: theme?.code ?? null };
        const line = { state: this.#states.get(id) ?? 'OPEN', recurred: this.#recurred.has(id), line: this.#line(id) };
        shown.set(id, JSON.stringify({ text, ...marks, ...line }));
        for (const cause of causes) shown.set(cause.id, JSON.stringify({ text: cause.text, category: cause.category }));
      }
      for (const { id, text, owner, dueOn } of commitments) {
        shown.set(
          id,
          JSON.stringify({ text, owner, dueOn, movedTo: this.#moved.get(id) ?? null, state: this.#states.get(id) ?? 'NOT_STARTED' }),
        );
      }
    }
    return shown;
  }

  note(at: number): void {
    const shown = this.#shown();
    for (const [id, { from, holds }] of this.#open) {
      if (shown.get(id) === holds) continue;
      if (from < at) this.#spans.push({ id, from, until: at, holds });
      this.#open.delete(id);
    }
    for (const [id, holds] of shown) if (!this.#open.has(id)) this.#open.set(id, { from: at, holds });
  }

  spans(): Span[] {
    return [...this.#spans, ...[...this.#open].map(([id, { from, holds }]) => ({ id, from, until: Number.POSITIVE_INFINITY, holds }))];
  }
}

/** The same, as the database kept it. */
export async function kept(owner: Pick<pg.Pool, 'query'>, districtId: string): Promise<Span[]> {
  const times = 'extract(epoch from valid_from)::float8 * 1000 as from, extract(epoch from valid_to)::float8 * 1000 as until';
  const { rows } = await owner.query<{ id: string; from: number; until: number; holds: Record<string, unknown> }>(
    `select s.id, ${times}, json_build_object('text', text, 'addressed', addressed, 'caused', caused, 'categories', categories,
         'theme', (select code from taxonomy_term t where t.id = s.theme_id), 'state', state, 'recurred', recurred, 'line', lineage_id) as holds
       from shortcoming_state s where district_id = $1 and released
     union all select id, ${times}, json_build_object('text', text, 'category', category) from cause_state where district_id = $1 and released
     union all select id, ${times}, json_build_object('text', text, 'owner', owner, 'dueOn', due_on, 'movedTo', moved_to, 'state', state)
       from commitment_state where district_id = $1 and released`,
    [districtId],
  );
  return rows.map(({ id, from, until, holds }) => ({
    id,
    from: Math.round(from),
    until: until === Number.POSITIVE_INFINITY ? until : Math.round(until),
    holds: JSON.stringify(holds),
  }));
}
