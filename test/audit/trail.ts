import type { ToldEntry } from '@streekwerk/payload-audit-trail'
import { verifyTrail } from '@streekwerk/payload-audit-trail'
import type { Payload } from 'payload'
import { expect } from 'vitest'

import type { Role } from '../../src/domain/people/roles'
import { askRest } from '../support/ask'
import { builders } from '../support/build'
import { sealAll } from '../support/sealAll'

/** Somebody who asks over REST. */
export const asRole = async (payload: Payload, role: Role | null, organisation: string | null = null) => {
  const { email, id, name } = await builders(payload).buildUser({
    organisation,
    roles: role === null ? [] : [role],
  })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
  })
  const ask = askRest(payload)
  const headers = { Authorization: `JWT ${token ?? ''}` }
  const send = async (method: string, path: string, body?: FormData | Record<string, unknown>) => {
    const answer = await ask(path, { headers, method, ...(body && { body }) })
    return { body: (answer.json ?? {}) as Record<string, unknown>, status: answer.status, text: answer.text }
  }
  return {
    id,
    name,
    send,
    /** What happened to a document, the first that happened first; null where they may not look. */
    history: async (collection: string, document: string): Promise<readonly ToldEntry[] | null> => {
      const { body, status } = await send('GET', `${collection}/${document}/history`)
      if (status === 403) return null
      expect(status).toBe(200)
      return [...(body.entries as ToldEntry[])].reverse()
    },
  }
}

/** Seals all that was recorded, and proves the whole trail. */
export const expectWhole = async (payload: Payload): Promise<void> => {
  await sealAll(payload)
  expect(await verifyTrail(payload)).toMatchObject({ fault: null, isWhole: true, unsealed: 0 })
}

/** What each entry says of one field: what was done, from what, to what. */
export const of = (field: string, entries: readonly ToldEntry[] | null): unknown[] =>
  (entries ?? []).flatMap(({ action, changes }) =>
    changes.flatMap(({ from, path, to }) => (path === field ? [[action, from, to]] : [])),
  )
