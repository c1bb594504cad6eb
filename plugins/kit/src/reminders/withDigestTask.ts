import type { Config } from 'payload'

import type { DigestJob } from './digestTask'
import { digestTask } from './digestTask'

/** Adds the job that sends digests to those of the host; without one there is nothing to add. Switched off it is part of the schema still. */
export const withDigestTask = (config: Config, job: DigestJob | null): Config => {
  if (job === null) return config
  const tasks = [...(config.jobs?.tasks ?? []), digestTask(job)]
  return { ...config, jobs: { ...config.jobs, tasks } }
}
