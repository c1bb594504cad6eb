import type { Doc } from '@streekwerk/payload-kit'
import { addDays, localApi, textIn } from '@streekwerk/payload-kit'
import type { Where } from 'payload'

import { DAYS_AHEAD } from '../domain/reminders/digest'
import type { Trail, TrailState } from '../domain/trail/trail'
import { withoutTrashed } from '../read/withoutTrashed'
import { slugs } from '../slugs'
import type { Run } from './run'

export type Ids = readonly Doc['id'][]

const everything = { depth: 0, overrideAccess: true, pagination: false } as const
const startOf = (day: string): string => `${day}T00:00:00.000Z`
const firstAfter = ({ today }: Run): string => startOf(addDays(today, DAYS_AHEAD + 1))
const isRunning: Where = { 'trail.state': { equals: 'running' } }

/** Waivers that may hold today, of items that are theirs or that they asked for. */
export const readWaivers = async ({ payload, today }: Run, owners: Ids): Promise<readonly Doc[]> => {
  const { docs } = await localApi(payload).find({
    ...everything,
    collection: slugs.waivers,
    where: {
      and: [
        { validUntil: { greater_than_equal: startOf(today) } },
        { withdrawnAt: { exists: false } },
        { or: [{ requestedBy: { in: [...owners] } }, { 'item.owner': { in: [...owners] } }] },
      ],
    },
  })
  return docs
}

/**
 * Leaves most of what asks nothing where it is: what a check answers, and what is done and met, unless evidence is wanted with it. What is
 * asked is for the rule to say.
 */
const mayBeAsked = ({ rules }: Run): Where => {
  const proved = [...rules.values()].filter(({ item }) => item.evidence.length > 0)
  return {
    and: [
      { 'lifeCycleItem.answeredBy': { equals: 'person' } },
      {
        or: [
          { status: { not_equals: 'done' } },
          { result: { not_equals: 'met' } },
          ...(proved.length > 0 ? [{ lifeCycleItem: { in: proved.map(({ id }) => id) } }] : []),
        ],
      },
    ],
  }
}

/** Items of theirs that are due by the end of the days looked ahead, and those that waivers are of. */
export const readItems = async (run: Run, owners: Ids, waived: Ids): Promise<readonly Doc[]> => {
  const due: Where = {
    and: [{ owner: { in: [...owners] } }, { dueOn: { less_than: firstAfter(run) } }, mayBeAsked(run)],
  }
  const { docs } = await localApi(run.payload).find({
    ...everything,
    collection: slugs.items,
    where: {
      and: [
        isRunning,
        { isRetired: { not_equals: true } },
        waived.length > 0 ? { or: [due, { id: { in: [...waived] } }] } : due,
      ],
    },
  })
  return withoutTrashed(run, docs)
}

/** Where trails stand, by their ids. */
export const readTrails = async (
  { payload }: Run,
  trails: Ids,
): Promise<ReadonlyMap<string, Pick<Trail, 'phase' | 'state'>>> => {
  const { docs } = await localApi(payload).find({
    ...everything,
    collection: slugs.trails,
    select: { phase: true, state: true },
    where: { id: { in: [...new Set(trails)] } },
  })
  return new Map(
    docs.map(({ id, phase, state }) => [String(id), { phase: textIn(phase), state: state as TrailState }]),
  )
}

/** Conditions of theirs that are not fulfilled, due by then. */
export const readConditions = async (run: Run, owners: Ids): Promise<readonly Doc[]> => {
  const { docs } = await localApi(run.payload).find({
    ...everything,
    collection: slugs.conditions,
    where: {
      and: [
        isRunning,
        { owner: { in: [...owners] } },
        { dueOn: { less_than: firstAfter(run) } },
        { isFulfilled: { not_equals: true } },
      ],
    },
  })
  return docs
}
