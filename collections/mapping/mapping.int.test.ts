import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

let payload: Payload
let build: ReturnType<typeof builders>
let type: string
let partner: string

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  type = (await build.buildResourceType()).id
  partner = (await build.buildPartner()).id
})

const offer = (data: Record<string, unknown> = {}) =>
  build.buildResource(type, { holderKind: 'partner', partner, ...data })

describe('an offer or a need', () => {
  it('has one holder: a partner, a named outsider, or for a need the region', async () => {
    expect(await wrongFields(offer({ partner: null }))).toEqual(['partner'])
    expect(await wrongFields(offer({ outsider: 'De buurman' }))).toEqual(['outsider'])
    expect(await wrongFields(offer({ holderKind: 'outsider', partner: null }))).toEqual(['outsider'])
    expect(await wrongFields(offer({ holderKind: 'region', partner: null }))).toEqual(['holderKind'])
    expect((await offer({ holderKind: 'region', kind: 'need', partner: null })).id).toBeTruthy()
  })

  it('changes hands as a whole', async () => {
    const { id } = await offer()
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'resources', data, id, overrideAccess: true })
    expect(await wrongFields(change({ holderKind: 'outsider', outsider: 'De molen' }))).toEqual(['partner'])
    const moved = await change({ holderKind: 'outsider', outsider: 'De molen', partner: null })
    expect(moved).toMatchObject({ outsider: 'De molen', partner: null })
  })

  it('says how much of what', async () => {
    expect(await wrongFields(offer({ quantity: { amount: 0, unit: 'hour' } }))).toEqual(['quantity.amount'])
    expect(await wrongFields(offer({ quantity: { amount: 'tien', unit: 'hour' } }))).toEqual([
      'quantity.amount',
    ])
    expect(await wrongFields(offer({ quantity: { amount: 3 } }))).toEqual(['quantity.unit'])
    expect(await wrongFields(offer({ quantity: { amount: 3, unit: 'wagonlading' } }))).toEqual([
      'quantity.unit',
    ])
    const { id } = await offer()
    const update = payload.db.drizzle.execute(sql`update resources set quantity_amount = -1 where id = ${id}`)
    expect(await update.catch((thrown: unknown) => (thrown as { cause: { code: string } }).cause.code)).toBe(
      '23514',
    )
  })

  it('ends no earlier than it starts, and lies at two degrees or none', async () => {
    expect(await wrongFields(offer({ availableFrom: '2026-05-01', availableTo: '2026-04-01' }))).toContain(
      'availableTo',
    )
    expect(await wrongFields(offer({ latitude: 53.2 }))).toEqual(['longitude'])
    expect(await wrongFields(offer({ confidence: 7 }))).toEqual(['confidence'])
  })

  it('of a partner stays with that partner, whoever of it saves', async () => {
    const other = (await build.buildPartner()).id
    const member = await signIn(payload, partner, 'partner-member')
    const { id } = await offer()
    const change = (data: Record<string, unknown>) =>
      statusOf(
        payload.update({ collection: 'resources', data, id, overrideAccess: false, user: member.user }),
      )
    expect(await change({ title: 'Tractor op zaterdag' })).toBe(200)
    expect(await change({ partner: other })).toBe(403)
    expect(
      await statusOf(
        payload.delete({ collection: 'resources', id, overrideAccess: false, user: member.user }),
      ),
    ).toBe(403)
  })

  it('tells nobody but those who may know where the finding comes from', async () => {
    const source = (await build.buildSource()).id
    const { id } = await offer({ sources: [source], visibility: 'public' })
    const seen = async (...role: Parameters<typeof signIn>[2][]) => {
      const { user } = await signIn(payload, partner, ...role)
      return (await payload.findByID({ collection: 'resources', depth: 0, id, overrideAccess: false, user }))
        .sources
    }
    expect(await seen('decision-maker')).toEqual([source])
    expect(await seen('partner-manager')).toBeUndefined()
    expect(await seen('editor')).toBeUndefined()
    const member = await signIn(payload, partner, 'partner-member')
    await payload.update({
      collection: 'resources',
      data: { sources: [] },
      id,
      overrideAccess: false,
      user: member.user,
    })
    expect(
      (await payload.findByID({ collection: 'resources', depth: 0, id, overrideAccess: true })).sources,
    ).toEqual([source])
  })

  it('is written in Dutch before it is in English', async () => {
    const made = payload.create({
      collection: 'resources',
      data: {
        holderKind: 'partner',
        kind: 'offer',
        partner,
        quantity: { amount: 1, period: 'once', unit: 'hour' },
        title: 'Tractor',
        type,
        visibility: 'internal',
      },
      locale: 'en',
      overrideAccess: true,
    })
    expect(await wrongFields(made)).toEqual(['title'])
  })
})

describe('an interview', () => {
  it('is kept only with consent, also afterwards and in the database', async () => {
    expect(await wrongFields(build.buildSource({ kind: 'interview' }))).toEqual(['consent'])
    const { id } = await build.buildSource({ consent: true, kind: 'interview' })
    const withdrawn = payload.update({
      collection: 'sources',
      data: { consent: false },
      id,
      overrideAccess: true,
    })
    expect(await wrongFields(withdrawn)).toEqual(['consent'])
    const bare = payload.db.drizzle.execute(sql`update sources set consent = null where id = ${id}`)
    expect(await bare.catch((thrown: unknown) => (thrown as { cause: { code: string } }).cause.code)).toBe(
      '23514',
    )
  })

  it('that a finding rests on is not thrown away', async () => {
    const source = await build.buildSource()
    await offer({ sources: [source.id] })
    const removed = payload.delete({ collection: 'sources', id: source.id, overrideAccess: true })
    expect(await statusOf(removed)).toBe(409)
  })
})

describe('a type of resource', () => {
  it('has a code of its own', async () => {
    const { code } = await build.buildResourceType({ code: ' 77.1 ' })
    expect(code).toBe('77.1')
    expect(await wrongFields(build.buildResourceType({ code: '77.1' }))).toEqual(['code'])
    expect(await wrongFields(build.buildResourceType({ code: '7a' }))).toEqual(['code'])
  })

  it('is never part of itself', async () => {
    const [upper, lower] = [await build.buildResourceType(), await build.buildResourceType()]
    const put = (id: string, parent: string) =>
      payload.update({ collection: 'resource-types', data: { parent }, id, overrideAccess: true })
    await put(lower.id, upper.id)
    expect(await wrongFields(put(upper.id, lower.id))).toEqual(['parent'])
  })

  it('that is archived is not chosen any more, and stays where it was', async () => {
    const old = (await build.buildResourceType()).id
    const { id } = await build.buildResource(old, { holderKind: 'partner', partner })
    await payload.update({
      collection: 'resource-types',
      data: { archived: true },
      id: old,
      overrideAccess: true,
    })
    expect(await wrongFields(build.buildResource(old, { holderKind: 'partner', partner }))).toEqual(['type'])
    const saved = payload.update({
      collection: 'resources',
      data: { title: 'Anders' },
      id,
      overrideAccess: true,
    })
    expect((await saved).title).toBe('Anders')
  })
})
