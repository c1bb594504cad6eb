import { named } from '@streekwerk/payload-kit'
import type { TaskConfig } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import type { ResolvedReminders } from '../resolveReminders'
import { slugs } from '../slugs'
import type { SentDigests } from './sendDigests'
import { sendDigests } from './sendDigests'

type Schedule = NonNullable<TaskConfig['schedule']>[number]
type BeforeSchedule = NonNullable<NonNullable<Schedule['hooks']>['beforeSchedule']>

/** Whoever works on a job and has not ended it by then has died. */
const DEAD_AFTER_MS = 60 * 60_000

/**
 * Payload schedules no job while one is under way, and one that its process died over would be under way for ever: it is cleared
 * away first.
 */
const clearDeadJobs: BeforeSchedule = async ({ defaultBeforeSchedule, ...asked }) => {
  const before = new Date(Date.now() - DEAD_AFTER_MS).toISOString()
  await asked.req.payload.db.deleteMany({
    collection: named('payload-jobs'),
    req: asked.req,
    where: {
      and: [
        { taskSlug: { equals: slugs.digests } },
        { processing: { equals: true } },
        { updatedAt: { less_than: before } },
      ],
    },
  })
  return defaultBeforeSchedule({ defaultBeforeSchedule, ...asked })
}

const planNothing: BeforeSchedule = () => ({ shouldSchedule: false })

/** The job that sends digests. Switched off it keeps its schedule, which is part of the schema of Payload's jobs, and nothing is planned by it. */
export const digestTask = (
  options: ResolvedOptions,
  { cron, queue }: ResolvedReminders,
): TaskConfig<{ input: object; output: SentDigests }> => ({
  slug: slugs.digests,
  handler: async ({ req }) => ({ output: await sendDigests(options, req.payload, new Date()) }),
  schedule: [{ cron, hooks: { beforeSchedule: options.isDisabled ? planNothing : clearDeadJobs }, queue }],
})
