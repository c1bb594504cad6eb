import { type PayloadRequest, ValidationError } from 'payload'
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
  ({
    context: {},
    i18n: { language: 'nl' },
    payload: { collections: {} },
    t: (key: string) => key,
    user,
  }) as unknown as PayloadRequest

/** The fields at which a refusal says what to choose. */
const fieldsOf = (refusal: unknown): string[] => {
  if (!(refusal instanceof ValidationError)) throw refusal
  expect(refusal.status).toBe(403)
  return refusal.data.errors.map(({ path }) => path)
}

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

  it('opens an empty form to whoever may make something, and makes nothing of nobody’s for them', async () => {
    const { create } = createAccess({ ...closed, create: only('organisation', 'partner-member') }, scopes)
    const asked = (user: Record<string, unknown>) =>
      create({ collectionConfig: {}, data: { _status: 'draft' }, req: requestOf(user) } as never)
    expect(await asked(member)).toBe(true)
    expect(await asked({ ...member, roles: ['editor'] })).toBe(false)
    for (const data of [{}, { _status: 'draft' }]) {
      // Payload hands over the collection with what is really made too, but leaves it open.
      const made = create({ collectionConfig: undefined, data, req: requestOf(member) } as never)
      await expect(made).rejects.toThrow(ValidationError)
    }
    expect(
      await create({ collectionConfig: {}, data: { partner: 'other' }, req: requestOf(member) } as never),
    ).toBe(false)
  })

  it('answers a creation with yes or no, never with a query', async () => {
    const { create } = createAccess({ ...closed, create: only('organisation', 'partner-member') }, scopes)
    const ask = (data: Record<string, unknown>) => create({ data, req: requestOf(member) })
    expect([await ask({ partner: 'home' }), await ask({ partner: 'other' })]).toEqual([true, false])
  })

  it('tells who leaves open whose something is what to choose, and nobody who could not make it anyhow', async () => {
    const { create } = createAccess({ ...closed, create: only('organisation', 'partner-member') }, scopes)
    const ask = async (user: Record<string, unknown>) => create({ data: {}, req: requestOf(user) })
    expect(await ask(member).catch(fieldsOf)).toEqual(['partner'])
    expect(await ask({ ...member, organisation: null })).toBe(false)
    expect(await ask({ ...member, roles: ['editor'] })).toBe(false)
  })

  it('bounds an update by a query and does not let it carry a document away', async () => {
    const { update } = createAccess({ ...closed, update: only('organisation', 'partner-member') }, scopes)
    const ask = (data: Record<string, unknown>) => update({ data, req: requestOf(member) })
    expect(await ask({ title: 'x' })).toEqual({ or: [{ partner: { equals: 'home' } }] })
    expect([await ask({ partner: 'other' }), await ask({ partner: null })]).toEqual([false, false])
  })

  describe('to what has two sides', () => {
    const sided: Scopes = {
      organisation: {
        either: ['provider', 'receiver'],
        keeps: {},
        where: () => ({ open: { equals: true } }),
      },
    }
    const grants = only('organisation', 'partner-member')
    const access = createAccess({ ...closed, create: grants, update: grants }, sided)
    const unbounded = { open: { equals: true } }

    it('lets somebody make what has the own organisation on one side', async () => {
      const ask = (data: Record<string, unknown>) => access.create({ data, req: requestOf(member) })
      expect([
        await ask({ provider: 'home', receiver: 'other' }),
        await ask({ provider: 'other', receiver: 'home' }),
        await ask({ provider: 'other', receiver: 'third' }),
      ]).toEqual([true, true, false])
    })

    it('and says at each side that was left open that it must be chosen', async () => {
      const ask = async (data: Record<string, unknown>) => access.create({ data, req: requestOf(member) })
      expect(await ask({}).catch(fieldsOf)).toEqual(['provider', 'receiver'])
      expect(await ask({ provider: 'other' }).catch(fieldsOf)).toEqual(['receiver'])
    })

    it('and leaves it on one side in every update', async () => {
      const ask = (data: Record<string, unknown>) => access.update({ data, req: requestOf(member) })
      expect(await ask({ title: 'x' })).toEqual({ or: [unbounded] })
      expect(await ask({ provider: 'other', receiver: 'home' })).toEqual({ or: [unbounded] })
      expect(await ask({ provider: 'other' })).toEqual({
        or: [{ and: [unbounded, { or: [{ receiver: { in: ['home'] } }] }] }],
      })
      expect(await ask({ provider: 'other', receiver: 'third' })).toEqual({
        or: [{ and: [unbounded, { id: { in: [] } }] }],
      })
    })

    it('and takes nobody without an organisation for one of the sides', async () => {
      const stray = requestOf({ ...member, organisation: null })
      expect(await access.create({ data: { provider: null, receiver: null }, req: stray })).toBe(false)
    })
  })

  it('knows which partner is in which project', async () => {
    const find = () =>
      Promise.resolve({
        docs: [
          { partner: 'home', project: 'one' },
          { partner: 'mill', project: 'one' },
          { partner: 'home', project: 'two' },
        ],
      })
    const { read } = createAccess(
      { ...closed, read: only('project', 'partner-member') },
      { project: { where: async ({ circles }) => ({ id: { in: [JSON.stringify(await circles())] } }) } },
    )
    const req = { context: {}, payload: { find }, user: member } as unknown as PayloadRequest
    expect(await read({ req })).toEqual({
      or: [
        {
          id: {
            in: [
              JSON.stringify([
                { partners: ['home', 'mill'], project: 'one' },
                { partners: ['home'], project: 'two' },
              ]),
            ],
          },
        },
      ],
    })
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
