import type { EntryRow } from '../src/domain/entryRow'
import { entryRow } from '../src/domain/entryRow'
import type { PublicEntry } from '../src/domain/publicEntry'
import { readMeasuredAs } from '../src/domain/series/measured'
import type { Row, RowReader, TakenTogether } from '../src/reader/rowReader'

/** An entry and where it belongs, from which a row follows as it would in the database. */
export type Example = { collection: string; id: string; base?: string; entry: PublicEntry }

const rowOf = ({ collection, docId, locale, path, data, sortAt }: EntryRow): Row => ({
  collection,
  id: docId,
  locale,
  path,
  sortAt,
  ...data,
})

/** From where and until where a page goes; a cursor is the number of rows before it. */
const pageOf = (limit: number, offset: number, after: string | undefined): [number, number] => {
  const start = after === undefined ? offset : /^\d+$/.test(after) ? Number(after) : Infinity
  return [start, start + limit]
}

/** A reader over examples, in the order given, for drawing pages without a database; it knows one locale's rows for all. */
export const memoryReader = (examples: readonly Example[], locale = 'nl'): RowReader => {
  const stored = examples.map(({ collection, id, base, entry }) =>
    entryRow(entry, { collection, docId: id, locale, basePath: base ?? null }),
  )
  const rows = stored.map(rowOf)
  const of = (collection: string) => rows.filter((row) => row.collection === collection)
  const list: RowReader['list'] = ({ collection, limit, offset = 0, after }) => {
    const found = of(collection)
    const [start, end] = pageOf(limit, offset, after)
    return Promise.resolve({
      rows: found.slice(start, end),
      next: found.length > end ? String(end) : null,
    })
  }
  const open: RowReader['open'] = ({ collection, locale: language, names }) => {
    const counts = new Map<string, number>()
    for (const [at, row] of rows.entries())
      for (const facet of row.collection === collection ? (stored[at]?.facets ?? []) : [])
        if (names.includes(facet.split(':')[0] ?? '')) counts.set(facet, (counts.get(facet) ?? 0) + 1)
    const counted = { count: of(collection).length, facets: counts }
    return Promise.resolve({
      browse: async ({ after, limit, offset = 0 }) => ({
        ...(await list({
          collection,
          limit,
          locale: language,
          offset,
          ...(after !== undefined && { after }),
        })),
        ...counted,
      }),
      tally: () => Promise.resolve(counted),
      understand: () => Promise.resolve(null),
    })
  }
  return {
    generation: () => Promise.resolve(1),
    nextChange: () => Promise.resolve(null),
    prepare: () => Promise.resolve(),
    path: (path) => {
      const row = rows.find((each) => each.path === path)
      return Promise.resolve(
        row
          ? {
              state: 'current',
              locale: row.locale,
              collection: row.collection,
              id: row.id,
              since: '2026-01-01T00:00:00.000Z',
            }
          : null,
      )
    },
    row: (collection, id) => Promise.resolve(of(collection).find((row) => row.id === id) ?? null),
    rows: (keys) =>
      Promise.resolve(
        new Map(
          rows.flatMap((row) => {
            const key = `${row.collection}:${row.id}`
            return keys.includes(key) ? [[key, row] as const] : []
          }),
        ),
      ),
    list,
    referring: (collection, keys) =>
      Promise.resolve(
        rows.filter(
          (row, at) => row.collection === collection && stored[at]?.refKeys.some((key) => keys.includes(key)),
        ),
      ),
    tiedTo: ({ besides, keys, to }) =>
      Promise.resolve(
        new Set(
          keys.filter((key) =>
            rows.some((row, at) => {
              const named = [`${row.collection}:${row.id}`, ...(stored[at]?.refKeys ?? [])]
              const isTie =
                `${row.collection}:${row.id}` === key || (row.path === null && row.collection !== besides)
              return (
                isTie && named.includes(key) && stored[at]?.refKeys.some((each) => to.includes(each)) === true
              )
            }),
          ),
        ),
      ),
    open,
    excerpts: (texts) => Promise.resolve(texts.map(({ text }) => text)),
    figures: ({ collection, limit, role }) => {
      const groups = new Map<string, TakenTogether & { newest: string }>()
      for (const { measured, ...row } of stored) {
        const key = row.collection === collection ? measured?.of[role] : undefined
        if (!measured || key === undefined) continue
        const known = groups.get(`${key} ${measured.as}`)
        const newest = `${measured.until} ${row.docId}`
        const isNewest = !known || newest > known.newest
        groups.set(`${key} ${measured.as}`, {
          as: readMeasuredAs(measured.as),
          denominator: (known?.denominator ?? 0) + (measured.denominator ?? 0),
          documents: (known?.documents ?? 0) + 1,
          key,
          latest: isNewest ? measured.value : known.latest,
          newest: isNewest ? newest : known.newest,
          numerator: (known?.numerator ?? 0) + (measured.numerator ?? 0),
          until: isNewest ? measured.until : known.until,
          value: (known?.value ?? 0) + measured.value,
        })
      }
      const found = [...groups.values()].sort((one, other) => other.documents - one.documents)
      return Promise.resolve(found.slice(0, limit))
    },
    count: ({ collection }, bound) => Promise.resolve(Math.min(bound, of(collection).length)),
    present: (collections) => Promise.resolve(new Set(collections.filter((each) => of(each).length > 0))),
    alternates: (collection, id) => {
      const path = of(collection).find((row) => row.id === id)?.path
      return Promise.resolve(path ? { [locale]: path } : {})
    },
    paths: ({ collection, limit, after }) => {
      const [start, end] = pageOf(limit, 0, after)
      const found = of(collection).flatMap(({ id, path }) =>
        path ? [{ id, paths: { [locale]: path } }] : [],
      )
      return Promise.resolve(found.slice(start, end))
    },
    pathCursors: (collection, size, most) => {
      const pages = Math.min(most, Math.ceil(of(collection).filter(({ path }) => path).length / size))
      return Promise.resolve(Array.from({ length: pages }, (_, at) => (at === 0 ? null : String(at * size))))
    },
    mediaIsPublic: (filename) =>
      Promise.resolve(rows.some(({ files }) => files.some((file) => file.filename === filename))),
  }
}
