import type { Where } from 'payload'

import { addDays } from '../domain/reminders/calendar'
import { DAYS_AHEAD } from '../domain/reminders/digest'
import type { Doc } from '../read/localApi'
import { localApi } from '../read/localApi'
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

/** What is done and met is settled, unless its rule looks at more than that: so the database leaves most of what is over where it is. */
const mayBeOpen = ({ rules }: Run): Where => {
  const looksFurther = [...rules.values()].filter(
    ({ item }) => item.answeredBy === 'check' || item.evidence.length > 0,
  )
  return {
    or: [
      { status: { not_equals: 'done' } },
      { result: { not_equals: 'met' } },
      ...(looksFurther.length > 0 ? [{ lifeCycleItem: { in: looksFurther.map(({ id }) => id) } }] : []),
    ],
  }
}

/** Items of theirs that are due by the end of the days looked ahead, and those that waivers are of. */
export const readItems = async (run: Run, owners: Ids, waived: Ids): Promise<readonly Doc[]> => {
  const due: Where = {
    and: [{ owner: { in: [...owners] } }, { dueOn: { less_than: firstAfter(run) } }, mayBeOpen(run)],
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
  return docs
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
