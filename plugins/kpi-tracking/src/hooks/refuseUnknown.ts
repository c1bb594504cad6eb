import { isSeen, wrongAt } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { idsIn } from '../read/idsIn'
import { refusals } from '../words/refusals'

type Naming = Readonly<{
  /** The field that names documents, and the collection that they are of. */
  field: string
  of: string
  after: Readonly<Record<string, unknown>>
  before: Readonly<Record<string, unknown>>
  /** Keeps a document from being deleted before this is saved. */
  hold?: (id: string) => Promise<void>
}>

/** Whoever names a document can read it; what was named already stays, whoever saves it. */
export const refuseUnknown = async (
  req: PayloadRequest,
  { after, before, field, hold, of }: Naming,
): Promise<void> => {
  const known = new Set(idsIn(before[field]))
  for (const id of idsIn(after[field]).toSorted()) {
    if (known.has(id)) continue
    await hold?.(id)
    if (!(await isSeen(req, of, id))) throw wrongAt(req, field, refusals.subjectUnknown)
  }
}
