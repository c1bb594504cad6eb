import type { Payload } from 'payload'

import { type SeenClock, seenClock } from '../domain/clock/seenClock'

const KEY = 'clock'

/** What all instances together know of the clock; null where nobody has looked yet. */
export const readClock = ({ kv }: Pick<Payload, 'kv'>): Promise<SeenClock | null> => kv.get<SeenClock>(KEY)

/** Looks at the clock, one instance at a time, and answers whether what it says may end something for ever. */
export const lookAtClock = async (payload: Pick<Payload, 'kv'>): Promise<boolean> => {
  const seen = seenClock(await readClock(payload), Date.now())
  await payload.kv.set(KEY, seen)
  return seen.waits === 0
}
