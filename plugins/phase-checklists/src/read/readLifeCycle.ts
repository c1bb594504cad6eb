import type { Doc } from '@streekwerk/payload-kit'
import { localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { LifeCycle } from '../domain/lifeCycle/lifeCycle'
import { slugs } from '../slugs'
import { toLifeCycle } from './toLifeCycle'

/** A version of a life cycle: as it is stored, with its items in order, and as the rules know it. */
export type StoredLifeCycle = Readonly<{ doc: Doc; items: readonly Doc[]; lifeCycle: LifeCycle }>

/** The items of a version in their order. */
export const readItems = async (req: PayloadRequest, lifeCycle: number | string): Promise<readonly Doc[]> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycleItems,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    sort: ['order', 'id'],
    where: { lifeCycle: { equals: lifeCycle } },
  })
  return docs
}

/** Reads a version of a life cycle; null when there is none with this id. */
export const readLifeCycle = async (
  req: PayloadRequest,
  id: number | string,
): Promise<StoredLifeCycle | null> => {
  const doc = await localApi(req.payload).findByID({
    collection: slugs.lifeCycles,
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
    req,
  })
  if (!doc) return null
  const items = await readItems(req, id)
  return { doc, items, lifeCycle: toLifeCycle(doc, items) }
}
