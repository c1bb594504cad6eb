import type { TaskConfig } from 'payload'

import { named } from '../read/named'
import { nextTurn } from './nextTurn'

type Schedule = NonNullable<TaskConfig['schedule']>[number]

/** What is done before the next turn of a job is planned. */
export type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/** Which plans are let be. */
export type PlannedFromNow = Readonly<{
  /** A plan that is no further away than this stays, also where the schedule says that there is an earlier turn, in milliseconds. @default 0 */
  staysWithinMs?: number
}>

/**
 * Payload plans the next turn of a job from when it last looked at it. A clock that was ahead leaves a plan for days or years later, for which the
 * job would wait: it is forgotten, and the next turn is the first of the schedule from now on. What is under way or has failed stays, and
 * workflows are planned as Payload does.
 */
export const plannedFromNow =
  ({ staysWithinMs = 0 }: PlannedFromNow = {}): BeforeSchedule =>
  async ({ defaultBeforeSchedule, ...asked }) => {
    const { queueable, req } = asked
    const { scheduleConfig, taskConfig } = queueable
    const next = nextTurn(scheduleConfig.cron)
    if (next === null || taskConfig === undefined)
      return defaultBeforeSchedule({ defaultBeforeSchedule, ...asked })
    const latest = new Date(Math.max(next.getTime(), Date.now() + staysWithinMs))
    await req.payload.db.deleteMany({
      collection: named('payload-jobs'),
      req,
      where: {
        and: [
          { taskSlug: { equals: taskConfig.slug } },
          { queue: { equals: scheduleConfig.queue } },
          { waitUntil: { greater_than: latest.toISOString() } },
          { processing: { equals: false } },
          { hasError: { not_equals: true } },
          { completedAt: { exists: false } },
        ],
      },
    })
    const planned = await defaultBeforeSchedule({ defaultBeforeSchedule, ...asked })
    const isFar = planned.waitUntil !== undefined && planned.waitUntil > latest
    return isFar ? { ...planned, waitUntil: next } : planned
  }
