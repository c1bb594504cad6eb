import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'

import type { CheckAnswer } from '../domain/checklist/answer'
import type { LifeCycleItem } from '../domain/lifeCycle/lifeCycle'
import type { Words } from '../domain/words'
import { todayIn } from '../read/days'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
import { toItem } from '../read/toLifeCycle'
import type { ResolvedOptions } from '../resolveOptions'
import type { ResolvedReminders } from '../resolveReminders'
import { slugs } from '../slugs'
import { wordsIn } from './wordsIn'

/** What an item of a life cycle asks: as the rules know it, and in words. */
export type Rule = Readonly<{ id: Doc['id']; item: LifeCycleItem; title: Words }>

/** One look at whom to send a digest: all that is the same for everybody. */
export type Run = Readonly<{
  options: ResolvedOptions
  reminders: ResolvedReminders
  payload: Payload
  now: Date
  today: string
  /** By the id of the item of the life cycle. */
  rules: ReadonlyMap<string, Rule>
  /** The trails of which a decision is asked for. */
  asked: readonly Doc[]
  /** What checks have said in this look, by check and subject: each is asked once. */
  checked: Map<string, Promise<CheckAnswer>>
  /** A request of nobody, for checks. */
  req: PayloadRequest
}>

const everything = { depth: 0, overrideAccess: true, pagination: false } as const

const readRules = async (payload: Payload): Promise<Run['rules']> => {
  const { docs } = await localApi(payload).find({
    ...everything,
    collection: slugs.lifeCycleItems,
    locale: 'all',
    where: {},
  })
  return new Map(
    docs.map((doc) => [String(doc.id), { id: doc.id, item: toItem(doc), title: wordsIn(doc.title) }]),
  )
}

const readAsked = async (payload: Payload): Promise<readonly Doc[]> => {
  const { docs } = await localApi(payload).find({
    ...everything,
    collection: slugs.trails,
    select: { askedAt: true, state: true, subject: true },
    where: { and: [{ askedAt: { exists: true } }, { state: { equals: 'running' } }] },
  })
  return docs
}

/** Begins a look. */
export const beginRun = async (
  { options, reminders }: { options: ResolvedOptions; reminders: ResolvedReminders },
  payload: Payload,
  now: Date,
): Promise<Run> => ({
  options,
  reminders,
  payload,
  now,
  today: todayIn(options.timeZone, now),
  rules: await readRules(payload),
  asked: await readAsked(payload),
  checked: new Map(),
  req: await createLocalReq({ req: {} }, payload),
})
