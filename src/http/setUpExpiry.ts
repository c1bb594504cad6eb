import type { Payload } from 'payload'

import { expireLinks } from '../education/expireLinks'
import { today } from '../hooks/today'
import type { ServerParts } from './parts'

const SIX_HOURS_MS = 6 * 60 * 60 * 1000

/** Brings what ends with its day in line at the start and a few times a day; twice, or by two instances, it changes nothing. */
export const setUpExpiry = ({ closers, log }: ServerParts, payload: Payload): void => {
  let running: Promise<unknown> = Promise.resolve()
  const look = () => {
    running = expireLinks(payload, today()).catch((error: unknown) =>
      log.warn({ err: error }, 'what has expired could not be looked up'),
    )
  }
  look()
  const timer = setInterval(look, SIX_HOURS_MS)
  timer.unref()
  // Before Payload closes: a look that is under way finishes first.
  closers.unshift(async () => {
    clearInterval(timer)
    await running
  })
}
