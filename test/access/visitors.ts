import type { Payload } from 'payload'

import type { Visitor } from './doors'
import { type Who, whos } from './matrix'

const password = 'een-lang-wachtwoord'

const accountOf = (who: Who, organisation: string) => ({
  active: true,
  email: `${who}@example.org`,
  name: who,
  organisation,
  password,
  roles: who === 'without-role' ? [] : [who === 'inactive' ? 'admin' : who],
})

/** Everybody of the matrix, signed in while they still could, all of the same organisation; by who they are. */
export const buildVisitors = async (
  payload: Payload,
  organisation: string,
): Promise<Record<Who, Visitor>> => {
  const visitors: Partial<Record<Who, Visitor>> = { anonymous: { token: null, user: null } }
  for (const who of whos.filter((name) => name !== 'anonymous')) {
    const account = accountOf(who, organisation)
    await payload.create({ collection: 'users', data: account as never, overrideAccess: true })
    const { token, user } = await payload.login({
      collection: 'users',
      data: { email: account.email, password },
    })
    visitors[who] = { token: token ?? null, user: { ...user, collection: 'users' } }
  }
  const inactive = visitors.inactive?.user
  if (inactive) {
    await payload.update({
      collection: 'users',
      data: { active: false },
      id: String(inactive.id),
      overrideAccess: true,
    })
    inactive.active = false
  }
  return visitors as Record<Who, Visitor>
}
