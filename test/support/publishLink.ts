import type { Payload } from 'payload'

import { builders } from './build'

type Ends = { programme: string; project: string; school: string }

/** A curriculum link that went the whole way: written, submitted by the school, published by somebody else. */
export const publishLink = async (
  payload: Payload,
  ends: Ends,
  data: Record<string, unknown> = {},
): Promise<string> => {
  const build = builders(payload)
  const school = await build.buildUser({ organisation: ends.school, roles: ['school-editor'] })
  const reviewer = await build.buildUser({ roles: ['process-manager'] })
  const { id } = await build.buildLink(ends, data)
  const save = (user: object, change: Record<string, unknown>) =>
    payload.update({
      collection: 'curriculum-links',
      data: change,
      depth: 0,
      id,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
  await save(school, { state: 'submitted' })
  await save(reviewer, { _status: 'published' })
  return id
}
