import type { Payload } from 'payload'

import { failureWords } from '../domain/status/failureWords'
import type { Job } from '../domain/status/status'
import { SKEW_MS } from '../domain/status/warningsOf'
import { readSuccess } from '../jobs/noteSuccesses'

const messageOf = (error: unknown): string => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : ''
}

/** How often a job failed until a moment (ISO 8601), and the last of those; Payload keeps those that failed for good and were not tried again. */
const readFailed = (payload: Payload, slug: string, until: string) =>
  payload.find({
    collection: 'payload-jobs',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { error: true, updatedAt: true },
    sort: '-updatedAt',
    where: {
      and: [
        { hasError: { equals: true } },
        { taskSlug: { equals: slug } },
        { updatedAt: { less_than_equal: until } },
      ],
    },
  })

/** What is known of one job. What failed while the clock was ahead hides nothing that failed since. */
const readJob = async (payload: Payload, slug: string): Promise<Job> => {
  const [{ docs, totalDocs }, succeededAt] = await Promise.all([
    readFailed(payload, slug, new Date(Date.now() + SKEW_MS).toISOString()),
    readSuccess(payload, slug),
  ])
  const [last] = docs
  return {
    failed: totalDocs,
    lastFailure: last ? { at: last.updatedAt, reason: failureWords(messageOf(last.error)) } : null,
    slug,
    succeededAt,
  }
}

/** The jobs of the program: when each last went well, and what of it failed. */
export const readJobs = async (payload: Payload): Promise<readonly Job[]> => {
  const tasks = (payload.config.jobs.tasks ?? []) as readonly Readonly<{ slug: string }>[]
  return Promise.all(tasks.map(({ slug }) => readJob(payload, slug)))
}
