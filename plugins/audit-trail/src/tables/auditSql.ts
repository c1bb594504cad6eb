/** A key from values to entries would cost every write a look at each: nothing is ever deleted, and a look through the trail finds a value without an entry. */
const tables = `
create table if not exists audit_entries (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  transaction xid8 not null default pg_current_xact_id(),
  actor_collection text,
  actor_id text,
  action text not null,
  collection text,
  doc_id text,
  committed jsonb not null,
  seq bigint,
  prev_hash bytea,
  hash bytea,
  check ((seq is null) = (hash is null) and (seq is null) = (prev_hash is null))
);
create unique index if not exists audit_entries_sealed on audit_entries (seq) where seq is not null;
create index if not exists audit_entries_of_doc on audit_entries (collection, doc_id, id desc);
create index if not exists audit_entries_unsealed on audit_entries (transaction, id) where seq is null;
create table if not exists audit_values (
  entry_id bigint not null,
  path text collate "C" not null,
  salt bytea,
  before text,
  after text,
  erased_in bigint,
  primary key (entry_id, path)
);
create index if not exists audit_values_erased on audit_values (erased_in, entry_id, path) where erased_in is not null;`

/** Writes one entry with its values at hardly more than the cost of its rows: a connection keeps the plans, and there is no document to take apart. Salts are hexadecimal. */
const enter = `
create or replace function audit_trail_enter(
  actor_collection text, actor_id text, action text, collection text, doc_id text, committed jsonb,
  paths text[], salts text[], befores text[], afters text[]
) returns bigint language plpgsql as $$
declare
  entered bigint;
begin
  insert into audit_entries (actor_collection, actor_id, action, collection, doc_id, committed)
    values ($1, $2, $3, $4, $5, $6) returning id into entered;
  insert into audit_values (entry_id, path, salt, before, after)
    select entered, v.path, decode(v.salt, 'hex'), v.before, v.after
    from unnest(paths, salts, befores, afters) as v(path, salt, before, after);
  return entered;
end $$;`

/** Writes many with theirs, in the order told and in one statement: their ids are taken first, so that values know theirs. */
const append = `
create or replace function audit_trail_append(told json) returns setof bigint language sql as $$
  with told as materialized (
    select nextval(pg_get_serial_sequence('audit_entries', 'id')) as id, ordered.value as each
    from (select value from json_array_elements(told) with ordinality order by ordinality) ordered
  ), entered as (
    insert into audit_entries (id, actor_collection, actor_id, action, collection, doc_id, committed)
      overriding system value
    select id, each ->> 'actor_collection', each ->> 'actor_id', each ->> 'action', each ->> 'collection',
      each ->> 'doc_id', (each ->> 'committed')::jsonb from told
  ), kept as (
    insert into audit_values (entry_id, path, salt, before, after)
    select told.id, v.path, decode(v.salt, 'hex'), v.before, v.after
    from told, json_to_recordset(each -> 'values') as v(path text, salt text, before text, after text)
  )
  select id from told order by id
$$;`

const keep = `
create or replace function audit_trail_add() returns trigger language plpgsql as $$
begin
  if new.seq is not null then
    raise exception 'an entry is sealed after it was written' using errcode = 'restrict_violation';
  end if;
  new.at := clock_timestamp();
  new.transaction := pg_current_xact_id();
  return new;
end $$;
create or replace function audit_trail_seal() returns trigger language plpgsql as $$
begin
  if old.seq is not null or new.seq is null
    or (new.id, new.at, new.transaction, new.actor_collection, new.actor_id, new.action, new.collection, new.doc_id, new.committed)
      is distinct from
      (old.id, old.at, old.transaction, old.actor_collection, old.actor_id, old.action, old.collection, old.doc_id, old.committed)
  then
    raise exception 'the audit trail is history' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace function audit_trail_erase() returns trigger language plpgsql as $$
begin
  if (new.entry_id, new.path) is distinct from (old.entry_id, old.path)
    or old.salt is null or new.salt is not null or new.before is not null or new.after is not null
    or not exists (select from audit_entries e
      where e.id = new.erased_in and e.action = 'erase' and e.transaction = pg_current_xact_id())
  then
    raise exception 'a value of the audit trail is erased, with an entry that says so, or stays' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create or replace function audit_trail_keep() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is history' using errcode = 'restrict_violation';
end $$;`

const triggers: readonly (readonly [name: string, table: string, when: string, act: string])[] = [
  ['audit_entries_add', 'audit_entries', 'before insert', 'for each row execute function audit_trail_add()'],
  [
    'audit_entries_seal',
    'audit_entries',
    'before update',
    'for each row execute function audit_trail_seal()',
  ],
  [
    'audit_entries_keep',
    'audit_entries',
    'before delete',
    'for each row execute function audit_trail_keep()',
  ],
  [
    'audit_entries_keep_all',
    'audit_entries',
    'before truncate',
    'for each statement execute function audit_trail_keep()',
  ],
  [
    'audit_values_erase',
    'audit_values',
    'before update',
    'for each row execute function audit_trail_erase()',
  ],
  ['audit_values_keep', 'audit_values', 'before delete', 'for each row execute function audit_trail_keep()'],
  [
    'audit_values_keep_all',
    'audit_values',
    'before truncate',
    'for each statement execute function audit_trail_keep()',
  ],
]

/** What keeps the trail, by name, and the table that each stands on. */
export const keepers: readonly string[] = triggers.map(([name]) => name)

/** What entries are written by, as the database tells functions apart. */
export const writers: readonly string[] = [
  'audit_trail_enter(text, text, text, text, text, jsonb, text[], text[], text[], text[])',
  'audit_trail_append(json)',
]

// Also of a session that would rather be a replica, whose triggers do not fire otherwise.
const always = triggers
  .map(
    ([name, table, when, act]) => `
create or replace trigger ${name} ${when} on ${table} ${act};
alter table ${table} enable always trigger ${name};`,
  )
  .join('')

/**
 * The tables of the trail and what keeps them: run `up` in a migration, `down` to be rid of all of it, with what was recorded. Both may be
 * run again.
 */
export const auditSql = {
  up: tables + enter + append + keep + always,
  down: `
drop table if exists audit_values;
drop table if exists audit_entries;
${writers.map((name) => `drop function if exists ${name};`).join('\n')}
${['add', 'seal', 'erase', 'keep'].map((name) => `drop function if exists audit_trail_${name}();`).join('\n')}`,
}
