const oneAtATime = `
create unique index if not exists kpi_measurements_one_counts on kpi_measurements (period_id) where state = 'approved';
create unique index if not exists kpi_measurements_one_open on kpi_measurements (period_id) where state in ('draft', 'submitted');
create index if not exists kpi_measurements_counting on kpi_measurements (kpi_id, until desc)
  include (value, numerator, denominator) where state = 'approved';`

const history = `
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
  if new.state = 'approved' and coalesce(new.approved_by_id = new.submitted_by_id, true) then
    raise exception 'somebody else than who submitted approves' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'corrected' then
    raise exception 'a measurement that was corrected is history' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and old.state = 'approved' and (
    new.state <> 'corrected'
    or (new.kpi_id, new.period_id, new.until, new.value, new.numerator, new.denominator, new.approved_by_id, new.submitted_by_id)
      is distinct from
      (old.kpi_id, old.period_id, old.until, old.value, old.numerator, old.denominator, old.approved_by_id, old.submitted_by_id)
  ) then
    raise exception 'what counts is corrected by another measurement' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace trigger kpi_measurements_keep before insert or update or delete on kpi_measurements
  for each row execute function kpi_tracking_keep();
create or replace function kpi_tracking_keep_period() returns trigger language plpgsql as $$
begin
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
  for each statement execute function kpi_tracking_keep_all();`

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
  up: oneAtATime + history + changes,
  down: `
drop trigger if exists indicators_note on indicators;
drop trigger if exists kpis_note on kpis;
drop trigger if exists kpis_rels_note on kpis_rels;
drop trigger if exists kpi_measurements_note on kpi_measurements;
drop function if exists kpi_tracking_note();
drop table if exists kpi_changes;
drop trigger if exists kpi_measurements_keep on kpi_measurements;
drop trigger if exists kpi_measurements_keep_all on kpi_measurements;
drop trigger if exists kpi_periods_keep on kpi_periods;
drop function if exists kpi_tracking_keep();
drop function if exists kpi_tracking_keep_period();
drop function if exists kpi_tracking_only_forgets(jsonb, jsonb);
drop function if exists kpi_tracking_keep_all();
drop index if exists kpi_measurements_one_counts;
drop index if exists kpi_measurements_one_open;
drop index if exists kpi_measurements_counting;`,
}
