import { Migration } from '@mikro-orm/migrations';

/** Tables, constraints, indexes and row-level security, as the entities declare them. */
export class Migration20261122000001 extends Migration {
  override name = '20261122000001_tables';

  override up(): void {
    this.addSql(
      `create table "audit_event" ("district_id" uuid not null, "seq" int not null, "at" timestamptz(3) not null, "actor_id" uuid null, "actor_name" text null, "actor_role" text null, "actor_department_id" uuid null, "action" text not null, "outcome" text not null, "object_type" text null, "object_id" text null, "object_label" text null, "codes" text[] not null, "before_hash" text null, "after_hash" text null, "request_id" text null, "details" text null, "body" text not null, "previous_hash" text null, "hash" text not null, primary key ("district_id", "seq"));`,
    );
    this.addSql(`create index "audit_event_district_id_action_seq_index" on "audit_event" ("district_id", "action", "seq");`);
    this.addSql(`create index "audit_event_district_id_object_id_seq_index" on "audit_event" ("district_id", "object_id", "seq");`);
    this.addSql(`create index "audit_event_district_id_actor_id_seq_index" on "audit_event" ("district_id", "actor_id", "seq");`);
    this.addSql(`create index "audit_event_district_id_at_index" on "audit_event" ("district_id", "at");`);
    this.addSql(`alter table "audit_event" add constraint "audit_event_outcome_check" check ("outcome" in ('DONE', 'REFUSED', 'READ'));`);
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_actor_role_check" check ("actor_role" in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD', 'DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR', 'DISTRICT_ADMIN', 'AUDITOR'));`,
    );

    this.addSql(
      `create table "audit_head" ("district_id" uuid not null, "seq" int not null, "hash" text not null, "at" timestamptz(3) not null, "retention_days" int not null default 1095, "forgotten_through" int not null default 0, primary key ("district_id"));`,
    );
    this.addSql(`alter table "audit_head" add constraint "audit_head_keeps_180_days" check (retention_days >= 180);`);

    this.addSql(`create table "district" ("id" uuid not null, "code" text not null, "name" text not null, primary key ("id"));`);
    this.addSql(`alter table "district" add constraint "district_code_unique" unique ("code");`);

    this.addSql(
      `create table "department" ("id" uuid not null, "district_id" uuid not null, "code" text not null, "name" text not null, "short_name" text not null, "aliases" text[] not null default '{}', "kind" text not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(`alter table "department" add constraint "department_district_id_code_unique" unique ("district_id", "code");`);
    this.addSql(`alter table "department" add constraint "department_kind_check" check ("kind" in ('DEPARTMENT', 'TOWN', 'SUBDISTRICT'));`);

    this.addSql(
      `create table "department_succession" ("department_id" uuid not null, "successor_id" uuid not null, "district_id" uuid not null, "on_date" date not null, primary key ("department_id", "successor_id"));`,
    );
    this.addSql(`create index "department_succession_successor_id_index" on "department_succession" ("successor_id");`);

    this.addSql(
      `create table "department_name" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "name" text not null, "short_name" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "department_name" add constraint "department_name_department_id_valid_from_unique" unique ("department_id", "valid_from");`,
    );

    this.addSql(
      `create table "cycle" ("id" uuid not null, "district_id" uuid not null, "year" int not null, "status" text not null, "closure_at" timestamptz null, "closure_by" text null, "open_hash" text null, primary key ("id"));`,
    );
    this.addSql(`alter table "cycle" add constraint "cycle_district_id_year_unique" unique ("district_id", "year");`);
    this.addSql(`alter table "cycle" add constraint "cycle_status_check" check ("status" in ('OPEN', 'CLOSED'));`);

    this.addSql(
      `create table "cycle_deadline" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "kind" text not null, "opens_on" date not null, "due_on" date not null, "publish_on" date not null, primary key ("id"));`,
    );
    this.addSql(`alter table "cycle_deadline" add constraint "cycle_deadline_cycle_id_kind_unique" unique ("cycle_id", "kind");`);
    this.addSql(
      `alter table "cycle_deadline" add constraint "cycle_deadline_kind_check" check ("kind" in ('DEPARTMENT', 'TOWN', 'SUBDISTRICT'));`,
    );

    this.addSql(
      `create table "idempotency_key" ("user_id" uuid not null, "scope" text not null, "key" text not null, "district_id" uuid not null, "operation" text not null, "request_hash" text not null, "answer" text null, "created_at" timestamptz not null, primary key ("user_id", "scope", "key"));`,
    );
    this.addSql(`create index "idempotency_key_created_at_index" on "idempotency_key" ("created_at");`);

    this.addSql(
      `create table "report" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "cycle_id" uuid not null, "title" text not null, "preamble" text not null default '', "status" text not null, "released" boolean not null default false, "version" int not null, "create_hash" text not null, "submission_at" timestamptz null, "submission_by" text null, "submission_content_hash" text null, "acceptance_at" timestamptz null, "acceptance_by" text null, "acceptance_content_hash" text null, "voided_acceptance_at" timestamptz null, "voided_acceptance_by" text null, "voided_acceptance_content_hash" text null, "voided_acceptance_voided_at" timestamptz null, "voided_acceptance_voided_by" text null, "publication_at" timestamptz null, "publication_by" text null, "publication_url" text null, "publication_channel" text null, "created_at" timestamptz not null, "updated_at" timestamptz not null, primary key ("id"));`,
    );
    this.addSql(`create index "report_cycle_id_index" on "report" ("cycle_id");`);
    this.addSql(`create index "report_district_id_cycle_id_released_index" on "report" ("district_id", "cycle_id", "released");`);
    this.addSql(`alter table "report" add constraint "report_department_id_cycle_id_unique" unique ("department_id", "cycle_id");`);
    this.addSql(
      `alter table "report" add constraint "report_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'));`,
    );
    this.addSql(
      `alter table "report" add constraint "report_publication_channel_check" check ("publication_channel" in ('WEBSITE', 'NEWSPAPER', 'BULLETIN'));`,
    );

    this.addSql(
      `create table "other_matter" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "heading" text null, "text" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "other_matter_report_id_position_index" on "other_matter" ("report_id", "position");`);

    this.addSql(
      `create table "commitment" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "heading" text null, "text" text not null, "owner" text null, "measure" text null, "due_on" date null, "state" text not null default 'NOT_STARTED', primary key ("id"));`,
    );
    this.addSql(`create index "commitment_district_id_released_due_on_index" on "commitment" ("district_id", "released", "due_on");`);
    this.addSql(`create index "commitment_report_id_position_index" on "commitment" ("report_id", "position");`);
    this.addSql(
      `alter table "commitment" add constraint "commitment_state_check" check ("state" in ('NOT_STARTED', 'IN_PROGRESS', 'PARTLY_DONE', 'REPORTED_DONE', 'VERIFIED_DONE', 'NOT_DONE', 'ADJUSTED'));`,
    );

    this.addSql(
      `create table "review_comment" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "report_id" uuid not null, "item_id" uuid null, "item_text" text null, "at" timestamptz not null, "by" text not null, "text" text not null, "answer_at" timestamptz null, "answer_by" text null, "answer_text" text null, "resolved_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "review_comment_report_id_at_index" on "review_comment" ("report_id", "at");`);
    this.addSql(
      `alter table "review_comment" add constraint "review_comment_item_has_text" check ((item_id is null) = (item_text is null));`,
    );

    this.addSql(
      `create table "revision" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "report_id" uuid not null, "number" int not null, "at" timestamptz not null, "by" text not null, "content_hash" text not null, "content" text not null, primary key ("id"));`,
    );
    this.addSql(`alter table "revision" add constraint "revision_report_id_number_unique" unique ("report_id", "number");`);

    this.addSql(
      `create table "shortcoming" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "text" text not null, primary key ("id"));`,
    );
    this.addSql(
      `create index "shortcoming_district_id_released_report_id_index" on "shortcoming" ("district_id", "released", "report_id");`,
    );
    this.addSql(`create index "shortcoming_report_id_position_index" on "shortcoming" ("report_id", "position");`);

    this.addSql(
      `create table "cause" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "report_id" uuid not null, "shortcoming_id" uuid not null, "text" text not null, "category" text null, primary key ("id"));`,
    );
    this.addSql(`create index "cause_report_id_index" on "cause" ("report_id");`);
    this.addSql(`create index "cause_shortcoming_id_position_index" on "cause" ("shortcoming_id", "position");`);
    this.addSql(
      `alter table "cause" add constraint "cause_category_check" check ("category" in ('AWARENESS', 'CAPACITY', 'MECHANISM', 'RESOURCES', 'COORDINATION', 'EXTERNAL', 'OTHER'));`,
    );

    this.addSql(
      `create table "shortcoming_commitment" ("shortcoming_id" uuid not null, "commitment_id" uuid not null, "report_id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, primary key ("shortcoming_id", "commitment_id"));`,
    );
    this.addSql(`create index "shortcoming_commitment_commitment_id_index" on "shortcoming_commitment" ("commitment_id");`);
    this.addSql(`create index "shortcoming_commitment_report_id_index" on "shortcoming_commitment" ("report_id");`);

    this.addSql(
      `create table "statutory_date" ("id" uuid not null, "act" text not null, "month" int not null, "day" int not null, "source" text not null, "source_en" text not null, "basis" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    );
    this.addSql(`alter table "statutory_date" add constraint "statutory_date_act_valid_from_unique" unique ("act", "valid_from");`);
    this.addSql(`alter table "statutory_date" add constraint "statutory_date_act_check" check ("act" in ('SUBMIT', 'PUBLISH'));`);
    this.addSql(`alter table "statutory_date" add constraint "statutory_date_basis_check" check ("basis" in ('LAW', 'GUIDE'));`);

    this.addSql(
      `create table "submission" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "department_id" uuid not null, "report_id" uuid null, "position" int not null, "status" text not null default 'NOT_STARTED', "due_on" date null, "extended_to" date null, "extension_reason" text null, "submitted_at" timestamptz null, "late" boolean null, "publish_on" date null, "published_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "submission_report_id_index" on "submission" ("report_id");`);
    this.addSql(`alter table "submission" add constraint "submission_cycle_id_department_id_unique" unique ("cycle_id", "department_id");`);
    this.addSql(
      `alter table "submission" add constraint "submission_status_check" check ("status" in ('NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED'));`,
    );

    this.addSql(
      `create table "taxonomy_term" ("id" uuid not null, "kind" text not null, "code" text not null, "name" text not null, "unit" text null, "position" int not null, "source" text not null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    );
    this.addSql(`create index "taxonomy_term_kind_valid_from_position_index" on "taxonomy_term" ("kind", "valid_from", "position");`);
    this.addSql(
      `alter table "taxonomy_term" add constraint "taxonomy_term_kind_code_valid_from_unique" unique ("kind", "code", "valid_from");`,
    );
    this.addSql(`alter table "taxonomy_term" add constraint "taxonomy_term_kind_check" check ("kind" in ('INDICATOR', 'THEME', 'DUTY'));`);

    this.addSql(
      `create table "responsibility" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "holder" text not null, "duty_id" uuid null, "narrative" text not null, "evidence" text null, primary key ("id"));`,
    );
    this.addSql(`create index "responsibility_report_id_position_index" on "responsibility" ("report_id", "position");`);

    this.addSql(
      `create table "cycle_indicator" ("id" uuid not null, "district_id" uuid not null, "cycle_id" uuid not null, "kind" text not null, "indicator_id" uuid not null, "position" int not null, primary key ("id"));`,
    );
    this.addSql(
      `alter table "cycle_indicator" add constraint "cycle_indicator_cycle_id_kind_indicator_id_unique" unique ("cycle_id", "kind", "indicator_id");`,
    );
    this.addSql(
      `alter table "cycle_indicator" add constraint "cycle_indicator_kind_check" check ("kind" in ('DEPARTMENT', 'TOWN', 'SUBDISTRICT'));`,
    );

    this.addSql(
      `create table "activity" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "heading" text not null, "narrative" text not null, "theme_id" uuid null, primary key ("id"));`,
    );
    this.addSql(`create index "activity_district_id_theme_id_index" on "activity" ("district_id", "theme_id");`);
    this.addSql(`create index "activity_report_id_position_index" on "activity" ("report_id", "position");`);

    this.addSql(
      `create table "figure" ("id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, "position" int not null, "source_start" int null, "source_end" int null, "source_confidence" double precision null, "source_rule" text null, "report_id" uuid not null, "activity_id" uuid null, "responsibility_id" uuid null, "commitment_id" uuid null, "whole_id" uuid null, "label" text not null, "indicator_id" uuid null, "value" numeric not null, "unit" text not null, "role" text not null, "approximation" text not null, primary key ("id"));`,
    );
    this.addSql(`create index "figure_responsibility_id_index" on "figure" ("responsibility_id");`);
    this.addSql(`create index "figure_commitment_id_index" on "figure" ("commitment_id");`);
    this.addSql(`create index "figure_whole_id_index" on "figure" ("whole_id");`);
    this.addSql(`create index "figure_district_id_indicator_id_unit_index" on "figure" ("district_id", "indicator_id", "unit");`);
    this.addSql(`create index "figure_activity_id_position_index" on "figure" ("activity_id", "position");`);
    this.addSql(`create index "figure_report_id_index" on "figure" ("report_id");`);
    this.addSql(
      `alter table "figure" add constraint "figure_has_one_owner" check (num_nonnulls(activity_id, responsibility_id, commitment_id, whole_id) = 1);`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_role_check" check ("role" in ('VALUE', 'TOTAL', 'PART', 'WHOLE', 'RATIO', 'FROM', 'TO', 'CHANGE', 'LEVEL'));`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_approximation_check" check ("approximation" in ('EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST'));`,
    );

    this.addSql(
      `create table "activity_theme" ("activity_id" uuid not null, "theme_id" uuid not null, "report_id" uuid not null, "district_id" uuid not null, "department_id" uuid not null, "released" boolean not null, primary key ("activity_id", "theme_id"));`,
    );
    this.addSql(`create index "activity_theme_report_id_index" on "activity_theme" ("report_id");`);

    this.addSql(
      `create table "app_user" ("id" uuid not null, "district_id" uuid not null, "name" text not null, "email" text null, "power" text not null, "oidc_issuer" text null, "oidc_subject" text null, "created_at" timestamptz not null, "disabled_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "app_user_district_id_index" on "app_user" ("district_id");`);
    this.addSql(`alter table "app_user" add constraint "app_user_oidc_issuer_oidc_subject_unique" unique ("oidc_issuer", "oidc_subject");`);
    this.addSql(`alter table "app_user" add constraint "app_user_check" check ((oidc_issuer is null) = (oidc_subject is null));`);
    this.addSql(`alter table "app_user" add constraint "app_user_power_check" check ("power" in ('BUSINESS', 'ADMINISTRATION', 'AUDIT'));`);

    this.addSql(
      `create table "membership" ("id" uuid not null, "district_id" uuid not null, "user_id" uuid not null, "role" text not null, "department_id" uuid null, "home_department_id" uuid null, "valid_from" date not null, "valid_to" date null, primary key ("id"));`,
    );
    this.addSql(`create index "membership_district_id_index" on "membership" ("district_id");`);
    this.addSql(
      `alter table "membership" add constraint "membership_user_id_role_department_id_valid_from_unique" unique ("user_id", "role", "department_id", "valid_from");`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_check" check ((department_id is not null) = (role in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD')));`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_role_check" check ("role" in ('DEPARTMENT_CLERK', 'DEPARTMENT_HEAD', 'DISTRICT_REVIEWER', 'DISTRICT_DIRECTOR', 'DISTRICT_ADMIN', 'AUDITOR'));`,
    );

    this.addSql(
      `create table "token" ("id" uuid not null, "district_id" uuid not null, "user_id" uuid not null, "membership_id" uuid not null, "label" text not null, "sha256" text not null, "actions" text[] not null default '{}', "created_at" timestamptz not null, "expires_at" timestamptz null, "revoked_at" timestamptz null, "last_used_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "token_district_id_index" on "token" ("district_id");`);
    this.addSql(`create index "token_user_id_index" on "token" ("user_id");`);
    this.addSql(`create index "token_membership_id_index" on "token" ("membership_id");`);
    this.addSql(`alter table "token" add constraint "token_sha256_unique" unique ("sha256");`);

    this.addSql(
      `alter table "department" add constraint "department_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );

    this.addSql(
      `alter table "department_succession" add constraint "department_succession_department_id_foreign" foreign key ("department_id") references "department" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "department_succession" add constraint "department_succession_successor_id_foreign" foreign key ("successor_id") references "department" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "department_succession" add constraint "department_succession_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );

    this.addSql(
      `alter table "department_name" add constraint "department_name_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "department_name" add constraint "department_name_department_id_foreign" foreign key ("department_id") references "department" ("id");`,
    );

    this.addSql(`alter table "cycle" add constraint "cycle_district_id_foreign" foreign key ("district_id") references "district" ("id");`);

    this.addSql(
      `alter table "cycle_deadline" add constraint "cycle_deadline_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "cycle_deadline" add constraint "cycle_deadline_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );

    this.addSql(
      `alter table "report" add constraint "report_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "report" add constraint "report_department_id_foreign" foreign key ("department_id") references "department" ("id");`,
    );
    this.addSql(`alter table "report" add constraint "report_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`);

    this.addSql(
      `alter table "other_matter" add constraint "other_matter_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "commitment" add constraint "commitment_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "review_comment" add constraint "review_comment_report_id_foreign" foreign key ("report_id") references "report" ("id");`,
    );

    this.addSql(`alter table "revision" add constraint "revision_report_id_foreign" foreign key ("report_id") references "report" ("id");`);

    this.addSql(
      `alter table "shortcoming" add constraint "shortcoming_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "cause" add constraint "cause_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "cause" add constraint "cause_shortcoming_id_foreign" foreign key ("shortcoming_id") references "shortcoming" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "shortcoming_commitment" add constraint "shortcoming_commitment_shortcoming_id_foreign" foreign key ("shortcoming_id") references "shortcoming" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "shortcoming_commitment" add constraint "shortcoming_commitment_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "shortcoming_commitment" add constraint "shortcoming_commitment_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "submission" add constraint "submission_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "submission" add constraint "submission_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(
      `alter table "submission" add constraint "submission_department_id_foreign" foreign key ("department_id") references "department" ("id");`,
    );
    this.addSql(
      `alter table "submission" add constraint "submission_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "responsibility" add constraint "responsibility_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "responsibility" add constraint "responsibility_duty_id_foreign" foreign key ("duty_id") references "taxonomy_term" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "cycle_indicator" add constraint "cycle_indicator_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "cycle_indicator" add constraint "cycle_indicator_cycle_id_foreign" foreign key ("cycle_id") references "cycle" ("id");`,
    );
    this.addSql(
      `alter table "cycle_indicator" add constraint "cycle_indicator_indicator_id_foreign" foreign key ("indicator_id") references "taxonomy_term" ("id");`,
    );

    this.addSql(
      `alter table "activity" add constraint "activity_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "activity" add constraint "activity_theme_id_foreign" foreign key ("theme_id") references "taxonomy_term" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "figure" add constraint "figure_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_responsibility_id_foreign" foreign key ("responsibility_id") references "responsibility" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_commitment_id_foreign" foreign key ("commitment_id") references "commitment" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_whole_id_foreign" foreign key ("whole_id") references "figure" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "figure" add constraint "figure_indicator_id_foreign" foreign key ("indicator_id") references "taxonomy_term" ("id") on delete set null;`,
    );

    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_theme_id_foreign" foreign key ("theme_id") references "taxonomy_term" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "activity_theme" add constraint "activity_theme_report_id_foreign" foreign key ("report_id") references "report" ("id") on delete cascade;`,
    );

    this.addSql(
      `alter table "app_user" add constraint "app_user_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );

    this.addSql(
      `alter table "membership" add constraint "membership_district_id_foreign" foreign key ("district_id") references "district" ("id");`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_user_id_foreign" foreign key ("user_id") references "app_user" ("id");`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_department_id_foreign" foreign key ("department_id") references "department" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "membership" add constraint "membership_home_department_id_foreign" foreign key ("home_department_id") references "department" ("id") on delete set null;`,
    );

    this.addSql(`alter table "token" add constraint "token_district_id_foreign" foreign key ("district_id") references "district" ("id");`);
    this.addSql(`alter table "token" add constraint "token_user_id_foreign" foreign key ("user_id") references "app_user" ("id");`);
    this.addSql(
      `alter table "token" add constraint "token_membership_id_foreign" foreign key ("membership_id") references "membership" ("id");`,
    );

    this.addSql(`alter table "audit_event" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "audit_event" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'AUDIT');`,
    );
    this.addSql(`alter table "audit_head" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "audit_head" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'AUDIT');`,
    );
    this.addSql(`alter table "district" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "district" for select using (id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT'));`,
    );
    this.addSql(`alter table "department" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "department" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "department" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "department" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "department" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(`alter table "department_succession" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "department_succession" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "department_succession" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "department_succession" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "department_succession" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(`alter table "department_name" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "department_name" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "department_name" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "department_name" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "department_name" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(`alter table "cycle" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "cycle" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "cycle" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "cycle" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "delete_scope" on "cycle" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(`alter table "cycle_deadline" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "cycle_deadline" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "cycle_deadline" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "cycle_deadline" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "delete_scope" on "cycle_deadline" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(`alter table "idempotency_key" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "idempotency_key" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person) and scope = (select current_setting('app.scope', true) as scope));`,
    );
    this.addSql(
      `create policy "update_scope" on "idempotency_key" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person) and scope = (select current_setting('app.scope', true) as scope));`,
    );
    this.addSql(
      `create policy "insert_scope" on "idempotency_key" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person) and scope = (select current_setting('app.scope', true) as scope));`,
    );
    this.addSql(`alter table "report" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "report" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "report" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "report" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and status in ('DRAFT', 'RETURNED', 'SUBMITTED'));`,
    );
    this.addSql(`alter table "other_matter" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "other_matter" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "other_matter" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "other_matter" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "other_matter" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "commitment" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "commitment" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "commitment" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "commitment" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "commitment" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "review_comment" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "review_comment" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) = 'OFFICE'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "review_comment" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "review_comment" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) = 'OFFICE')) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) = 'OFFICE'));`,
    );
    this.addSql(`alter table "revision" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "revision" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) = 'OFFICE'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "revision" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)));`,
    );
    this.addSql(`alter table "shortcoming" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "shortcoming" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "shortcoming" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "shortcoming" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "shortcoming" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "cause" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "cause" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "cause" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "cause" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "cause" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "shortcoming_commitment" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "shortcoming_commitment" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "shortcoming_commitment" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "shortcoming_commitment" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "shortcoming_commitment" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "submission" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "submission" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or (select current_setting('app.scope', true) as scope) in ('OFFICE', 'ADMIN')));`,
    );
    this.addSql(`alter table "responsibility" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "responsibility" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "responsibility" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "responsibility" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "responsibility" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "cycle_indicator" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "cycle_indicator" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "cycle_indicator" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "update_scope" on "cycle_indicator" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(
      `create policy "delete_scope" on "cycle_indicator" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'OFFICE');`,
    );
    this.addSql(`alter table "activity" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "activity" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "activity" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "activity" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "activity" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "figure" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "figure" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "figure" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "figure" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "figure" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "activity_theme" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "activity_theme" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) or ((select current_setting('app.scope', true) as scope) = 'OFFICE' and released)));`,
    );
    this.addSql(
      `create policy "insert_scope" on "activity_theme" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "update_scope" on "activity_theme" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released) with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(
      `create policy "delete_scope" on "activity_theme" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and ((select current_setting('app.scope', true) as scope) = 'DEPARTMENT' and department_id = (select nullif(current_setting('app.department', true), '')::uuid as department)) and not released);`,
    );
    this.addSql(`alter table "app_user" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "app_user" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "app_user" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "app_user" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "app_user" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(`alter table "membership" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "membership" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "membership" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "membership" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "membership" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(`alter table "token" enable row level security;`);
    this.addSql(
      `create policy "read_scope" on "token" for select using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (((select current_setting('app.scope', true) as scope) in ('DEPARTMENT', 'OFFICE', 'ADMIN', 'AUDIT') and user_id = (select nullif(current_setting('app.user', true), '')::uuid as person)) or (select current_setting('app.scope', true) as scope) = 'ADMIN'));`,
    );
    this.addSql(
      `create policy "insert_scope" on "token" for insert with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "update_scope" on "token" for update using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN') with check (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
    this.addSql(
      `create policy "delete_scope" on "token" for delete using (district_id = (select nullif(current_setting('app.district', true), '')::uuid as district) and (select current_setting('app.scope', true) as scope) = 'ADMIN');`,
    );
  }

  override down(): void {
    this.addSql(`drop table if exists "token" cascade;`);
    this.addSql(`drop table if exists "membership" cascade;`);
    this.addSql(`drop table if exists "app_user" cascade;`);
    this.addSql(`drop table if exists "activity_theme" cascade;`);
    this.addSql(`drop table if exists "figure" cascade;`);
    this.addSql(`drop table if exists "activity" cascade;`);
    this.addSql(`drop table if exists "cycle_indicator" cascade;`);
    this.addSql(`drop table if exists "responsibility" cascade;`);
    this.addSql(`drop table if exists "taxonomy_term" cascade;`);
    this.addSql(`drop table if exists "submission" cascade;`);
    this.addSql(`drop table if exists "statutory_date" cascade;`);
    this.addSql(`drop table if exists "shortcoming_commitment" cascade;`);
    this.addSql(`drop table if exists "cause" cascade;`);
    this.addSql(`drop table if exists "shortcoming" cascade;`);
    this.addSql(`drop table if exists "revision" cascade;`);
    this.addSql(`drop table if exists "review_comment" cascade;`);
    this.addSql(`drop table if exists "commitment" cascade;`);
    this.addSql(`drop table if exists "other_matter" cascade;`);
    this.addSql(`drop table if exists "report" cascade;`);
    this.addSql(`drop table if exists "idempotency_key" cascade;`);
    this.addSql(`drop table if exists "cycle_deadline" cascade;`);
    this.addSql(`drop table if exists "cycle" cascade;`);
    this.addSql(`drop table if exists "department_name" cascade;`);
    this.addSql(`drop table if exists "department_succession" cascade;`);
    this.addSql(`drop table if exists "department" cascade;`);
    this.addSql(`drop table if exists "district" cascade;`);
    this.addSql(`drop table if exists "audit_head" cascade;`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
  }
}
