import type { Payload } from 'payload'

import type { Role } from '../../src/domain/people/roles'
import { askRest } from './ask'
import { builders } from './build'

/** Somebody with these roles in an organisation: REST as that account, and the account for the Local API. */
export const signIn = async (payload: Payload, organisation: string | null, ...roles: Role[]) => {
  const { email } = await builders(payload).buildUser({ organisation, roles })
  const { token, user } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
  })
  const ask = askRest(payload)
  const sending =
    (method: string) =>
    (path: string, body: Record<string, unknown> = {}) =>
      ask(path, { body, headers: { Authorization: `JWT ${token ?? ''}` }, method })
  return {
    patch: sending('PATCH'),
    post: sending('POST'),
    user: { ...user, collection: 'users' as const },
  }
}
