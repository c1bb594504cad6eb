import type { Payload } from 'payload'

import { type SeenClock, seenClock } from '../domain/clock/seenClock'

const KEY = 'clock'

/** What all instances together know of the clock; null where nobody has looked yet. */
export const readClock = ({ kv }: Pick<Payload, 'kv'>): Promise<SeenClock | null> => kv.get<SeenClock>(KEY)

/**
 * Looks at the clock, and answers what it says where that may end something for ever, else null. Whatever ends by it goes by this answer and
 * looks at no other. Ask under a lock, as it is noted, and each five minutes; that it waits is told once.
 */
export const believedNow = async (
  payload: Pick<Payload, 'kv'>,
  log: Pick<Payload['logger'], 'warn'>,
): Promise<Date | null> => {
  const before = await readClock(payload)
  const seen = seenClock(before, Date.now())
  await payload.kv.set(KEY, seen)
  if (seen.waitMs === 0) return new Date(seen.atMs)
  if ((before?.waitMs ?? 0) === 0)
    log.warn(
      'the clock has jumped, or the program stood still for days: nothing ends by it before it has gone on for a day',
    )
  return null
}
