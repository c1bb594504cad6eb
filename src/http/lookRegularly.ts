import { whenAlone } from '../database/whenAlone'
import type { ServerParts } from './parts'

const FIVE_MINUTES_MS = 5 * 60 * 1000

/** What the server does every few minutes, in one instance at a time. */
type Look = {
  /** What is said when it fails. */
  failure: string
  /** What all instances call it. */
  name: string
  /** The signal is aborted when another instance may be at it as well: whatever can be left is left then. */
  work: (signal: AbortSignal) => Promise<void>
}

/** Looks every five minutes whether there is something to do, from when the server listens on until it is closed. */
export const lookRegularly = (
  {
    afterListening,
    closers,
    databaseUrl,
    log,
  }: Pick<ServerParts, 'afterListening' | 'closers' | 'databaseUrl' | 'log'>,
  { failure, name, work }: Look,
): void => {
  let running: Promise<unknown> | undefined
  const look = () => {
    // Payload may give one job to two instances that ask at the same moment.
    running ??= whenAlone(databaseUrl, name, work)
      .catch((error: unknown) => log.warn({ err: error }, failure))
      .finally(() => (running = undefined))
  }
  let timer: NodeJS.Timeout | undefined
  afterListening.push(() => {
    look()
    timer = setInterval(look, FIVE_MINUTES_MS)
    timer.unref()
    return Promise.resolve()
  })
  // Before Payload closes: what is under way is finished, and that it was is written down.
  closers.unshift(async () => {
    clearInterval(timer)
    await running
  })
}
