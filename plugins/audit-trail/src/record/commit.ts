import { createHash, createHmac, randomBytes } from 'node:crypto'

import type { Entry } from '../domain/entryText'
import { entryText, valueText } from '../domain/entryText'

/** A salt of its own for each value, so that nobody finds a short one by trying. */
export const newSalt = (): string => randomBytes(16).toString('hex')

/** What is committed to of a value; before and after are canonical JSON, the salt hexadecimal. */
export const commitmentOf = (
  salt: string,
  value: Readonly<{ path: string; before: string; after: string }>,
): string =>
  createHmac('sha256', Buffer.from(salt, 'hex'))
    .update(valueText(value.path, value.before, value.after))
    .digest('hex')

/** The hash of an entry at its place in the chain. */
export const hashOf = (previousHash: string, seq: number, entry: Entry): string =>
  createHash('sha256')
    .update(entryText(previousHash, seq, entry))
    .digest('hex')
