import { dueSql } from './dueSql'
import { noteSql } from './noteSql'

const oneAtATime = `
create unique index if not exists kpi_measurements_one_counts on kpi_measurements (period_id) where state = 'approved';
create unique index if not exists kpi_measurements_one_open on kpi_measurements (period_id) where state in ('draft', 'submitted');
create index if not exists kpi_measurements_counting on kpi_measurements (kpi_id, until desc)
  include (value, numerator, denominator) where state = 'approved';`

/** What stands in rows of its own beside a measurement. */
const rowTables = ['kpi_measurements_parts', 'kpi_measurements_evidence'] as const

const history = `
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
${rowTables
  .map(
    (table) => `create or replace trigger ${table}_keep before insert or update or delete on ${table}
  for each row execute function kpi_tracking_keep_rows();`,
  )
  .join('\n')}
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
${['kpi_measurements', ...rowTables]
  .map(
    (table) => `create or replace trigger ${table}_keep_all before truncate on ${table}
  for each statement execute function kpi_tracking_keep_all();`,
  )
  .join('\n')}`

/**
 * That something changed of what is taken together, a row for each statement that did, in its transaction: whoever keeps an answer
 * compares how many there are and which is the last, so that one of an earlier number that is committed later is noticed too. Old ones are
 * cleared away now and then, by whoever comes by, without waiting for others that do.
 */
const changes = `
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
${['indicators', 'kpis', 'kpis_rels', 'kpi_measurements']
  .map(
    (table) => `create or replace trigger ${table}_note after insert or update or delete on ${table}
  for each statement execute function kpi_tracking_note();`,
  )
  .join('\n')}`

/**
 * What the tables of the plugin need beyond themselves: run `up` after the migration that makes them, `down` before the one that
 * drops them. Both may be run again. The names of tables are those that Payload makes of the collections, found on the search path.
 */
export const kpiSql = {
  up: oneAtATime + history + changes + dueSql.up + noteSql.up,
  down: `${dueSql.down}${noteSql.down}
drop trigger if exists indicators_note on indicators;
drop trigger if exists kpis_note on kpis;
drop trigger if exists kpis_rels_note on kpis_rels;
drop trigger if exists kpi_measurements_note on kpi_measurements;
drop function if exists kpi_tracking_note();
drop table if exists kpi_changes;
drop trigger if exists kpi_measurements_keep on kpi_measurements;
drop trigger if exists kpi_measurements_keep_all on kpi_measurements;
${rowTables
  .flatMap((table) =>
    [`${table}_keep`, `${table}_keep_all`].map((name) => `drop trigger if exists ${name} on ${table};`),
  )
  .join('\n')}
drop trigger if exists kpi_periods_keep on kpi_periods;
drop function if exists kpi_tracking_keep();
drop function if exists kpi_tracking_keep_rows();
drop function if exists kpi_tracking_keep_period();
drop function if exists kpi_tracking_goes_on(jsonb, jsonb);
drop function if exists kpi_tracking_only_forgets(jsonb, jsonb);
drop function if exists kpi_tracking_keep_all();
drop index if exists kpi_measurements_one_counts;
drop index if exists kpi_measurements_one_open;
drop index if exists kpi_measurements_counting;`,
}
