import { startSealer } from '@streekwerk/payload-audit-trail'
import type { Payload } from 'payload'

import type { ServerParts } from './parts'

/** Chains what the audit trail records, each second from when the server listens; of several instances one at a time does so. */
export const setUpSealing = (
  { afterListening, closers }: Pick<ServerParts, 'afterListening' | 'closers'>,
  payload: Payload,
): void => {
  let stop: (() => Promise<void>) | undefined
  afterListening.push(() => {
    stop = startSealer(payload)
    return Promise.resolve()
  })
  // Before Payload closes: a seal that is under way is finished.
  closers.unshift(async () => stop?.())
}
