import type { Payload } from 'payload'

import type { Job } from '../domain/status/status'

type Planned = Readonly<Record<string, { tasks?: Record<string, { lastScheduledRun?: string }> }>>

const lastRunIn = (queues: Planned, slug: string): string | null =>
  Object.values(queues)
    .flatMap(({ tasks = {} }) => tasks[slug]?.lastScheduledRun ?? [])
    .toSorted()
    .at(-1) ?? null

const messageOf = (error: unknown): string | null => {
  const { message } = (error ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : null
}

/** The jobs of the program: when each was last planned, and what of it failed. */
export const readJobs = async (payload: Payload): Promise<readonly Job[]> => {
  const { stats } = (await payload.findGlobal({
    slug: 'payload-jobs-stats',
    depth: 0,
    overrideAccess: true,
  })) as { stats?: { scheduledRuns?: { queues?: Planned } } | null }
  const { docs } = await payload.find({
    collection: 'payload-jobs',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { error: true, taskSlug: true },
    sort: '-createdAt',
    where: { hasError: { equals: true } },
  })
  const queues = stats?.scheduledRuns?.queues ?? {}
  const tasks = (payload.config.jobs.tasks ?? []) as readonly Readonly<{ slug: string }>[]
  return tasks.map(({ slug }) => {
    const failed = docs.filter(({ taskSlug }) => taskSlug === slug)
    return {
      failed: failed.length,
      lastAt: lastRunIn(queues, slug),
      lastError: messageOf(failed[0]?.error),
      slug,
    }
  })
}
