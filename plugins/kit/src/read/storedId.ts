import type { PayloadRequest } from 'payload'

import { named } from './named'

type House = Pick<PayloadRequest, 'payload'>

/** A house that counts its documents does so with PostgreSQL's integer, unless a collection has numbers of its own. */
const COUNTED_AT_MOST = 2_147_483_647

/** An id as documents of a collection have it: what comes as text is a number in a house that counts its documents. */
export const storedId = ({ payload }: House, collection: string, id: number | string): number | string => {
  const type = payload.collections[named(collection)]?.customIDType ?? payload.db.defaultIDType
  return type === 'number' ? Number(id) : String(id)
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** Whether the ids of a house are UUIDs, of whichever version. */
const hasUuids = ({ payload }: House): boolean =>
  String((payload.db as unknown as { idType?: unknown }).idType).startsWith('uuid')

/** Whether a document of a collection could have this id: the database answers what none could have with an error. */
export const isPossibleId = (house: House, collection: string, id: number | string): boolean => {
  const stored = storedId(house, collection, id)
  const isCounted = house.payload.collections[named(collection)]?.customIDType === undefined
  if (typeof stored === 'string') return !isCounted || !hasUuids(house) || UUID.test(stored)
  return Number.isSafeInteger(stored) && (!isCounted || Math.abs(stored) <= COUNTED_AT_MOST)
}
