import { readSealing, sealEntries } from '@streekwerk/payload-audit-trail'
import type { Payload } from 'payload'
import { expect, vi } from 'vitest'

/** Seals all that was recorded. What other tests have under way on this server is waited for, as a sealer does. */
export const sealAll = (payload: Payload): Promise<void> =>
  vi.waitFor(
    async () => {
      await sealEntries(payload)
      expect((await readSealing(payload)).unsealed).toBe(0)
    },
    { interval: 50, timeout: 100_000 },
  )
