import type { Access, PayloadRequest, Where } from 'payload'

import { viewerOf } from './viewer'

const LOCKS = 'payload-locked-documents'

/** A lock as Payload keeps it: on a document of a collection, or on a global. */
type Lock = { document?: { relationTo: string; value: unknown } | null; globalSlug?: string | null }

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation

const matches = async (req: PayloadRequest, collection: string, id: unknown, bound: Where) => {
  const { totalDocs } = await req.payload.count({
    collection: collection as 'projects',
    overrideAccess: true,
    req,
    trash: true,
    where: { and: [{ id: { equals: id } }, bound] },
  })
  return totalDocs > 0
}

const mayChange = async (req: PayloadRequest, { document, globalSlug }: Lock): Promise<boolean> => {
  if (document) {
    const id = idOf(document.value) as string
    const { access } = req.payload.collections[document.relationTo as 'projects'].config
    const answer = await access.update({ id, req })
    return typeof answer === 'boolean' ? answer : matches(req, document.relationTo, id, answer)
  }
  const global = req.payload.globals.config.find(({ slug }) => slug === globalSlug)
  return Boolean(await global?.access.update({ req }))
}

const isMe = (user: unknown, me: string): boolean => {
  const { relationTo, value } = (user ?? {}) as { relationTo?: unknown; value?: unknown }
  return relationTo === 'users' && value === me
}

/** Taking over says who edits now and nothing else, and is for those who may change the document itself. */
const takeOver: Access = async ({ data, id, req }) => {
  const viewer = viewerOf(req)
  const { user, ...others } = (data ?? {}) as Record<string, unknown>
  if (viewer === null || id === undefined || !isMe(user, viewer.id) || Object.keys(others).length > 0)
    return false
  const lock: Lock | null = await req.payload.findByID({
    collection: LOCKS,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req,
  })
  return lock !== null && mayChange(req, lock)
}

/**
 * Who may do what with the locks that tell editors of each other. Payload makes them itself, so nobody else may; a lock
 * that could be forged would keep an administrator from switching an account off.
 */
export const lockAccess = {
  create: () => false,
  delete: ({ req }) => {
    const viewer = viewerOf(req)
    return viewer === null ? false : { 'user.value': { equals: viewer.id } }
  },
  read: ({ req }) => viewerOf(req) !== null,
  update: takeOver,
} as const satisfies Record<string, Access>
