import type { Doc } from '@streekwerk/payload-kit'
import { addedTo, inTransaction, localApi, named, rowId, tellWritten, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { optionsIn } from '../read/optionsOf'
import { slugs } from '../slugs'
import { lockLifeCycle, lockVersions } from './locks'

/** A copy of rows and of the rows in them, each with an id of its own, as the database knows rows by their ids. */
const withNewIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNewIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === 'id' ? rowId() : withNewIds(each)]),
  )
}

/** What of a document is said in it, and not by whom or when it was stored. */
const contentOf = (document: Doc): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(document).flatMap(([name, value]) =>
      ['createdAt', 'id', 'items', 'updatedAt'].includes(name) ? [] : [[name, withNewIds(value)]],
    ),
  )

const newestVersion = async (req: PayloadRequest, key: string): Promise<number> => {
  const { docs } = await localApi(req.payload).find({
    collection: slugs.lifeCycles,
    depth: 0,
    joins: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    sort: '-version',
    where: { key: { equals: key } },
  })
  return Number(docs[0]?.version ?? 0)
}

/**
 * Makes the next version of a life cycle, with all of its items in every language, to be changed before it is put to use; null when there is none
 * with this id. Of two copies at the same moment the second is the version after the first, and each holds the life cycle as it stood at one moment.
 */
export const copyLifeCycle = (req: PayloadRequest, id: number | string): Promise<Doc | null> =>
  inTransaction(req, async () => {
    const api = localApi(req.payload)
    const all = { depth: 0, joins: false, locale: 'all', overrideAccess: true, req } as const
    const asked = { ...all, collection: slugs.lifeCycles, disableErrors: true, id } as const
    const found = await api.findByID(asked)
    if (!found) return null
    await lockVersions(req, textIn(found.key))
    await lockLifeCycle(req, id)
    const source = await api.findByID(asked)
    if (!source) return null
    const version = (await newestVersion(req, textIn(source.key))) + 1
    const now = new Date().toISOString()
    const copy = (await req.payload.db.create({
      collection: named(slugs.lifeCycles),
      data: {
        ...contentOf(source),
        createdAt: now,
        state: 'draft',
        updatedAt: now,
        version,
      },
      req,
    })) as Doc
    const { docs } = await api.find({
      ...all,
      collection: slugs.lifeCycleItems,
      pagination: false,
      where: { lifeCycle: { equals: id } },
    })
    const items: Doc[] = []
    for (const item of docs)
      items.push(
        (await req.payload.db.create({
          collection: named(slugs.lifeCycleItems),
          data: { ...contentOf(item), createdAt: now, lifeCycle: copy.id, updatedAt: now },
          req,
        })) as Doc,
      )
    await tellWritten(optionsIn(req), req, [
      addedTo(slugs.lifeCycles, copy),
      ...items.map((item) => addedTo(slugs.lifeCycleItems, item)),
    ])
    return copy
  })
