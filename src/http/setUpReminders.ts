import type { Payload } from 'payload'

import { runReminders } from '../phases/runReminders'
import { lookRegularly } from './lookRegularly'
import type { ServerParts } from './parts'

/** Sends people the digests of what is theirs and due, from when the server listens on; with REMINDERS=off this instance sends none. */
export const setUpReminders = (
  parts: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Pick<Payload, 'jobs'>,
): void => {
  if (parts.env.reminders === 'off') return
  lookRegularly(parts, {
    failure: 'reminders could not be sent',
    name: 'reminders',
    work: (signal) => runReminders(payload, signal),
  })
}
