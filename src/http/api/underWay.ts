import { setTimeout as sleep } from 'node:timers/promises'

/** Work that goes on after its request was answered. */
export interface UnderWay {
  /** Remembers work, which must not reject, until it is done. */
  add: (work: Promise<unknown>) => void
  /** Waits until nothing is under way any more, and no longer than `patienceMs`. */
  settle: (patienceMs?: number) => Promise<void>
}

const PATIENCE_MS = 10_000

/** Makes the list of what a stop has to wait for. */
export const createUnderWay = (): UnderWay => {
  const all = new Set<Promise<unknown>>()
  return {
    add: (work) => {
      all.add(work)
      void work.finally(() => all.delete(work))
    },
    settle: async (patienceMs = PATIENCE_MS) => {
      const over = new AbortController()
      const late = sleep(patienceMs, undefined, { signal: over.signal }).catch(() => undefined)
      await Promise.race([Promise.all(all), late])
      over.abort()
    },
  }
}
