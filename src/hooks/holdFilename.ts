import type { PayloadRequest } from 'payload'

import { holdLock } from './transaction'

/**
 * Lets one upload of a name through at a time: Payload looks for a free name before it writes, so that two files of one
 * name saved together would take the same one, and the bytes of one would stand under the record of the other.
 */
export const holdFilename = (req: PayloadRequest, collection: string, filename: string): Promise<void> => {
  const stem = filename.replace(/\.[^.]*$/, '').replace(/(-\d+)+$/, '')
  return holdLock(req, `upload:${collection}:${stem}`)
}
