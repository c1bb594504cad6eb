import type { Pool, QueryResultRow } from 'pg'

import { documentKey, splitDocumentKey } from '../domain/documentKey'
import { findPath } from '../domain/findPath'
import type { PathRow } from '../domain/settlePaths'
import { type Ask, prepared } from './ask'
import { createBrowsing } from './createBrowsing'
import { createExcerpts } from './createExcerpts'
import { createFigures } from './createFigures'
import { createFinder } from './createFinder'
import { createLexemes } from './createLexemes'
import { createListing } from './createListing'
import { createPathListing } from './createPathListing'
import { createPreparing } from './createPreparing'
import { createSearch } from './createSearch'
import { createSharedAsk } from './createSharedAsk'
import type { RawRow } from './readRow'
import { readRow, ROW_COLUMNS } from './readRow'
import type { PathAnswer, RowReader } from './rowReader'

/** What the reader needs of a database: queries with values, also those that a connection keeps ready under a name. */
export type Queryable = Pick<Pool, 'query'>

/** Rows that say where one path leads: itself, and its document's present one; and whether there is something to be seen. */
const PATH_QUERY = prepared(
  'path',
  `
  with asked as (select * from showcase_paths where path = $1)
  select p.path, p.locale, p.collection, p.doc_id, p.state, v.doc_id is not null as visible,
    greatest(p.since, v.visible_since)::text as since
  from (
    select * from asked
    union all
    select c.* from asked a
    join showcase_paths c on c.collection = a.collection and c.doc_id = a.doc_id and c.locale = a.locale
      and c.state = 'current' and c.path <> a.path) p
  left join showcase_visible v on v.collection = p.collection and v.doc_id = p.doc_id and v.locale = p.locale`,
)

type RawPath = {
  path: string
  locale: string
  collection: string
  doc_id: string
  state: PathRow['state']
  since: string
  visible: boolean
}

const ROW_QUERY = prepared(
  'row',
  `select ${ROW_COLUMNS} from showcase_visible v where v.collection = $1 and v.doc_id = $2 and v.locale = $3`,
)

const ROWS_QUERY = prepared(
  'rows',
  `select ${ROW_COLUMNS} from unnest($1::text[], $2::text[]) as k(collection, doc_id)
   join showcase_visible v on v.collection = k.collection and v.doc_id = k.doc_id and v.locale = $3`,
)

const NEXT_CHANGE_QUERY = prepared('next_change', 'select at from showcase_next_change')

const createPathReader =
  (ask: Ask) =>
  async (path: string): Promise<PathAnswer | null> => {
    const rows = await ask<RawPath>(PATH_QUERY, [path])
    const known = rows.map(({ collection, doc_id, locale, path: each, since, state }): PathRow => ({
      key: documentKey(collection, doc_id),
      locale,
      path: each,
      since,
      state,
    }))
    const verdict = findPath(known, path)
    // A document whose time has not come, or is over, is not told of by where it is or was.
    if (verdict?.state !== 'gone' && rows.some(({ visible }) => !visible)) return null
    if (verdict?.state !== 'current') return verdict
    const { locale = '', since = '' } = known.find((row) => row.path === path) ?? {}
    return {
      state: 'current',
      locale,
      ...splitDocumentKey(verdict.key),
      since: new Date(since).toISOString(),
    }
  }

/** PostgreSQL has no NUL in its texts, so nothing is found by one. */
const isText = (value: string): boolean => !value.includes('\0')

/** A file is public while it belongs to a visible upload that a visible row names. */
const MEDIA_QUERY = `
  select exists (
    select from showcase_visible m
    where m.filenames @> array[$1::text]
      and exists (select from showcase_visible e where e.ref_keys @> array[m.collection || ':' || m.doc_id])
  ) as public`

/**
 * Reads the public rows and nothing else. A database role that can only SELECT the views `showcase_visible`, `showcase_alone`, `showcase_measured` and
 * `showcase_next_change` and the tables `showcase_paths` and `showcase_state` is enough for it, with `showcase_words` where lists can be searched.
 */
export const createRowReader = (pool: Queryable): RowReader => {
  const ask: Ask = async <Found extends QueryResultRow>(...[statement, values = []]: Parameters<Ask>) =>
    (await pool.query<Found>(statement, values)).rows
  // What visitors who come at the same time all ask.
  const shared = createSharedAsk(ask)
  const lexemes = createLexemes(ask)
  const finder = createFinder({ ask, lexemes, shared })
  const [browsing, search] = [createBrowsing(ask, lexemes), createSearch(ask, lexemes)]
  const readPath = createPathReader(ask)
  return {
    ...createListing({ ask, shared }),
    ...createPathListing(ask),
    ...createFigures(shared),
    excerpts: createExcerpts(ask, lexemes),
    open: async (list) => {
      const present = await finder.present(list)
      return { ...browsing(list, present), understand: search(list, present) }
    },
    prepare: createPreparing(ask, finder),
    generation: async () => {
      const [state] = await ask<{ generation: string }>('select generation from showcase_state where id = 1')
      return Number(state?.generation ?? 0)
    },
    nextChange: async () => {
      const [next] = await shared<{ at: Date | null }>(NEXT_CHANGE_QUERY)
      return next?.at ?? null
    },
    path: async (path) => (isText(path) ? readPath(path) : null),
    row: async (collection, id, locale) => {
      const [row] = await ask<RawRow>(ROW_QUERY, [collection, id, locale])
      return row ? readRow(row) : null
    },
    rows: async (keys, locale) => {
      if (keys.length === 0) return new Map()
      const places = [...new Set(keys)].map(splitDocumentKey)
      const found = await shared<RawRow>(ROWS_QUERY, [
        places.map(({ collection }) => collection),
        places.map(({ id }) => id),
        locale,
      ])
      return new Map(found.map((row) => [documentKey(row.collection, row.doc_id), readRow(row)]))
    },
    alternates: async (collection, id) => {
      const found = await ask<{ locale: string; path: string }>(
        'select locale, path from showcase_visible where collection = $1 and doc_id = $2 and path is not null',
        [collection, id],
      )
      return Object.fromEntries(found.map(({ locale, path }) => [locale, path]))
    },
    mediaIsPublic: async (filename) => {
      if (!isText(filename)) return false
      const [answer] = await ask<{ public: boolean }>(MEDIA_QUERY, [filename])
      return answer?.public === true
    },
  }
}
