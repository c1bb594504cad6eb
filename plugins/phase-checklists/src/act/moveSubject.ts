import type { Doc } from '@streekwerk/payload-kit'
import { badRequest, conflict, inTransaction, localApi, textIn, wrong } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { LifeCycleChanges } from '../domain/lifeCycle/compareLifeCycles'
import { compareLifeCycles } from '../domain/lifeCycle/compareLifeCycles'
import { moveTrail } from '../domain/trail/moveTrail'
import { findTrail } from '../read/findTrail'
import { readLifeCycle } from '../read/readLifeCycle'
import { readTrail } from '../read/readTrail'
import { slugs } from '../slugs'
import { moveRefusals, refusals } from '../words/refusals'
import { followItems } from './followItems'
import { lockLifeCycle, lockSubject } from './locks'

/** What a move does, and what the items that it touches are called. */
export type Move = Readonly<{
  changes: LifeCycleChanges
  /** The keys of items that are only said in other words. */
  reworded: readonly string[]
  titles: Readonly<Record<string, string>>
}>

const titlesOf = (items: readonly Doc[]): Readonly<Record<string, string>> =>
  Object.fromEntries(items.map(({ key, title }) => [textIn(key), textIn(title)]))

const wordsOf = ({ guidance, title }: Doc): string => JSON.stringify([textIn(title), textIn(guidance)])

/** What both versions ask, in other words; in the language of whoever looks. */
const rewordedIn = (from: readonly Doc[], to: readonly Doc[]): readonly string[] => {
  const before = new Map(from.map((item) => [textIn(item.key), wordsOf(item)]))
  return to.flatMap((item) => {
    const said = before.get(textIn(item.key))
    return said === undefined || said === wordsOf(item) ? [] : [textIn(item.key)]
  })
}

/**
 * Moves a subject to a newer version of its life cycle and answers what that changes; asked only to look, it changes nothing.
 * What was answered stays with the items that both versions have.
 */
export const moveSubject = (
  req: PayloadRequest,
  { isPreview, lifeCycle, subject }: { isPreview: boolean; lifeCycle: number | string; subject: string },
): Promise<Move> =>
  inTransaction(req, async () => {
    await lockSubject(req, subject)
    const doc: Doc | null = await findTrail(req, subject)
    await lockLifeCycle(req, lifeCycle)
    const to = await readLifeCycle(req, lifeCycle)
    if (!doc || !to) throw wrong(req, badRequest)
    if (to.doc.state !== 'active') throw wrong(req, refusals.notActive)
    const read = await readTrail(req, doc)
    const moved = moveTrail(read.trail, read.stored.lifeCycle, to.lifeCycle)
    if ('refusal' in moved) throw conflict(req, moveRefusals[moved.refusal])
    if (!isPreview) {
      await followItems(req, read, to)
      await localApi(req.payload).update({
        collection: slugs.trails,
        data: { lifeCycle: to.doc.id },
        depth: 0,
        id: doc.id,
        overrideAccess: true,
        req,
      })
    }
    return {
      changes: compareLifeCycles(read.stored.lifeCycle, to.lifeCycle),
      reworded: rewordedIn(read.stored.items, to.items),
      titles: titlesOf([...read.stored.items, ...to.items]),
    }
  })
