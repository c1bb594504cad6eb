import type { Payload } from 'payload'

import { reminders } from './phases'

/** Plans the next look at whom to send a digest, and does the one whose time has come. */
export const runReminders = async ({ jobs }: Pick<Payload, 'jobs'>): Promise<void> => {
  const { queue } = reminders
  await jobs.handleSchedules({ queue })
  await jobs.run({ overrideAccess: true, queue, silent: { error: false, info: true } })
}
