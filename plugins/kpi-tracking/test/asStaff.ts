import type { PayloadRequest, TypedUser } from 'payload'
import { createLocalReq } from 'payload'

import type { Role } from '../dev/hire'
import { emailOf } from '../dev/hire'
import type { Library } from './bootLibrary'

const accountOf = async ({ payload }: Library, who: Role) => {
  const { docs } = await payload.find({
    collection: 'staff' as never,
    overrideAccess: true,
    where: { email: { equals: emailOf(who) } },
  })
  return docs[0] as unknown as { id: string }
}

/** The id of somebody who works here. */
export const idOfStaff = async (library: Library, who: Role): Promise<string> =>
  (await accountOf(library, who)).id

/** A request of somebody who works here. */
export const as = async (library: Library, who: Role): Promise<PayloadRequest> => {
  const user = { ...(await accountOf(library, who)), collection: 'staff' } as unknown as TypedUser
  return createLocalReq({ user }, library.payload)
}
