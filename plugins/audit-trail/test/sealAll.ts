import type { Payload } from 'payload'

import { readSealing, sealEntries } from '../src/index'

/** Seals until nothing waits: what is under way in the database, also what another program does there by itself, is waited for. */
export const sealAll = async (payload: Payload): Promise<number> => {
  const deadline = Date.now() + 100_000
  let sealed = 0
  do {
    sealed += await sealEntries(payload)
    if ((await readSealing(payload)).unsealed === 0) return sealed
    await new Promise((done) => setTimeout(done, 20))
  } while (Date.now() < deadline)
  throw new Error('entries stay unsealed')
}
