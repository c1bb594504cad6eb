import { hash, randomFillSync } from 'node:crypto'

import type { Entry } from '../domain/entryText'
import { entryText, valueText } from '../domain/entryText'
import { canonical, type Json } from '../domain/json'

const SALT_BYTES = 16
const DRAWN_BYTES = SALT_BYTES * 256

/** Random bytes that no salt was made of yet: to ask for many at once takes hardly longer than for those of one. */
const drawn = { bytes: Buffer.alloc(DRAWN_BYTES), used: DRAWN_BYTES }

/** A salt of its own for each value, so that nobody finds a short one by trying. */
export const newSalt = (): string => {
  if (drawn.used === DRAWN_BYTES) {
    randomFillSync(drawn.bytes)
    drawn.used = 0
  }
  const from = drawn.used
  drawn.used += SALT_BYTES
  return drawn.bytes.toString('hex', from, drawn.used)
}

/** What is committed to of a value; before and after are canonical JSON, the salt hexadecimal and of one length. */
export const commitmentOf = (
  salt: string,
  { after, before, path }: Readonly<{ path: string; before: string; after: string }>,
): string => hash('sha256', valueText(salt, path, [before, after]))

/** What tells two values apart that are kept as the same. */
export const fingerprintOf = (value: Json): string => hash('sha256', canonical(value)).slice(0, 16)

/** The hash of an entry at its place in the chain. */
export const hashOf = (previousHash: string, seq: number, entry: Entry): string =>
  hash('sha256', entryText(previousHash, seq, entry))
