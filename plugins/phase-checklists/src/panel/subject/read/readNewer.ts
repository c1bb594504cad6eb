import { findSeen, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../../../slugs'
import type { LifeCycleChoice } from '../panel'

/** The newer versions of a life cycle that are in use and that the viewer may read, the newest first. */
export const readNewer = async (
  req: PayloadRequest,
  { key, version }: Readonly<{ key: string; version: number }>,
): Promise<readonly LifeCycleChoice[]> => {
  const docs = await findSeen(req, slugs.lifeCycles, {
    limit: 100,
    select: { name: true, version: true },
    sort: '-version',
    where: {
      and: [
        { state: { equals: 'active' } },
        { key: { equals: key } },
        { version: { greater_than: version } },
      ],
    },
  })
  return docs.map((doc) => ({ id: doc.id, name: textIn(doc.name), version: Number(doc.version) }))
}
