import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { sealEntries } from './sealEntries'

const isGone = ({ db }: Payload): boolean =>
  (db as unknown as Partial<Pick<PostgresAdapter, 'pool'>>).pool?.ending !== false

/**
 * Chains what is recorded each so many milliseconds, until the answered function is called, the pool ends, or the process does, which it
 * keeps nobody from. However many instances do so, one at a time seals. A failure is logged once, until it goes well again.
 */
export const startSealer = (
  payload: Payload,
  { every = 1000 }: Readonly<{ every?: number }> = {},
): (() => Promise<void>) => {
  let [isStopped, isFailing] = [false, false]
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const seal = async (): Promise<void> => {
    try {
      await sealEntries(payload)
      isFailing = false
    } catch (err) {
      if (!isFailing && !isStopped && !isGone(payload))
        payload.logger.error({ err, msg: '[audit-trail] the trail cannot be sealed; it is tried again' })
      isFailing = true
    }
  }
  const next = (): void => {
    if (isStopped || isGone(payload)) return
    timer = setTimeout(() => {
      running = seal().then(next)
    }, every)
    timer.unref()
  }
  next()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
