import type { Config, Payload, TaskConfig } from 'payload'

const keyOf = (slug: string): string => `job-succeeded-${slug}`

/** When a job last went well (ISO 8601), in whatever instance; null when it is not known to have. */
export const readSuccess = async ({ kv }: Pick<Payload, 'kv'>, slug: string): Promise<string | null> =>
  (await kv.get<{ at: string }>(keyOf(slug)))?.at ?? null

const noted = (task: TaskConfig): TaskConfig => {
  const { handler, slug } = task
  if (typeof handler !== 'function') return task
  const noting: typeof handler = async (args) => {
    const result = await handler(args)
    await args.req.payload.kv.set(keyOf(slug), { at: new Date().toISOString() })
    return result
  }
  return { ...task, handler: noting }
}

/**
 * Writes down when each job last went well: Payload keeps those that failed and forgets the others, so that by itself nobody could tell
 * whether a failure is over. Put it after the plugins that bring jobs.
 */
export const noteSuccesses =
  () =>
  (config: Config): Config =>
    config.jobs === undefined
      ? config
      : { ...config, jobs: { ...config.jobs, tasks: (config.jobs.tasks ?? []).map(noted) } }
