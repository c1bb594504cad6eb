import type { PayloadRequest } from 'payload'

import { idOf } from '../domain/relations/idOf'

/** Whether the cooperative lets a school publish its own links (a setting of the site). */
export const isTrusted = async (req: PayloadRequest, school: string | null): Promise<boolean> => {
  if (school === null) return false
  const { trustedSchools } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: true,
    req,
    select: { trustedSchools: true },
  })
  return (trustedSchools ?? []).some((trusted) => idOf(trusted) === school)
}
