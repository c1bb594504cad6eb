import type { Config } from 'payload'

import type { ResolvedOptions } from '../resolveOptions'
import { digestTask } from './digestTask'

/** Adds the job that sends digests to those of the host; without reminders there is none. Switched off it is part of the schema still. */
export const withReminders = (options: ResolvedOptions, config: Config): Config => {
  if (options.reminders === null) return config
  const tasks = [...(config.jobs?.tasks ?? []), digestTask(options, options.reminders)]
  return { ...config, jobs: { ...config.jobs, tasks } }
}
