import type { Payload } from 'payload'

import { roles } from '../../src/domain/people/roles'
import { askRest } from '../support/ask'
import { builders } from '../support/build'

type Asking = Parameters<ReturnType<typeof askRest>>[1]

/** REST as somebody who holds every role, so that no right stands in front of what is tried. */
export const asEverybody = async (payload: Payload, organisation: string) => {
  const { email, id } = await builders(payload).buildUser({ organisation, roles: [...roles] })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
    overrideAccess: true,
  })
  const ask = askRest(payload)
  const headers = { Authorization: `JWT ${token ?? ''}` }
  return { ask: (path: string, asking: Asking = {}) => ask(path, { ...asking, headers }), id }
}

/** Undoes what would be kept and says first what that is; every attempt meets the same documents. */
export const undoAll = (payload: Payload, look: (transaction: number | string) => Promise<void>): void => {
  payload.db.commitTransaction = async (given) => {
    const transaction = await given
    await look(transaction)
    await payload.db.rollbackTransaction(transaction)
  }
}
