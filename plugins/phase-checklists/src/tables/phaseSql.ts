/**
 * History is only ever added to, and a trail moves by a review alone: whoever asks the database, by whatever way. The names of
 * tables are those that Payload makes of the collections, found on the search path.
 */
const history = `
create or replace function phase_checklists_keep() returns trigger language plpgsql as $$
begin
  raise exception 'gate reviews are history: they are added to and never changed' using errcode = 'restrict_violation';
end $$;
create or replace trigger gate_reviews_keep before update or delete on gate_reviews
  for each row execute function phase_checklists_keep();
create or replace trigger gate_reviews_keep_all before truncate on gate_reviews
  for each statement execute function phase_checklists_keep();`

const trails = `
create or replace function phase_checklists_follow_review() returns trigger language plpgsql as $$
declare
  review record;
  phases text[];
  place int;
begin
  if tg_op = 'DELETE' then
    raise exception 'a trail is history' using errcode = 'restrict_violation';
  end if;
  select array_agg(p.key::text order by p._order) into phases from life_cycles_phases p
    where p._parent_id = new.life_cycle_id;
  if tg_op = 'INSERT' then
    if new.reviews <> 0 or new.state <> 'running' or new.phase is distinct from phases[1] then
      raise exception 'a trail begins in its first phase, before its first gate' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.subject_id is distinct from old.subject_id then
    raise exception 'a trail is of one subject' using errcode = 'restrict_violation';
  end if;
  if new.life_cycle_id is distinct from old.life_cycle_id and not coalesce(new.phase = any (phases), false) then
    raise exception 'a trail is in a phase of its life cycle' using errcode = 'restrict_violation';
  end if;
  if (new.phase, new.state, new.reviews) is not distinct from (old.phase, old.state, old.reviews) then
    return new;
  end if;
  place := array_position(phases, old.phase::text);
  select r.decision, (r.snapshot ->> 'isOpen')::boolean as is_open into review from gate_reviews r
    where r.trail_id = new.id and r.sequence = new.reviews and r.phase = old.phase;
  if not found or new.reviews <> old.reviews + 1 or not coalesce((case review.decision::text
    when 'go' then review.is_open and (
      (new.state = 'running' and new.phase = phases[place + 1])
      or (new.state = 'completed' and new.phase = old.phase and place = cardinality(phases)))
    when 'conditionalGo' then review.is_open and new.state = 'running' and new.phase = phases[place + 1]
    when 'stepBack' then new.state = 'running' and place > 1 and new.phase = phases[place - 1]
    when 'hold' then new.state = 'onHold' and new.phase = old.phase
    when 'stop' then new.state = 'stopped' and new.phase = old.phase
    else false end), false) then
    raise exception 'a trail moves by a gate review alone' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace trigger phase_trails_follow_review before insert or update or delete on phase_trails
  for each row execute function phase_checklists_follow_review();`

const waivers = `
do $$
begin
  if not exists (select from pg_constraint where conname = 'waivers_by_another' and conrelid = 'waivers'::regclass) then
    alter table waivers add constraint waivers_by_another check (approved_by_id <> requested_by_id);
  end if;
end $$;`

/**
 * What the tables of the plugin need beyond themselves: run `up` after the migration that makes them, `down` before the one that
 * drops them. Both may be run again.
 */
export const phaseSql = {
  up: history + trails + waivers,
  down: `
alter table if exists waivers drop constraint if exists waivers_by_another;
drop trigger if exists phase_trails_follow_review on phase_trails;
drop trigger if exists gate_reviews_keep on gate_reviews;
drop trigger if exists gate_reviews_keep_all on gate_reviews;
drop function if exists phase_checklists_follow_review();
drop function if exists phase_checklists_keep();`,
}
