import { recordChanges } from '@streekwerk/payload-audit-trail'
import type { PayloadRequest } from 'payload'

import type { PersonRecord } from './records'

/** Records with each document that whom it was about is erased, and by whom; in the transaction of that, and with no name of the person. */
export const recordErased = (
  req: PayloadRequest,
  records: readonly Pick<PersonRecord, 'collection' | 'id'>[],
): Promise<void> =>
  recordChanges(
    req,
    records.map(({ collection, id }) => ({ action: 'erasePerson', after: {}, before: {}, collection, id })),
  )
