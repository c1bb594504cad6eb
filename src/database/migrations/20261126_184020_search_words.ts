import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * The words of what is public, for finding those that a searched word is part of or was meant to be; filled from the rows
 * that are there. The trigger settles new ones at the end of their transaction.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(
    sql.raw(`
CREATE TABLE "showcase_words" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "showcase_words_pk" PRIMARY KEY("locale","word")
);

CREATE TABLE "showcase_words_staged" (
	"txid" text NOT NULL,
	"locale" text NOT NULL,
	"word" text NOT NULL
);

CREATE INDEX "showcase_words_staged_txid" ON "showcase_words_staged" USING btree ("txid");

create index showcase_words_parts on showcase_words using gin (word gin_trgm_ops);
insert into showcase_words (locale, word)
  select distinct e.locale, w.word
  from showcase_entries e
  cross join lateral jsonb_path_query(e.data, 'lax $.**.text') as t(text)
  cross join lateral regexp_split_to_table(lower(unaccent(t.text #>> '{}')), '[^[:alnum:]]+') as w(word)
  where jsonb_typeof(t.text) = 'string' and length(w.word) between 2 and 40
  on conflict do nothing;
create or replace function showcase_settle_words() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('showcase_words'));
  insert into showcase_words (locale, word)
    select distinct locale, word from showcase_words_staged where txid = pg_current_xact_id()::text
    on conflict do nothing;
  delete from showcase_words_staged where txid = pg_current_xact_id()::text;
  return null;
end $$;
drop trigger if exists showcase_words_settle on showcase_words_staged;
create constraint trigger showcase_words_settle after insert on showcase_words_staged
  deferrable initially deferred for each row execute function showcase_settle_words();
do $$
begin
  if exists (select from pg_roles where rolname = 'streekwerk_public') then
    grant select on showcase_words to streekwerk_public;
  end if;
end $$;
`),
  )
}
