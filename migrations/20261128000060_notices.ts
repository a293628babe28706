import { Migration } from '@mikro-orm/migrations';
import { namesOfNoticeFunctions, noticeFunctions } from './notice-functions.js';

/** What people and webhooks are told, written with its effect and sent by jobs. */
export class Migration20261128000060 extends Migration {
  override name = '20261128000060_notices';

  override up(): void {
    this.addSql(
      `create table "webhook" ("id" uuid not null, "district_id" uuid not null, "url" text not null, "created_at" timestamptz not null, "created_by" text not null, "ended_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "webhook_district_id_index" on "webhook" ("district_id");`);
    this.addSql(
      `create table "notice" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "cycle_id" uuid not null, "user_id" uuid null, "webhook_id" uuid null, "kind" text not null, "cause" text not null, "report_id" uuid null, "commitment_id" uuid null, "follow_up_id" uuid null, "due_on" date null, "at" timestamptz not null, "seen_at" timestamptz null, "delivery" text not null, "queued_at" timestamptz null, "sent_at" timestamptz null, "attempts" int not null default 0, "error" text null, primary key ("id"));`,
    );
    this.addSql(`create index "notice_delivery_at_index" on "notice" ("delivery", "at");`);
    this.addSql(`create index "notice_district_id_delivery_at_index" on "notice" ("district_id", "delivery", "at");`);
    this.addSql(`create index "notice_user_id_at_index" on "notice" ("user_id", "at");`);
    this.addSql(`alter table "notice" add constraint "notice_webhook_id_cause_unique" unique ("webhook_id", "cause");`);
    this.addSql(`alter table "notice" add constraint "notice_user_id_cause_unique" unique ("user_id", "cause");`);
    this.addSql(
      `alter table "webhook" add constraint "webhook_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(`alter table "webhook" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "webhook" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "insert_scope" on "webhook" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "webhook" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_user_id_foreign" foreign key ("user_id") references "app_user" ("id") on delete no action;`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_webhook_id_foreign" foreign key ("webhook_id") references "webhook" ("id") on delete no action;`,
    );
    this.addSql(`alter table "notice" add constraint "notice_has_one_recipient" check ((user_id is null) <> (webhook_id is null));`);
    this.addSql(
      `alter table "notice" add constraint "notice_kind_check" check ("kind" in ('RETURNED', 'ACCEPTED', 'VERIFIED', 'DUE_SOON', 'OVERDUE'));`,
    );
    this.addSql(
      `alter table "notice" add constraint "notice_delivery_check" check ("delivery" in ('NONE', 'PENDING', 'QUEUED', 'SENT', 'FAILED'));`,
    );
    this.addSql(`alter table "notice" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "notice" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN'));`,
    );
    this.addSql(
      `create policy "update_scope" on "notice" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN')) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN'));`,
    );
    this.addSql(
      `create table "webhook_secret" ("webhook_id" uuid not null primary key references "webhook" ("id"), "district_id" uuid not null, "secret" text not null);`,
    );
    // Row-level security without a policy: nobody but the owner's functions reads it.
    this.addSql('alter table "webhook_secret" enable row level security;');
    for (const statement of noticeFunctions) this.addSql(statement);
    for (const name of namesOfNoticeFunctions) this.addSql(`revoke all on function ${name} from public;`);
  }

  override down(): void {
    this.addSql('drop trigger tells on report;');
    this.addSql('drop trigger tells on follow_up;');
    for (const table of ['webhook_secret', 'notice', 'webhook']) this.addSql(`drop table ${table};`);
    for (const name of namesOfNoticeFunctions) this.addSql(`drop function ${name};`);
  }
}
