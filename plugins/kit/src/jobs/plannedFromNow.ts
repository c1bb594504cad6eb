import { Cron } from 'croner'
import type { TaskConfig } from 'payload'

import { named } from '../read/named'

type Schedule = NonNullable<TaskConfig['schedule']>[number]

/** What is done before the next turn of a job is planned. */
export type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/**
 * Payload plans the next turn of a job from when it last looked at it. A clock that was ahead leaves a plan for days or years later, for which the
 * job would wait: it is forgotten, and the next turn is the first of the schedule from now on.
 */
export const plannedFromNow: BeforeSchedule = async ({ defaultBeforeSchedule, ...asked }) => {
  const { queueable, req } = asked
  const { scheduleConfig, taskConfig } = queueable
  const next = new Cron(scheduleConfig.cron, { paused: true, sloppyRanges: true }).nextRun()
  if (next === null || taskConfig === undefined)
    return defaultBeforeSchedule({ defaultBeforeSchedule, ...asked })
  await req.payload.db.deleteMany({
    collection: named('payload-jobs'),
    req,
    where: {
      and: [
        { taskSlug: { equals: taskConfig.slug } },
        { queue: { equals: scheduleConfig.queue } },
        { waitUntil: { greater_than: next.toISOString() } },
        { processing: { equals: false } },
        { hasError: { not_equals: true } },
        { completedAt: { exists: false } },
      ],
    },
  })
  const planned = await defaultBeforeSchedule({ defaultBeforeSchedule, ...asked })
  const isFar = planned.waitUntil !== undefined && planned.waitUntil > next
  return isFar ? { ...planned, waitUntil: next } : planned
}
