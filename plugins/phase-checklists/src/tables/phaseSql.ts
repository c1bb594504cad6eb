/**
 * History is only ever added to, and a trail moves by a review alone: whoever asks the database, by whatever way. The names of
 * tables are those that Payload makes of the collections.
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
begin
  if new.phase is distinct from old.phase or new.state is distinct from old.state then
    if new.reviews <> old.reviews + 1 or not exists (
      select from gate_reviews r where r.trail_id = new.id and r.sequence = new.reviews and r.phase = old.phase) then
      raise exception 'a trail moves by a gate review alone' using errcode = 'restrict_violation';
    end if;
  end if;
  return new;
end $$;
create or replace trigger phase_trails_follow_review before update on phase_trails
  for each row execute function phase_checklists_follow_review();`

const waivers = `
do $$
begin
  if not exists (select from pg_constraint where conname = 'waivers_by_another') then
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
