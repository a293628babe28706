import { Migration } from '@mikro-orm/migrations';

const own = `district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE'`;

/** What the words of figures mean: decisions of the office, and the words in the form in which they are compared. */
export class Migration20261129000070 extends Migration {
  override name = '20261129000070_indicator_synonyms';

  override up(): void {
    // The ranges are code points, so that no locale decides what a mark is: 〇, 々 and 〆 are none.
    this.addSql(String.raw`
create function label_key(label text) returns text language sql immutable strict parallel safe as $$
  select regexp_replace(normalize(label, NFKC),
    '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u3004\u3008-\u3020\u3030\u303d\u30fb\ufe00-\ufe0f\ufeff]+', '', 'g')
$$;`);
    this.addSql(`
create function label_key_of_row() returns trigger language plpgsql as $$
begin
  new.label_key := label_key(new.label);
  return new;
end $$;`);

    this.addSql(`alter table "figure" add column "label_key" text null;`);
    // A column that is filled in: no act, so none of the triggers that watch over acts.
    this.addSql('alter table figure disable trigger user;');
    this.addSql('update figure set label_key = label_key(label);');
    this.addSql('alter table figure enable trigger user;');
    this.addSql(`alter table "figure" alter column "label_key" set not null;`);
    this.addSql('create trigger label_key before insert on figure for each row execute function label_key_of_row();');
    this.addSql(`create trigger label_key_stays before update on figure for each row
      when (old.label is distinct from new.label or old.label_key is distinct from new.label_key) execute function label_key_of_row();`);
    this.addSql(`create index "figure_without_indicator" on "figure" ("district_id", "label_key", "unit") where "indicator_id" is null;`);

    this.addSql(
      `create table "indicator_synonym" ("id" uuid not null, "district_id" uuid not null, "label" text not null, "label_key" text not null, "unit" text not null, "indicator_code" text not null, "state" text not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, "ended_by" text null, primary key ("id"));`,
    );
    this.addSql(
      `create unique index "indicator_synonym_one_decision" on "indicator_synonym" ("district_id", "label_key", "unit", "indicator_code") where "ended_at" is null;`,
    );
    this.addSql(
      `create unique index "indicator_synonym_one_meaning" on "indicator_synonym" ("district_id", "label_key", "unit") where "ended_at" is null and "state" = 'CONFIRMED';`,
    );
    this.addSql(
      `alter table "indicator_synonym" add constraint "indicator_synonym_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "indicator_synonym" add constraint "indicator_synonym_state_check" check ("state" in ('CONFIRMED', 'DECLINED'));`,
    );
    this.addSql(`alter table "indicator_synonym" enable row level security;`);
    this.addSql(`create policy "read_scope" on "indicator_synonym" for select using (${own});`);
    this.addSql(`create policy "insert_scope" on "indicator_synonym" for insert with check (${own});`);
    this.addSql(`create policy "update_scope" on "indicator_synonym" for update using (${own}) with check (${own});`);

    this.addSql('create trigger label_key before insert on indicator_synonym for each row execute function label_key_of_row();');
    this.addSql(`
create function indicator_synonym_only_ends() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or to_jsonb(old) - '{ended_at,ended_by}'::text[] is distinct from to_jsonb(new) - '{ended_at,ended_by}'::text[] then
    raise exception 'What words mean is history: it is ended and never changed.' using errcode = 'check_violation', constraint = 'indicator_synonym_only_ends';
  end if;
  return new;
end $$;`);
    this.addSql('create trigger only_ends before update on indicator_synonym for each row execute function indicator_synonym_only_ends();');
  }

  override down(): void {
    this.addSql('drop table if exists "indicator_synonym" cascade;');
    for (const name of ['label_key', 'label_key_stays']) this.addSql(`drop trigger ${name} on figure;`);
    this.addSql('alter table figure drop column label_key;');
    for (const name of ['indicator_synonym_only_ends()', 'label_key_of_row()', 'label_key(text)']) this.addSql(`drop function ${name};`);
  }
}
