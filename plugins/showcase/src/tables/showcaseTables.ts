import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import {
  bigint,
  customType,
  date,
  index,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  serial,
  smallint,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'

type SchemaHook = NonNullable<PostgresAdapterArgs['afterSchemaInit']>[number]

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const textList = (name: string) =>
  text(name)
    .array()
    .notNull()
    .default(sql`'{}'::text[]`)

/** One row per public document and locale: all that a public page can know. */
const entries = pgTable(
  'showcase_entries',
  {
    collection: text('collection').notNull(),
    docId: text('doc_id').notNull(),
    locale: text('locale').notNull(),
    slug: text('slug'),
    path: text('path'),
    title: text('title').notNull(),
    lang: text('lang').notNull(),
    data: jsonb('data').notNull(),
    refKeys: textList('ref_keys'),
    requiredKeys: textList('required_keys'),
    filenames: textList('filenames'),
    facets: textList('facets'),
    search: tsvector('search').notNull(),
    /** `-infinity` when the document has no date, so that it sorts last and a keyset needs no null. */
    sortAt: instant('sort_at').notNull().default('-infinity'),
    visibleFrom: instant('visible_from'),
    visibleUntil: instant('visible_until'),
    /** The latest value of a series as numbers: what it is of by role, and what it may be taken together with. */
    measuredOf: jsonb('measured_of'),
    measuredAs: text('measured_as'),
    measuredValue: numeric('measured_value'),
    measuredNumerator: numeric('measured_numerator'),
    measuredDenominator: numeric('measured_denominator'),
    measuredUntil: date('measured_until'),
    /** The number of this state of the row: a trigger gives it another one with every change. */
    ordinal: serial('ordinal').notNull(),
  },
  (row) => [
    primaryKey({ name: 'showcase_entries_pk', columns: [row.collection, row.docId, row.locale] }),
    index('showcase_entries_newest').on(row.collection, row.locale, row.sortAt.desc(), row.docId.desc()),
    index('showcase_entries_title').on(row.collection, row.locale, row.title, row.docId),
    index('showcase_entries_ordinal').on(row.ordinal),
    index('showcase_entries_refs').using('gin', row.refKeys),
    index('showcase_entries_facets').using('gin', row.facets),
    index('showcase_entries_filenames').using('gin', row.filenames),
    index('showcase_entries_from')
      .on(row.visibleFrom)
      .where(sql`visible_from is not null`),
    index('showcase_entries_until')
      .on(row.visibleUntil)
      .where(sql`visible_until is not null`),
  ],
)

/**
 * The words that public texts hold, as they are compared, for finding those that a searched word is part of or was meant to
 * be. A word stays when its text goes, until a rebuild: it is never shown but where a visible document still has it.
 */
const words = pgTable(
  'showcase_words',
  { locale: text('locale').notNull(), word: text('word').notNull() },
  (row) => [primaryKey({ name: 'showcase_words_pk', columns: [row.locale, row.word] })],
)

/** Words that are new, kept apart by transaction until it commits, so that two that write the same word never wait for each other. */
const stagedWords = pgTable(
  'showcase_words_staged',
  { txid: text('txid').notNull(), locale: text('locale').notNull(), word: text('word').notNull() },
  (row) => [index('showcase_words_staged_txid').on(row.txid)],
)

/** What is remembered of every path that a document ever had: nothing but where it leads. */
const paths = pgTable(
  'showcase_paths',
  {
    path: text('path').primaryKey(),
    locale: text('locale').notNull(),
    collection: text('collection').notNull(),
    docId: text('doc_id').notNull(),
    state: text('state', { enum: ['current', 'moved', 'gone'] }).notNull(),
    since: instant('since').notNull(),
  },
  (row) => [index('showcase_paths_document').on(row.collection, row.docId, row.locale)],
)

/** One row with the number of commits that changed something public. */
const state = pgTable('showcase_state', {
  id: smallint('id').primaryKey(),
  generation: bigint('generation', { mode: 'number' }).notNull().default(0),
})

/**
 * Adds the plain tables of the public layer to the adapter's schema (`afterSchemaInit`). The functions, triggers and the
 * view on them come with {@link showcaseSql}.
 */
export const showcaseTables: SchemaHook = ({ schema }) => ({
  ...schema,
  tables: {
    ...schema.tables,
    showcase_entries: entries,
    showcase_paths: paths,
    showcase_state: state,
    showcase_words: words,
    showcase_words_staged: stagedWords,
  },
})
