import type { Payload } from 'payload'

import { reminders } from './phases'

/**
 * Plans the next look at whom to send a digest, and does the one whose time has come; one that has begun is done to its end whatever the
 * signal says, as nobody gets a digest twice.
 */
export const runReminders = async ({ jobs }: Pick<Payload, 'jobs'>, signal: AbortSignal): Promise<void> => {
  const { queue } = reminders
  await jobs.handleSchedules({ queue })
  signal.throwIfAborted()
  await jobs.run({ overrideAccess: true, queue, silent: { error: false, info: true } })
}
