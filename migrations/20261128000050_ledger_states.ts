import { Migration } from '@mikro-orm/migrations';
import { type KeptTable, keepStates, stateFunctions } from './state-rows.js';

const scope = ['district_id', 'department_id', 'released', 'report_id'];
const item = ['id', ...scope, 'position', 'source_start', 'source_end', 'source_confidence', 'source_rule', 'text'];

const year = '(select c.year from report r join cycle c on c.id = r.cycle_id where r.id = s.report_id)';

const kept: readonly KeptTable[] = [
  {
    table: 'shortcoming',
    columns: [...item, 'theme_id', 'lineage_id', 'state', 'recurred'],
    derived: {
      year,
      addressed: 'exists (select from shortcoming_commitment l where l.shortcoming_id = s.id)',
      caused: 'exists (select from cause x where x.shortcoming_id = s.id)',
      categories: 'array(select distinct x.category from cause x where x.shortcoming_id = s.id and x.category is not null order by 1)',
    },
    key: ['id'],
    by: 'id',
    after: { cause: 'shortcoming_id', shortcoming_commitment: 'shortcoming_id' },
  },
  { table: 'cause', columns: [...item, 'shortcoming_id', 'category'], derived: {}, key: ['id'], by: 'shortcoming_id', after: {} },
  {
    table: 'commitment',
    columns: [...item, 'heading', 'owner', 'measure', 'due_on', 'moved_to', 'split_from_id', 'state'],
    derived: { year },
    key: ['id'],
    by: 'id',
    after: {},
  },
  {
    table: 'shortcoming_commitment',
    columns: ['shortcoming_id', 'commitment_id', ...scope],
    derived: {},
    key: ['shortcoming_id', 'commitment_id'],
    by: 'shortcoming_id',
    after: {},
  },
];

/** Shortcomings and commitments as of a day: what held of them and when. Shortcomings get a theme. */
export class Migration20261128000050 extends Migration {
  override name = '20261128000050_ledger_states';

  override up(): void {
    this.addSql(`alter table "shortcoming" add "theme_id" uuid null;`);
    this.addSql(
      `alter table "shortcoming" add constraint "shortcoming_theme_id_foreign" foreign key ("theme_id") references "taxonomy_term" ("id") on delete set null;`,
    );
    for (const statement of keepStates(kept, { year: 'int', addressed: 'boolean', caused: 'boolean', categories: 'text[]' }))
      this.addSql(statement);
    this.addSql('create index shortcoming_state_line on shortcoming_state (district_id, lineage_id, valid_to);');
    this.addSql('create index shortcoming_state_report on shortcoming_state (report_id, valid_to);');
    this.addSql('create index commitment_state_report on commitment_state (report_id, valid_to);');
    this.addSql('create index shortcoming_commitment_state_commitment on shortcoming_commitment_state (commitment_id, valid_to);');

    // What was there before is known as it is now: it holds since the last thing that was recorded of it.
    for (const { table, by } of kept) {
      this.addSql(`select ${table}_keep(array(select distinct t.${by} from ${table} t));`);
      const told = {
        shortcoming: 's.shortcoming_id = t.id',
        cause: 's.shortcoming_id = t.shortcoming_id',
        commitment: 's.commitment_id = t.id',
        shortcoming_commitment: 's.shortcoming_id = t.shortcoming_id',
      }[table];
      this.addSql(
        `update ${table}_state t set valid_from = least(t.valid_from, greatest(r.submission_at, (select max(greatest(s.at, s.verification_at)) from follow_up s where ${told})))
           from report r where r.id = t.report_id and t.released;`,
      );
    }
    // What stood in a report on a day belongs to it while it is being corrected too; of the report itself the office sees what was signed last.
    this.addSql(`
create function reports_being_corrected() returns setof report language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select (jsonb_populate_record(r, jsonb_build_object('title', s.content->'title', 'addressee', s.content->'addressee', 'preamble', s.content->'preamble',
      'closing', coalesce(s.content->>'closing', '')))).*
    from report r join lateral (select v.content::jsonb as content from revision v where v.report_id = r.id order by v.number desc limit 1) s on true
    where current_setting('app.scope', true) = 'OFFICE' and r.district_id = nullif(current_setting('app.district', true), '')::uuid and not r.released
$$;`);
    this.addSql('revoke all on function reports_being_corrected() from public;');
    for (const name of stateFunctions(kept)) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop function reports_being_corrected();');
    for (const name of stateFunctions(kept)) this.addSql(`drop function ${name} cascade;`);
    for (const { table } of kept) this.addSql(`drop table ${table}_state;`);
    this.addSql('alter table "shortcoming" drop column "theme_id";');
  }
}
