import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'

import { everyRole, nobody, only, type Policy } from '../domain/access/policy'
import { createAccess } from './createAccess'
import { isHome, type Scopes } from './scope'

const closed: Policy = {
  admin: nobody,
  create: nobody,
  delete: nobody,
  read: nobody,
  readVersions: nobody,
  unlock: nobody,
  update: nobody,
}

const requestOf = (user: Record<string, unknown> | null): PayloadRequest =>
  ({ context: {}, user }) as unknown as PayloadRequest

const member = {
  active: true,
  collection: 'users',
  id: 'me',
  organisation: 'home',
  roles: ['partner-member'],
}

const scopes: Scopes = {
  organisation: {
    keeps: { partner: isHome },
    where: ({ viewer }) => ({ partner: { equals: viewer.organisation } }),
  },
}

describe('access that is made of a policy', () => {
  it('denies everything to everybody when the policy grants nothing', async () => {
    const access = createAccess(closed)
    const answers = await Promise.all(
      Object.values(access).map(async (ask) => ask({ req: requestOf({ ...member, roles: ['admin'] }) })),
    )
    expect(answers).toEqual([false, false, false, false, false, false, false])
  })

  it('lets nobody in who is anonymous, switched off, without a role or of another collection', async () => {
    const { read } = createAccess({ ...closed, read: everyRole('all') })
    const strangers = [
      null,
      { ...member, active: false },
      { ...member, active: undefined },
      { ...member, roles: [] },
      { ...member, roles: ['wizard'] },
      { ...member, collection: 'machines' },
    ]
    const answers = await Promise.all(strangers.map(async (user) => read({ req: requestOf(user) })))
    expect(answers).toEqual(strangers.map(() => false))
    expect(await read({ req: requestOf(member) })).toBe(true)
  })

  it('answers a creation with yes or no, never with a query', async () => {
    const { create } = createAccess({ ...closed, create: only('organisation', 'partner-member') }, scopes)
    const ask = (data: Record<string, unknown>) => create({ data, req: requestOf(member) })
    expect([await ask({ partner: 'home' }), await ask({ partner: 'other' }), await ask({})]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('bounds an update by a query and does not let it carry a document away', async () => {
    const { update } = createAccess({ ...closed, update: only('organisation', 'partner-member') }, scopes)
    const ask = (data: Record<string, unknown>) => update({ data, req: requestOf(member) })
    expect(await ask({ title: 'x' })).toEqual({ or: [{ partner: { equals: 'home' } }] })
    expect([await ask({ partner: 'other' }), await ask({ partner: null })]).toEqual([false, false])
  })

  it('adds up the reaches of somebody with several roles', async () => {
    const grants = { ...only('organisation', 'partner-member'), ...only('all', 'editor') }
    const { read } = createAccess({ ...closed, read: grants }, scopes)
    expect(await read({ req: requestOf({ ...member, roles: ['partner-member', 'editor'] }) })).toBe(true)
  })

  it('cannot be made of a policy that grants a reach without saying what it means', () => {
    expect(() => createAccess({ ...closed, read: only('project', 'editor') }, scopes)).toThrow(
      '[access] read',
    )
  })
})
