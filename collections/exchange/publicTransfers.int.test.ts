import { createRowReader } from '@streekwerk/payload-showcase/router'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

const payload = await usePayload()
const build = builders(payload)
const reader = createRowReader(payload.db.pool)
const published = { _status: 'published' }
const CANARY = 'kanarie-5e7a'

let project: string
let farm: string
let school: string
let resourceType: string

beforeAll(async () => {
  project = (await build.buildProject(published)).id
  farm = (await build.buildPartner(published)).id
  school = (await build.buildPartner(published)).id
  for (const partner of [farm, school]) await build.buildParticipation(project, partner)
  resourceType = (await build.buildResourceType({ name: 'Werk' })).id
})

const give = (data: Record<string, unknown> = {}) =>
  build.buildTransfer({
    giftWords: CANARY,
    acceptedAsGift: true,
    isPublic: true,
    project,
    provider: farm,
    quantity: { amount: 4217, period: 'once', unit: 'hour' },
    receiver: school,
    resourceType,
    softValue: { kind: 'meaning', score: 3, statement: CANARY },
    ...data,
  })
const change = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'transfers', data, depth: 0, id, overrideAccess: true })
const agreed = async (data: Record<string, unknown> = {}) => {
  const { id } = await give(data)
  for (const partner of [farm, school]) {
    const manager = await signIn(payload, partner, 'partner-manager')
    await manager.post(`transfers/${id}/agree`, {})
  }
  return id
}
const rowOf = (id: string) => reader.row('transfers', id, 'nl')

describe('a transfer', () => {
  it('is public once both sides agreed, and no longer when it is taken off the website or cancelled', async () => {
    for (const back of [{ isPublic: false }, { state: 'cancelled' }]) {
      const { id } = await give()
      expect(await rowOf(id)).toBeNull()
      for (const partner of [farm, school])
        await (await signIn(payload, partner, 'partner-manager')).post(`transfers/${id}/agree`, {})
      expect(await rowOf(id)).not.toBeNull()
      await change(id, back)
      expect(await rowOf(id)).toBeNull()
    }
  })

  it('is public only when somebody says so', async () => {
    const id = await agreed({ isPublic: false })
    expect(await rowOf(id)).toBeNull()
    await change(id, { isPublic: true })
    expect(await rowOf(id)).not.toBeNull()
  })

  it('is put on the website and taken off again when it was delivered, and is otherwise settled', async () => {
    const id = await agreed({ isPublic: false })
    for (const state of ['committed', 'delivered']) await change(id, { state })
    await change(id, { isPublic: true })
    expect(await rowOf(id)).not.toBeNull()
    await expect(
      payload.db.pool.query('update transfers set cost_to_provider_cents = 1 where id = $1', [id]),
    ).rejects.toMatchObject({ code: '55000' })
    await change(id, { isPublic: false })
    expect(await rowOf(id)).toBeNull()
  })

  it('tells who gives what to whom, and nothing of how much, what it is worth or why', async () => {
    const row = await rowOf(await agreed())
    expect(row?.references.map(({ id, role }) => [role, id])).toEqual([
      ['project', project],
      ['provider', farm],
      ['receiver', school],
      ['resourceType', resourceType],
    ])
    expect(row?.fields).toEqual({})
    // Ids are left out of the look: they can hold any digits.
    expect(JSON.stringify(row).replaceAll(/"[\da-f-]{36}"/g, '')).not.toMatch(/kanarie|4217|10000/)
  })

  it('is public only as long as its project and both parties are', async () => {
    const other = (await build.buildPartner(published)).id
    await build.buildParticipation(project, other)
    const manager = await signIn(payload, other, 'partner-manager')
    const { id } = await give({ receiver: other })
    await (await signIn(payload, farm, 'partner-manager')).post(`transfers/${id}/agree`, {})
    await manager.post(`transfers/${id}/agree`, {})
    expect(await rowOf(id)).not.toBeNull()
    await payload.update({
      collection: 'partners',
      data: { _status: 'draft' },
      id: other,
      overrideAccess: true,
    })
    expect(await rowOf(id)).toBeNull()
  })
})

describe('who may edit a transfer', () => {
  it('may put it on the website; who only reads it may not', async () => {
    const { id } = await give({ isPublic: false })
    const status = async (role: 'editor' | 'partner-manager' | 'process-manager', partner: string | null) => {
      const { user } = await signIn(payload, partner, role)
      return payload
        .update({ collection: 'transfers', data: { isPublic: true }, id, overrideAccess: false, user })
        .then(
          () => 200,
          (error: unknown) => (error as { status?: number }).status,
        )
    }
    expect(await status('editor', null)).toBe(403)
    expect(await status('process-manager', null)).toBe(200)
    expect(await status('partner-manager', farm)).toBe(200)
  })
})
