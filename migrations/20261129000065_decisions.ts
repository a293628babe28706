import { Migration } from '@mikro-orm/migrations';

const tables = ['item_group', 'item_group_member', 'joint_event', 'joint_event_activity'];
const office = `(district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE')`;

/** What the office decides when it puts reports together: groups of items, and activities that are one event. */
export class Migration20261129000065 extends Migration {
  override name = '20261129000065_decisions';

  override up(): void {
    this.addSql(
      `create table "item_group" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "kind" text not null, "name" text null, "version" int not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "item_group_cycle_id_kind_index" on "item_group" ("cycle_id", "kind");`);
    this.addSql(
      `create table "item_group_member" ("id" uuid not null, "district_id" uuid not null, "group_id" uuid not null, "item_id" uuid not null, "text" text not null, "place" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "item_group_member_group_id_index" on "item_group_member" ("group_id");`);
    this.addSql(
      `create table "joint_event" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "state" text not null, "name" text not null, "lead_activity_id" uuid null, "separate_figure_ids" uuid[] not null, "version" int not null, "at" timestamptz not null, "by" text not null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "joint_event_cycle_id_index" on "joint_event" ("cycle_id");`);
    this.addSql(
      `create table "joint_event_activity" ("id" uuid not null, "district_id" uuid not null, "event_id" uuid not null, "activity_id" uuid not null, primary key ("id"));`,
    );
    this.addSql(`create index "joint_event_activity_activity_id_index" on "joint_event_activity" ("activity_id");`);
    this.addSql(`create index "joint_event_activity_event_id_index" on "joint_event_activity" ("event_id");`);
    this.addSql(
      `alter table "item_group" add constraint "item_group_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(`alter table "item_group" add constraint "item_group_kind_check" check ("kind" in ('SHORTCOMING', 'CAUSE'));`);
    this.addSql(
      `alter table "item_group_member" add constraint "item_group_member_group_id_foreign" foreign key ("group_id") references "item_group" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "item_group_member" add constraint "item_group_member_place_check" check (place in ('IN', 'OUT'));`);
    this.addSql(
      `alter table "joint_event" add constraint "joint_event_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(`alter table "joint_event" add constraint "joint_event_state_check" check ("state" in ('CONFIRMED', 'DECLINED'));`);
    this.addSql(
      `alter table "joint_event_activity" add constraint "joint_event_activity_event_id_foreign" foreign key ("event_id") references "joint_event" ("id") on delete cascade;`,
    );
    for (const table of tables) {
      this.addSql(`alter table "${table}" enable row level security;`);
      this.addSql(`create policy "read_scope" on "${table}" for select using ${office};`);
      this.addSql(`create policy "insert_scope" on "${table}" for insert with check ${office};`);
      this.addSql(`create policy "update_scope" on "${table}" for update using ${office} with check ${office};`);
      this.addSql(`create policy "delete_scope" on "${table}" for delete using ${office};`);
    }
  }

  override down(): void {
    for (const table of tables) this.addSql(`drop table if exists "${table}" cascade;`);
  }
}
