import { type CollectionSlug, isolateObjectProperty, type SelectType, type Where } from 'payload'

import type { ExportColumn } from '../domain/exports/exportShape'
import type { CollectionTraits } from '../imports/write/collectionTraits'
import type { ExportJob } from './exportJob'

/** Few enough to hold in memory whatever they are, many enough to be worth a question. */
const PAGE = 100

type Found = Readonly<Record<string, unknown>> & { readonly id: string }

const selectOf = (columns: readonly ExportColumn[]): SelectType =>
  Object.fromEntries(columns.map(({ shape }) => [shape.path.split('.')[0] ?? '', true as const]))

/** The documents behind the last one, in the order in which they were made: what comes or goes meanwhile moves no other. */
const behind = (where: Where | undefined, last: string | undefined): Where => ({
  and: [...(where ? [where] : []), ...(last === undefined ? [] : [{ id: { greater_than: last } }])],
})

/** The documents of an export, every language at once, their newest drafts where there are any; never more than a page in memory. */
export async function* readPages(
  { collection, everything, pageSize = PAGE, req, where }: ExportJob,
  { hasDrafts }: CollectionTraits,
  columns: readonly ExportColumn[],
): AsyncGenerator<readonly Found[]> {
  const select = selectOf(columns)
  let last: string | undefined
  for (;;) {
    const { docs } = await req.payload.find({
      collection: collection as CollectionSlug,
      depth: 0,
      draft: hasDrafts,
      // The slug is known only at run time; the types allow this only for collections that have joins.
      joins: false as never,
      limit: pageSize,
      locale: 'all',
      overrideAccess: everything,
      pagination: false,
      // Asking in every language would change the language of the request that is under way.
      req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
      select,
      sort: 'id',
      where: behind(where, last),
    })
    const page = docs as unknown as Found[]
    if (page.length > 0) yield page
    last = page.at(-1)?.id
    if (page.length < pageSize) return
  }
}
