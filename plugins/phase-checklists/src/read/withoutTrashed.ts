import type { Doc } from '@streekwerk/payload-kit'
import { idOf, localApi, named, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { Payload, PayloadRequest } from 'payload'

import { optionsOf } from './optionsOf'

type Row = Readonly<Record<string, unknown>>
/** Where is read, and by which request, in whose transaction it is then. */
type House = Readonly<{ payload: Payload; req?: PayloadRequest }>
type Named = Readonly<{ collection: string; id: string }>

const namedBy = (row: Row, files: string | null): readonly Named[] => {
  const { relationTo, value } = (row.record ?? {}) as Row
  return [
    { collection: files ?? '', id: idOf(row.file) },
    { collection: textIn(relationTo), id: idOf(value) },
  ].flatMap(({ collection, id }) => (collection !== '' && id !== null ? [{ collection, id }] : []))
}

const keyOf = ({ collection, id }: Named): string => `${collection} ${id}`

/** Which of these lie in the trash, in a query for each collection that has one. */
const readTrashed = async ({ payload, req }: House, all: readonly Named[]): Promise<ReadonlySet<string>> => {
  const byCollection = new Map<string, string[]>()
  for (const { collection, id } of all)
    if (payload.collections[named(collection)]?.config.trash)
      byCollection.set(collection, [...(byCollection.get(collection) ?? []), id])
  const trashed = new Set<string>()
  for (const [collection, ids] of byCollection) {
    const { docs } = await localApi(payload).find({
      collection,
      depth: 0,
      overrideAccess: true,
      pagination: false,
      ...(req ? { req } : {}),
      select: {},
      trash: true,
      where: { and: [{ id: { in: [...new Set(ids)] } }, { deletedAt: { exists: true } }] },
    })
    for (const { id } of docs) trashed.add(keyOf({ collection, id: String(id) }))
  }
  return trashed
}

/** Items of which evidence that lies in the trash is gone, as it is once it was deleted: a gate rests on nothing that may be thrown away. */
export const withoutTrashed = async (house: House, items: readonly Doc[]): Promise<readonly Doc[]> => {
  const files = optionsOf(house.payload)?.files ?? null
  const rows = items.flatMap(({ evidence }) => rowsIn(evidence))
  const trashed = await readTrashed(
    house,
    rows.flatMap((row) => namedBy(row, files)),
  )
  if (trashed.size === 0) return items
  const emptied = (row: Row): Row =>
    namedBy(row, files).some((each) => trashed.has(keyOf(each))) ? { ...row, file: null, record: null } : row
  return items.map((item) => ({ ...item, evidence: rowsIn(item.evidence).map(emptied) }))
}
