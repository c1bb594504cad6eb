import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import type { Visitor } from './doors'
import { type Slug, type Who, whos } from './matrix'
import { peekBehindFields } from './peek'
import { buildVisitors } from './visitors'
import { buildWorld, type World } from './world'

/** The program with the world of the matrix in it and everybody signed in. */
export type Stage = {
  /** A lock on a project of ours and a preference of the panel, both of the editor. */
  kept: { lock: string; preference: string }
  payload: Payload
  visitors: Record<Who, Visitor>
  world: World
}

const keepForEditor = async (payload: Payload, { visitors, world }: Pick<Stage, 'visitors' | 'world'>) => {
  const { user } = visitors.editor
  const mine = { relationTo: 'users' as const, value: accountOf(visitors.editor) }
  const lock = await payload.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'projects', value: world.docs.projects.ourDraft ?? '' }, user: mine },
    overrideAccess: true,
  })
  const preference = await payload.create({
    collection: 'payload-preferences',
    data: { key: 'voorkeur', user: mine, value: {} },
    overrideAccess: true,
    // Payload writes down who asks, whatever is sent.
    user: user as never,
  })
  return { lock: lock.id, preference: preference.id }
}

/** Builds the world; from then on nothing that is tried stays: every attempt is answered and then undone. */
export const buildStage = async (payload: Payload): Promise<Stage> => {
  const world = await buildWorld(payload)
  const visitors = await buildVisitors(payload, world.home)
  const kept = await keepForEditor(payload, { visitors, world })
  peekBehindFields(payload)
  payload.db.commitTransaction = (id) => payload.db.rollbackTransaction(id)
  return { kept, payload, visitors, world }
}

/** The id of the account of a visitor; of somebody without one the word `nobody`. */
export const accountOf = ({ user }: Visitor): string => (typeof user?.id === 'string' ? user.id : 'nobody')

/** The documents of a collection by what each is to this visitor. */
export const docsFor = ({ visitors, world }: Stage, slug: Slug, who: Who): Record<string, string> => {
  if (slug !== 'users') return world.docs[slug]
  const docs: Record<string, string> = {}
  for (const name of whos)
    if (name !== 'anonymous') docs[name === who ? 'self' : `the ${name}`] = accountOf(visitors[name])
  return docs
}

/** One picture is the visitor's own; which one that is differs from visitor to visitor. */
export const givePicture = async ({ payload, visitors, world }: Stage, who: Who): Promise<void> => {
  const { user } = visitors[who]
  await payload.db.drizzle.execute(
    sql`update media set uploaded_by_id = ${user === null ? null : accountOf(visitors[who])} where id = ${world.docs.media.own}`,
  )
}
