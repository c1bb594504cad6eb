import type { Payload } from 'payload'

import { failureWords } from '../domain/status/failureWords'
import type { Job } from '../domain/status/status'
import { readSuccess } from '../jobs/noteSuccesses'

const messageOf = (error: unknown): string => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : ''
}

/** What is known of one job: Payload keeps those that failed for good and were not tried again. */
const readJob = async (payload: Payload, slug: string): Promise<Job> => {
  const [{ docs, totalDocs }, succeededAt] = await Promise.all([
    payload.find({
      collection: 'payload-jobs',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      select: { error: true, updatedAt: true },
      sort: '-updatedAt',
      where: { and: [{ hasError: { equals: true } }, { taskSlug: { equals: slug } }] },
    }),
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
