import type { Doc } from '@streekwerk/payload-kit'
import { idOf, localApi, readTitles, textIn, todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'
import { allowedWhere } from './allowedWhere'
import { optionsOf } from './optionsOf'
import { phaseNameIn, readVersions } from './readVersions'
import { whereAsked } from './whereAsked'

/** A gate at which a decision was asked for. */
export type WaitingGate = Readonly<{
  /** The title is null where whoever looks cannot read it. */
  subject: Readonly<{ id: number | string; title: string | null }>
  phase: Readonly<{ key: string; name: string }>
  /** When it was asked, as ISO 8601 writes it. */
  askedAt: string
  /** The day on which it was asked (YYYY-MM-DD), where the house is. */
  askedOn: string
  /** By whom, as far as whoever looks may read that. */
  askedBy: Readonly<{ id: number | string; name: string | null }> | null
}>

/** The gates that wait for a decision that whoever looks may take: how many, and the 50 that have waited longest. */
export type Waiting = Readonly<{ count: number; docs: readonly WaitingGate[] }>

const AT_MOST = 50

const idsIn = (docs: readonly Doc[], field: string): (number | string)[] =>
  docs.flatMap((doc) => {
    const id = doc[field]
    return typeof id === 'string' || typeof id === 'number' ? [id] : []
  })

/**
 * Reads the gates that wait for a decision of whoever looks. Nothing to who has not signed in, and where the plugin is switched off. As
 * many queries for many as for few.
 */
export const readWaiting = async (req: PayloadRequest): Promise<Waiting | null> => {
  const options = optionsOf(req.payload)
  const allowed = options && (await allowedWhere(req, options.access.read, options.access.decide))
  if (!options || !allowed) return null
  const asked = { collection: slugs.trails, overrideAccess: true, req } as const
  const where = { and: [whereAsked, allowed] }
  const { totalDocs } = await localApi(req.payload).count({ ...asked, where })
  const { docs } = await localApi(req.payload).find({
    ...asked,
    depth: 0,
    limit: AT_MOST,
    pagination: false,
    sort: ['askedAt', 'id'],
    where,
  })
  const titles = await readTitles(req, options.subject, idsIn(docs, 'subject'))
  const people = await readTitles(req, options.users, idsIn(docs, 'askedBy'))
  const versions = await readVersions(req, idsIn(docs, 'lifeCycle'))
  const tell = (doc: Doc): WaitingGate => {
    const [subject = ''] = idsIn([doc], 'subject')
    const [person] = idsIn([doc], 'askedBy')
    return {
      subject: { id: subject, title: titles.get(String(subject)) ?? null },
      phase: {
        key: textIn(doc.phase),
        name: phaseNameIn(versions, idOf(doc.lifeCycle), textIn(doc.phase)),
      },
      askedAt: textIn(doc.askedAt),
      askedOn: todayIn(options.timeZone, new Date(textIn(doc.askedAt))),
      askedBy: person === undefined ? null : { id: person, name: people.get(String(person)) ?? null },
    }
  }
  return { count: totalDocs, docs: docs.map(tell) }
}
