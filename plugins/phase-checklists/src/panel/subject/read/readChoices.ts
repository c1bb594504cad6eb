import type { PayloadRequest } from 'payload'

import { textIn } from '../../../read/plain'
import { slugs } from '../../../slugs'
import type { LifeCycleChoice } from '../panel'
import { findSeen } from './findSeen'

/** Of which key and from which version on; nothing for all that can be started on. */
type Newer = Readonly<{ key: string; version: number }>

/** The life cycles in use that the viewer may read, or of one the versions that are newer, the newest first. */
export const readChoices = async (
  req: PayloadRequest,
  newer?: Newer,
): Promise<readonly LifeCycleChoice[]> => {
  const docs = await findSeen(req, slugs.lifeCycles, {
    joins: false,
    limit: 100,
    select: { name: true, version: true },
    sort: newer ? '-version' : ['name', '-version'],
    where: {
      and: [
        { state: { equals: 'active' } },
        ...(newer ? [{ key: { equals: newer.key } }, { version: { greater_than: newer.version } }] : []),
      ],
    },
  })
  return docs.map((doc) => ({ id: doc.id, name: textIn(doc.name), version: Number(doc.version) }))
}
