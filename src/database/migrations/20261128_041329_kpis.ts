import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
CREATE TYPE "public"."enum_indicators_sdgs" AS ENUM('1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17');
CREATE TYPE "public"."enum_indicators_level" AS ENUM('input', 'output', 'outcome', 'impact');
CREATE TYPE "public"."enum_indicators_type" AS ENUM('number', 'percentage', 'ratio', 'yesNo', 'rubric');
CREATE TYPE "public"."enum_indicators_direction" AS ENUM('up', 'down');
CREATE TYPE "public"."enum_indicators_aggregation" AS ENUM('sum', 'latest', 'minimum', 'maximum', 'count');
CREATE TYPE "public"."enum_kpis_frequency" AS ENUM('life', 'startMidEnd', 'yearly', 'halfYearly', 'quarterly', 'monthly', 'event');
CREATE TYPE "public"."enum_kpi_measurements_state" AS ENUM('draft', 'submitted', 'approved', 'corrected');
ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'kpi-digests';
ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'kpi-digests';
CREATE TABLE "indicators_rubric" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL
);

CREATE TABLE "indicators_rubric_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "indicators_dimensions_categories" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL
);

CREATE TABLE "indicators_dimensions_categories_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "indicators_dimensions" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"is_exhaustive" boolean DEFAULT true
);

CREATE TABLE "indicators_dimensions_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);

CREATE TABLE "indicators_sdgs" (
	"order" integer NOT NULL,
	"parent_id" uuid NOT NULL,
	"value" "enum_indicators_sdgs",
	"id" uuid PRIMARY KEY NOT NULL
);

CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY NOT NULL,
	"level" "enum_indicators_level" DEFAULT 'output' NOT NULL,
	"type" "enum_indicators_type" DEFAULT 'number' NOT NULL,
	"direction" "enum_indicators_direction" DEFAULT 'up' NOT NULL,
	"is_cumulative" boolean DEFAULT false,
	"decimals" numeric DEFAULT 0,
	"may_be_negative" boolean DEFAULT false,
	"aggregation" "enum_indicators_aggregation" DEFAULT 'sum' NOT NULL,
	"table_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "indicators_locales" (
	"name" varchar,
	"tells" varchar,
	"unit" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "kpis" (
	"id" uuid PRIMARY KEY NOT NULL,
	"indicator_id" uuid NOT NULL,
	"frequency" "enum_kpis_frequency" DEFAULT 'yearly' NOT NULL,
	"from" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"baseline_value" numeric,
	"baseline_on" timestamp(3) with time zone,
	"baseline_source" varchar,
	"margin" numeric DEFAULT 15 NOT NULL,
	"responsible_id" uuid,
	"is_public" boolean DEFAULT false,
	"ended_on" timestamp(3) with time zone,
	"table_key" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "kpis_locales" (
	"name" varchar,
	"method" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" uuid NOT NULL
);

CREATE TABLE "kpis_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" uuid NOT NULL,
	"path" varchar NOT NULL,
	"projects_id" uuid
);

CREATE TABLE "kpi_periods" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kpi_id" uuid NOT NULL,
	"key" varchar NOT NULL,
	"from" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"target" numeric,
	"is_event" boolean DEFAULT false,
	"locked_at" timestamp(3) with time zone,
	"locked_by_id" uuid,
	"lock_trail" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "kpi_measurements_parts" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"dimension" varchar NOT NULL,
	"category" varchar NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric
);

CREATE TABLE "kpi_measurements_evidence" (
	"_order" integer NOT NULL,
	"_parent_id" uuid NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"file_id" uuid,
	"link" varchar,
	"note" varchar
);

CREATE TABLE "kpi_measurements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kpi_id" uuid NOT NULL,
	"period_id" uuid NOT NULL,
	"until" timestamp(3) with time zone NOT NULL,
	"state" "enum_kpi_measurements_state" DEFAULT 'draft' NOT NULL,
	"value" numeric,
	"numerator" numeric,
	"denominator" numeric,
	"source" varchar,
	"note" varchar,
	"reason" varchar,
	"sent_back_because" varchar,
	"written_by" jsonb,
	"submitted_at" timestamp(3) with time zone,
	"submitted_by_id" uuid,
	"submitted_by_name" varchar,
	"approved_at" timestamp(3) with time zone,
	"approved_by_id" uuid,
	"approved_by_name" varchar,
	"corrects_id" uuid,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

CREATE TABLE "kpi_digests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recipient" varchar NOT NULL,
	"day" varchar NOT NULL,
	"sent_at" timestamp(3) with time zone,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);

ALTER TABLE "users" ADD COLUMN "receives_kpi_digest" boolean DEFAULT true;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "indicators_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "kpis_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "kpi_periods_id" uuid;
ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "kpi_measurements_id" uuid;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_of" jsonb;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_as" text;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_value" numeric;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_numerator" numeric;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_denominator" numeric;
ALTER TABLE "showcase_entries" ADD COLUMN "measured_until" date;
ALTER TABLE "indicators_rubric" ADD CONSTRAINT "indicators_rubric_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_rubric_locales" ADD CONSTRAINT "indicators_rubric_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_rubric"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_dimensions_categories" ADD CONSTRAINT "indicators_dimensions_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_dimensions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_dimensions_categories_locales" ADD CONSTRAINT "indicators_dimensions_categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_dimensions_categories"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_dimensions" ADD CONSTRAINT "indicators_dimensions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_dimensions_locales" ADD CONSTRAINT "indicators_dimensions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators_dimensions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_sdgs" ADD CONSTRAINT "indicators_sdgs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "indicators_locales" ADD CONSTRAINT "indicators_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kpis" ADD CONSTRAINT "kpis_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpis" ADD CONSTRAINT "kpis_responsible_id_users_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpis_locales" ADD CONSTRAINT "kpis_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kpis"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kpis_rels" ADD CONSTRAINT "kpis_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."kpis"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kpis_rels" ADD CONSTRAINT "kpis_rels_projects_fk" FOREIGN KEY ("projects_id") REFERENCES "public"."projects"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_periods" ADD CONSTRAINT "kpi_periods_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_periods" ADD CONSTRAINT "kpi_periods_locked_by_id_users_id_fk" FOREIGN KEY ("locked_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements_parts" ADD CONSTRAINT "kpi_measurements_parts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kpi_measurements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kpi_measurements_evidence" ADD CONSTRAINT "kpi_measurements_evidence_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements_evidence" ADD CONSTRAINT "kpi_measurements_evidence_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."kpi_measurements"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_kpi_id_kpis_id_fk" FOREIGN KEY ("kpi_id") REFERENCES "public"."kpis"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_period_id_kpi_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."kpi_periods"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_approved_by_id_users_id_fk" FOREIGN KEY ("approved_by_id") REFERENCES "public"."users"("id") ON DELETE restrict ON UPDATE no action;
ALTER TABLE "kpi_measurements" ADD CONSTRAINT "kpi_measurements_corrects_id_kpi_measurements_id_fk" FOREIGN KEY ("corrects_id") REFERENCES "public"."kpi_measurements"("id") ON DELETE restrict ON UPDATE no action;
CREATE INDEX "indicators_rubric_order_idx" ON "indicators_rubric" USING btree ("_order");
CREATE INDEX "indicators_rubric_parent_id_idx" ON "indicators_rubric" USING btree ("_parent_id");
CREATE UNIQUE INDEX "indicators_rubric_locales_locale_parent_id_unique" ON "indicators_rubric_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "indicators_dimensions_categories_order_idx" ON "indicators_dimensions_categories" USING btree ("_order");
CREATE INDEX "indicators_dimensions_categories_parent_id_idx" ON "indicators_dimensions_categories" USING btree ("_parent_id");
CREATE UNIQUE INDEX "indicators_dimensions_categories_locales_locale_parent_id_un" ON "indicators_dimensions_categories_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "indicators_dimensions_order_idx" ON "indicators_dimensions" USING btree ("_order");
CREATE INDEX "indicators_dimensions_parent_id_idx" ON "indicators_dimensions" USING btree ("_parent_id");
CREATE UNIQUE INDEX "indicators_dimensions_locales_locale_parent_id_unique" ON "indicators_dimensions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "indicators_sdgs_order_idx" ON "indicators_sdgs" USING btree ("order");
CREATE INDEX "indicators_sdgs_parent_idx" ON "indicators_sdgs" USING btree ("parent_id");
CREATE INDEX "indicators_updated_at_idx" ON "indicators" USING btree ("updated_at");
CREATE INDEX "indicators_created_at_idx" ON "indicators" USING btree ("created_at");
CREATE UNIQUE INDEX "indicators_locales_locale_parent_id_unique" ON "indicators_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "kpis_indicator_idx" ON "kpis" USING btree ("indicator_id");
CREATE INDEX "kpis_responsible_idx" ON "kpis" USING btree ("responsible_id");
CREATE INDEX "kpis_updated_at_idx" ON "kpis" USING btree ("updated_at");
CREATE INDEX "kpis_created_at_idx" ON "kpis" USING btree ("created_at");
CREATE UNIQUE INDEX "kpis_locales_locale_parent_id_unique" ON "kpis_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "kpis_rels_order_idx" ON "kpis_rels" USING btree ("order");
CREATE INDEX "kpis_rels_parent_idx" ON "kpis_rels" USING btree ("parent_id");
CREATE INDEX "kpis_rels_path_idx" ON "kpis_rels" USING btree ("path");
CREATE INDEX "kpis_rels_projects_id_idx" ON "kpis_rels" USING btree ("projects_id");
CREATE INDEX "kpi_periods_kpi_idx" ON "kpi_periods" USING btree ("kpi_id");
CREATE INDEX "kpi_periods_locked_by_idx" ON "kpi_periods" USING btree ("locked_by_id");
CREATE INDEX "kpi_periods_updated_at_idx" ON "kpi_periods" USING btree ("updated_at");
CREATE INDEX "kpi_periods_created_at_idx" ON "kpi_periods" USING btree ("created_at");
CREATE UNIQUE INDEX "kpi_key_idx" ON "kpi_periods" USING btree ("kpi_id","key");
CREATE INDEX "kpi_measurements_parts_order_idx" ON "kpi_measurements_parts" USING btree ("_order");
CREATE INDEX "kpi_measurements_parts_parent_id_idx" ON "kpi_measurements_parts" USING btree ("_parent_id");
CREATE INDEX "kpi_measurements_evidence_order_idx" ON "kpi_measurements_evidence" USING btree ("_order");
CREATE INDEX "kpi_measurements_evidence_parent_id_idx" ON "kpi_measurements_evidence" USING btree ("_parent_id");
CREATE INDEX "kpi_measurements_evidence_file_idx" ON "kpi_measurements_evidence" USING btree ("file_id");
CREATE INDEX "kpi_measurements_kpi_idx" ON "kpi_measurements" USING btree ("kpi_id");
CREATE INDEX "kpi_measurements_period_idx" ON "kpi_measurements" USING btree ("period_id");
CREATE INDEX "kpi_measurements_state_idx" ON "kpi_measurements" USING btree ("state");
CREATE INDEX "kpi_measurements_submitted_by_idx" ON "kpi_measurements" USING btree ("submitted_by_id");
CREATE INDEX "kpi_measurements_approved_by_idx" ON "kpi_measurements" USING btree ("approved_by_id");
CREATE INDEX "kpi_measurements_corrects_idx" ON "kpi_measurements" USING btree ("corrects_id");
CREATE INDEX "kpi_measurements_updated_at_idx" ON "kpi_measurements" USING btree ("updated_at");
CREATE INDEX "kpi_measurements_created_at_idx" ON "kpi_measurements" USING btree ("created_at");
CREATE INDEX "kpi_digests_updated_at_idx" ON "kpi_digests" USING btree ("updated_at");
CREATE INDEX "kpi_digests_created_at_idx" ON "kpi_digests" USING btree ("created_at");
CREATE UNIQUE INDEX "recipient_day_1_idx" ON "kpi_digests" USING btree ("recipient","day");
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_indicators_fk" FOREIGN KEY ("indicators_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kpis_fk" FOREIGN KEY ("kpis_id") REFERENCES "public"."kpis"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kpi_periods_fk" FOREIGN KEY ("kpi_periods_id") REFERENCES "public"."kpi_periods"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_kpi_measurements_fk" FOREIGN KEY ("kpi_measurements_id") REFERENCES "public"."kpi_measurements"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "payload_locked_documents_rels_indicators_id_idx" ON "payload_locked_documents_rels" USING btree ("indicators_id");
CREATE INDEX "payload_locked_documents_rels_kpis_id_idx" ON "payload_locked_documents_rels" USING btree ("kpis_id");
CREATE INDEX "payload_locked_documents_rels_kpi_periods_id_idx" ON "payload_locked_documents_rels" USING btree ("kpi_periods_id");
CREATE INDEX "payload_locked_documents_rels_kpi_measurements_id_idx" ON "payload_locked_documents_rels" USING btree ("kpi_measurements_id");
`)
  await db.execute(
    sql.raw(`alter table showcase_entries
  alter column measured_of set storage main, alter column measured_as set storage main,
  alter column measured_value set storage main, alter column measured_numerator set storage main,
  alter column measured_denominator set storage main;
create or replace view showcase_measured as
select e.collection, e.doc_id, e.locale, e.measured_of, e.measured_as, e.measured_value, e.measured_numerator,
  e.measured_denominator, e.measured_until
from showcase_entries e
left join (
  select needed.collection, needed.locale, array_agg(needed.key) as keys
  from (
    select distinct alike.collection, alike.locale, k.key
    from (
      select distinct n.collection, n.locale, n.required_keys from showcase_entries n
      where not (n.required_keys = '{}') and n.measured_as is not null) as alike
    cross join unnest(alike.required_keys) as k(key)) as needed
  where not exists (
    select from showcase_entries r
    where r.collection = split_part(needed.key, ':', 1)
      and r.doc_id = substr(needed.key, strpos(needed.key, ':') + 1)
      and r.locale = needed.locale
      and (r.visible_from is null or r.visible_from <= statement_timestamp())
  and (r.visible_until is null or r.visible_until > statement_timestamp()))
  group by needed.collection, needed.locale) as missing
  on missing.collection = e.collection and missing.locale = e.locale
where (e.visible_from is null or e.visible_from <= statement_timestamp())
  and (e.visible_until is null or e.visible_until > statement_timestamp()) and e.measured_as is not null
  and (e.required_keys = '{}' or missing.keys is null or not e.required_keys && missing.keys);
create or replace function showcase_figures(list text, language text, role text, most int)
  returns table (key text, measured_as text, documents bigint, value numeric, numerator numeric,
    denominator numeric, latest numeric, until text)
  language plpgsql stable set enable_sort = off as $$
begin
  return query
  select v.measured_of ->> role, v.measured_as, count(*), sum(v.measured_value), sum(v.measured_numerator),
    sum(v.measured_denominator),
    (max(array[v.measured_until::text, v.doc_id, v.measured_value::text])
      filter (where v.measured_as like '["latest"%'))[3]::numeric,
    max(v.measured_until)::text
  from showcase_measured v
  where v.collection = list and v.locale = language and v.measured_of ? role
  group by 1, 2 order by 3 desc, 1, 2 limit most;
end $$;
do $$
begin
  if exists (select from pg_roles where rolname = 'streekwerk_public') then
    grant select on showcase_measured to streekwerk_public;
  end if;
end $$;
create unique index if not exists kpi_measurements_one_counts on kpi_measurements (period_id) where state = 'approved';
create unique index if not exists kpi_measurements_one_open on kpi_measurements (period_id) where state in ('draft', 'submitted');
create index if not exists kpi_measurements_counting on kpi_measurements (kpi_id, until desc)
  include (value, numerator, denominator) where state = 'approved';
-- A list that only grows: all that was in it before stands first.
create or replace function kpi_tracking_goes_on(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select coalesce((
    select jsonb_agg(each order by at) from jsonb_array_elements(coalesce(after, '[]')) with ordinality as listed(each, at)
    where at <= jsonb_array_length(coalesce(before, '[]'))), '[]') = coalesce(before, '[]')
$$;
-- An account that goes is taken from what it submitted or approved; the names stay.
create or replace function kpi_tracking_only_forgets(before jsonb, after jsonb) returns boolean language sql immutable as $$
  select before - 'submitted_by_id' - 'approved_by_id' = after - 'submitted_by_id' - 'approved_by_id'
    and before <> after
    and coalesce(after ->> 'submitted_by_id', before ->> 'submitted_by_id', '') = coalesce(before ->> 'submitted_by_id', '')
    and coalesce(after ->> 'approved_by_id', before ->> 'approved_by_id', '') = coalesce(before ->> 'approved_by_id', '')
$$;
create or replace function kpi_tracking_keep() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and exists (select from kpi_periods p where p.id = old.period_id and p.locked_at is not null)
    and not (tg_op = 'UPDATE' and kpi_tracking_only_forgets(to_jsonb(old), to_jsonb(new))) then
    raise exception 'the period is locked' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    if old.state in ('approved', 'corrected') then
      raise exception 'a measurement that was approved is history' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and kpi_tracking_only_forgets(to_jsonb(old), to_jsonb(new)) then
    return new;
  end if;
  if exists (select from kpi_periods p where p.id = new.period_id and p.locked_at is not null) then
    raise exception 'the period is locked' using errcode = 'restrict_violation';
  end if;
  if not exists (select from kpi_periods p
    where p.id = new.period_id and p.kpi_id = new.kpi_id and p.until = new.until) then
    raise exception 'a measurement is of a period of its KPI' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and not coalesce(new.written_by, '[]') @> coalesce(old.written_by, '[]') then
    raise exception 'who had a hand in a measurement is history' using errcode = 'restrict_violation';
  end if;
  if new.state = 'approved' and (coalesce(new.approved_by_id = new.submitted_by_id, true)
    or coalesce(new.written_by, '[]') @> to_jsonb(new.approved_by_id::text)) then
    raise exception 'somebody else than who submitted or wrote approves' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'corrected' then
    raise exception 'a measurement that was corrected is history' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'approved' and (
    new.state <> 'corrected'
    or to_jsonb(new) - 'state' - 'updated_at' <> to_jsonb(old) - 'state' - 'updated_at'
  ) then
    raise exception 'what counts is corrected by another measurement' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace trigger kpi_measurements_keep before insert or update or delete on kpi_measurements
  for each row execute function kpi_tracking_keep();
create or replace function kpi_tracking_keep_rows() returns trigger language plpgsql as $$
declare
  kept record;
begin
  for kept in select m.state, p.locked_at from kpi_measurements m join kpi_periods p on p.id = m.period_id
    where (tg_op <> 'INSERT' and m.id = old._parent_id) or (tg_op <> 'DELETE' and m.id = new._parent_id)
    for share of m
  loop
    -- What is handed in as a table has its parts written after it.
    if kept.locked_at is not null or kept.state in ('approved', 'corrected')
      or (kept.state = 'submitted' and tg_op <> 'INSERT') then
      raise exception 'the parts and the evidence of what was handed in stay' using errcode = 'restrict_violation';
    end if;
  end loop;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger kpi_measurements_parts_keep before insert or update or delete on kpi_measurements_parts
  for each row execute function kpi_tracking_keep_rows();
create or replace trigger kpi_measurements_evidence_keep before insert or update or delete on kpi_measurements_evidence
  for each row execute function kpi_tracking_keep_rows();
create or replace function kpi_tracking_keep_period() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and not kpi_tracking_goes_on(old.lock_trail, new.lock_trail) then
    raise exception 'who locked and unlocked a period is history' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (old.locked_at is null) <> (new.locked_at is null)
    and jsonb_array_length(coalesce(new.lock_trail, '[]')) = jsonb_array_length(coalesce(old.lock_trail, '[]')) then
    raise exception 'who locks or unlocks a period is written down' using errcode = 'restrict_violation';
  end if;
  if old.locked_at is not null and (tg_op = 'DELETE' or (new.locked_at is not null and
    (new.kpi_id, new.key, new."from", new.until, new.target) is distinct from (old.kpi_id, old.key, old."from", old.until, old.target)))
  then
    raise exception 'the period is locked' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create or replace trigger kpi_periods_keep before update or delete on kpi_periods
  for each row execute function kpi_tracking_keep_period();
create or replace function kpi_tracking_keep_all() returns trigger language plpgsql as $$
begin
  raise exception 'measurements are history' using errcode = 'restrict_violation';
end $$;
create or replace trigger kpi_measurements_keep_all before truncate on kpi_measurements
  for each statement execute function kpi_tracking_keep_all();
create or replace trigger kpi_measurements_parts_keep_all before truncate on kpi_measurements_parts
  for each statement execute function kpi_tracking_keep_all();
create or replace trigger kpi_measurements_evidence_keep_all before truncate on kpi_measurements_evidence
  for each statement execute function kpi_tracking_keep_all();
create table if not exists kpi_changes (id bigint generated always as identity primary key);
create or replace function kpi_tracking_note() returns trigger language plpgsql as $$
declare
  noted bigint;
begin
  insert into kpi_changes default values returning id into noted;
  if noted % 100 = 0 then
    delete from kpi_changes where id in (
      select c.id from kpi_changes c where c.id < noted - 1000 for update skip locked);
  end if;
  return null;
end $$;
create or replace trigger indicators_note after insert or update or delete on indicators
  for each statement execute function kpi_tracking_note();
create or replace trigger kpis_note after insert or update or delete on kpis
  for each statement execute function kpi_tracking_note();
create or replace trigger kpis_rels_note after insert or update or delete on kpis_rels
  for each statement execute function kpi_tracking_note();
create or replace trigger kpi_measurements_note after insert or update or delete on kpi_measurements
  for each statement execute function kpi_tracking_note();
create index if not exists kpi_periods_unlocked on kpi_periods (until, kpi_id) include (id, "from") where locked_at is null;
create index if not exists kpi_periods_aimed on kpi_periods (kpi_id) where target is not null;
create index if not exists kpi_measurements_submitted on kpi_measurements (submitted_at) where state = 'submitted';
create or replace trigger kpi_periods_note after insert or update or delete on kpi_periods
  for each statement execute function kpi_tracking_note();
create or replace trigger kpi_measurements_evidence_note after insert or update or delete on kpi_measurements_evidence
  for each statement execute function kpi_tracking_note();
`),
  )
}
