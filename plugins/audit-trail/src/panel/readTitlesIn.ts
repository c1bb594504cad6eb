import type { PayloadRequest } from 'payload'

import type { Json } from '../domain/json'
import type { NamedField } from '../read/namedFields'
import type { Say } from '../words/say'
import { readCalled } from './readCalled'
import type { Titles } from './valueText'
import { titleKey } from './valueText'

/** A value of a history with the field that it is of. */
export type Told = Readonly<{ field: NamedField; value: Json }>

type Named = readonly [collection: string, id: number | string]

const namedBy = (relationTo: unknown, value: Json): readonly Named[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((each) => namedBy(relationTo, each))
  if (typeof value === 'string' || typeof value === 'number')
    return typeof relationTo === 'string' ? [[relationTo, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const { relationTo: own, value: id } = value as Readonly<Record<string, Json>>
  return namedBy(own, id ?? null)
}

/** What the documents are called that values of a history name, as far as whoever looks may read that. */
export const readTitlesIn = async (req: PayloadRequest, say: Say, told: readonly Told[]): Promise<Titles> => {
  const ids = new Map<string, (number | string)[]>()
  for (const { field, value } of told)
    for (const [collection, id] of field.type === 'relationship' || field.type === 'upload'
      ? namedBy(field.relationTo, value)
      : [])
      ids.set(collection, [...(ids.get(collection) ?? []), id])
  const titles = new Map<string, string>()
  for (const [collection, own] of ids)
    for (const [id, title] of await readCalled(req, say, { collection, ids: own }))
      titles.set(titleKey(collection, id), title)
  return titles
}
