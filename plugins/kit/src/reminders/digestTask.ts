import type { Payload, TaskConfig } from 'payload'

import type { BeforeSchedule } from '../jobs/plannedFromNow'
import { plannedFromNow } from '../jobs/plannedFromNow'
import { named } from '../read/named'
import type { ResolvedReminders } from './resolveReminders'
import type { SentDigests } from './sendDigests'

/** Whoever works on a job and has not ended it by then has died. */
const DEAD_AFTER_MS = 60 * 60_000

/**
 * Payload schedules no job while one is under way, and one that its process died over would be under way for ever: it is cleared
 * away first.
 */
const clearDeadJobs =
  (slug: string): BeforeSchedule =>
  async (asked) => {
    const apart = (ms: number) => new Date(Date.now() + ms).toISOString()
    await asked.req.payload.db.deleteMany({
      collection: named('payload-jobs'),
      req: asked.req,
      where: {
        and: [
          { taskSlug: { equals: slug } },
          { processing: { equals: true } },
          {
            or: [
              { updatedAt: { less_than: apart(-DEAD_AFTER_MS) } },
              // Of a clock that was ahead.
              { updatedAt: { greater_than: apart(DEAD_AFTER_MS) } },
            ],
          },
        ],
      },
    })
    return plannedFromNow()(asked)
  }

const planNothing: BeforeSchedule = () => ({ shouldSchedule: false })

/** The job that sends digests of a plugin, when it does, and what it does. */
export type DigestJob = Readonly<{
  slug: string
  reminders: Pick<ResolvedReminders, 'cron' | 'queue'>
  isDisabled: boolean
  send: (payload: Payload, now: Date) => Promise<SentDigests>
}>

/** The job that sends digests. Switched off it keeps its schedule, which is part of the schema of Payload's jobs, and nothing is planned by it. */
export const digestTask = ({
  isDisabled,
  reminders: { cron, queue },
  send,
  slug,
}: DigestJob): TaskConfig<{ input: object; output: SentDigests }> => ({
  slug,
  handler: async ({ req }) => ({ output: await send(req.payload, new Date()) }),
  schedule: [{ cron, hooks: { beforeSchedule: isDisabled ? planNothing : clearDeadJobs(slug) }, queue }],
})
