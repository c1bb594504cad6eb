import { randomBytes } from 'node:crypto'

/** An id for a row within a document, as Payload gives one: rows that are written past it need theirs. */
export const rowId = (): string => randomBytes(12).toString('hex')
