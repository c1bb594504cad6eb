import type { Payload } from 'payload'

import { whenAlone } from '../database/whenAlone'
import { runReminders } from '../phases/runReminders'
import type { ServerParts } from './parts'

const FIVE_MINUTES_MS = 5 * 60 * 1000

/** Sends people the digests of what is theirs and due, from when the server listens on; with REMINDERS=off this instance sends none. */
export const setUpReminders = (
  {
    afterListening,
    closers,
    databaseUrl,
    env,
    log,
  }: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'env' | 'log'>,
  payload: Pick<Payload, 'jobs'>,
): void => {
  if (env.reminders === 'off') return
  let running: Promise<unknown> | undefined
  const look = () => {
    // Payload may give one job to two instances that ask at the same moment.
    running ??= whenAlone(databaseUrl, 'reminders', () => runReminders(payload))
      .catch((error: unknown) => log.warn({ err: error }, 'reminders could not be sent'))
      .finally(() => (running = undefined))
  }
  let timer: NodeJS.Timeout | undefined
  afterListening.push(() => {
    look()
    timer = setInterval(look, FIVE_MINUTES_MS)
    timer.unref()
    return Promise.resolve()
  })
  // Before Payload closes: a mail that is under way goes out, and that it did is written down.
  closers.unshift(async () => {
    clearInterval(timer)
    await running
  })
}
