import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { balanceOf } from '../../src/domain/exchange/balance/balanceOf'
import { readExchange } from '../../src/exchange/readExchange'
import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

type Signed = Awaited<ReturnType<typeof signIn>>

let payload: Payload
let build: ReturnType<typeof builders>
let project: string
let farm: string
let school: string
let resourceType: string
let farmManager: Signed
let farmMember: Signed
let processManager: Signed
let schoolManager: Signed

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  project = (await build.buildProject()).id
  farm = (await build.buildPartner({ name: 'De boerderij' })).id
  school = (await build.buildPartner({ name: 'De school' })).id
  resourceType = (await build.buildResourceType({ name: 'Werk' })).id
  for (const partner of [farm, school]) await build.buildParticipation(project, partner)
  farmManager = await signIn(payload, farm, 'partner-manager')
  farmMember = await signIn(payload, farm, 'partner-member')
  schoolManager = await signIn(payload, school, 'partner-manager')
  processManager = await signIn(payload, null, 'process-manager')
})

const give = (data: Record<string, unknown> = {}) =>
  build.buildTransfer({ project, provider: farm, receiver: school, resourceType, ...data })
const change = (id: string, data: Record<string, unknown>, who?: Signed) =>
  payload.update({
    collection: 'transfers',
    data,
    depth: 0,
    id,
    overrideAccess: who === undefined,
    user: who?.user,
  })
const found = (id: string) =>
  payload.findByID({ collection: 'transfers', depth: 0, id, overrideAccess: true })
const agree = async (who: Signed, id: string, body: Record<string, unknown> = {}) =>
  (await who.post(`transfers/${id}/agree`, body)).status
const agreed = async (data: Record<string, unknown> = {}) => {
  const { id } = await give(data)
  await agree(farmManager, id)
  await agree(schoolManager, id)
  return id
}
const delivered = async (data: Record<string, unknown> = {}) => {
  const id = await agreed(data)
  await change(id, { state: 'committed' }, farmManager)
  await change(id, { state: 'delivered' }, schoolManager)
  return id
}
const sqlStateOf = async (statement: ReturnType<typeof sql>): Promise<string> =>
  payload.db.drizzle.execute(statement).then(
    () => 'done',
    (thrown: unknown) => (thrown as { cause: { code: string } }).cause.code,
  )

describe('agreeing to a transfer', () => {
  it('takes both sides, and remembers who and when', async () => {
    const { id } = await give()
    expect(await agree(farmManager, id)).toBe(200)
    expect((await found(id)).state).toBe('proposed')
    expect(await agree(schoolManager, id)).toBe(200)
    const { agreedBy, state } = await found(id)
    expect(state).toBe('agreed')
    expect(
      agreedBy?.map(({ by, onBehalf, partner, side }) => [side, partner, Boolean(by), onBehalf]),
    ).toEqual([
      ['provider', farm, true, false],
      ['receiver', school, true, false],
    ])
  })

  it('by both at the same moment loses neither', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { id } = await give()
      expect(await Promise.all([agree(farmManager, id), agree(schoolManager, id)])).toEqual([200, 200])
      expect((await found(id)).state).toBe('agreed')
    }
  })

  it('twice is agreeing once', async () => {
    const { id } = await give()
    expect([await agree(farmManager, id), await agree(farmManager, id)]).toEqual([200, 200])
    expect((await found(id)).agreedBy).toHaveLength(1)
  })

  it('is for a partner manager of a party alone', async () => {
    const { id } = await give()
    const other = await signIn(payload, (await build.buildPartner()).id, 'partner-manager')
    const onlooker = await signIn(payload, school, 'editor')
    expect([
      await agree(farmMember, id),
      await agree(other, id),
      await agree(onlooker, id),
      await agree(farmManager, '01a217b8-8bd0-77b0-bd10-c8e1ef58eb9c'),
    ]).toEqual([403, 404, 403, 404])
    expect((await found(id)).agreedBy).toEqual([])
  })

  it('is not done by who runs projects for a party that can do so itself', async () => {
    const { id } = await give()
    expect(await agree(processManager, id, { side: 'receiver' })).toBe(403)
    const village = (await build.buildPartner()).id
    const gift = await give({ receiver: village })
    expect(await agree(processManager, gift.id)).toBe(200)
    const { agreedBy, state } = await found(gift.id)
    expect([state, agreedBy?.map(({ onBehalf, partner }) => [partner, onBehalf])]).toEqual([
      'proposed',
      [[village, true]],
    ])
  })

  it('is not done by sending that it is agreed, or who agreed', async () => {
    const { id } = await give()
    expect(await wrongFields(change(id, { state: 'agreed' }, farmManager))).toEqual(['state'])
    expect(await wrongFields(change(id, { state: 'agreed' }, processManager))).toEqual(['state'])
    await change(id, { agreedBy: [{ on: '2026-01-01', partner: school, side: 'receiver' }] }, processManager)
    expect((await found(id)).agreedBy).toEqual([])
  })

  it('starts anew when the terms change, and not when they do not', async () => {
    const { id } = await give()
    await agree(farmManager, id)
    await change(id, { costToProviderCents: 10_000, end: null }, farmMember)
    expect((await found(id)).agreedBy).toHaveLength(1)
    await change(id, { costToProviderCents: 90_000 }, schoolManager)
    expect((await found(id)).agreedBy).toEqual([])
  })

  it('is refused to who read other terms than there are now', async () => {
    const { id, updatedAt } = await give()
    await change(id, { costToProviderCents: 20_000 })
    expect(await agree(farmManager, id, { updatedAt })).toBe(409)
    expect(await agree(farmManager, id, { updatedAt: (await found(id)).updatedAt })).toBe(200)
  })

  it('asks that there is something of worth', async () => {
    const { id } = await give({ costToProviderCents: null })
    expect([await agree(farmManager, id), await agree(schoolManager, id)]).toEqual([200, 400])
    expect((await found(id)).state).toBe('proposed')
  })
})

describe('a transfer on its way', () => {
  it('goes step by step, and a partner member only writes proposals', async () => {
    const { id } = await give()
    expect(await statusOf(change(id, { start: '2026-05-01' }, farmMember))).toBe(200)
    expect(await statusOf(change(id, { state: 'cancelled' }, farmMember))).toBe(403)
    expect(await wrongFields(change(id, { state: 'delivered' }, farmManager))).toEqual(['state'])
    const deal = await agreed()
    expect(await statusOf(change(deal, { giftWords: 'x' }, farmMember))).toBe(403)
    expect(await wrongFields(change(deal, { state: 'delivered' }, farmManager))).toEqual(['state'])
    expect((await change(deal, { state: 'committed' }, farmManager)).state).toBe('committed')
    expect(await wrongFields(change(deal, { state: 'proposed' }, farmManager))).toEqual(['state'])
    expect((await change(deal, { state: 'delivered' }, schoolManager)).state).toBe('delivered')
  })

  it('keeps its terms once it is agreed', async () => {
    const id = await agreed()
    const other = (await build.buildPartner()).id
    expect(await wrongFields(change(id, { receiver: other, worthToReceiverCents: 5 }))).toEqual([
      'receiver',
      'worthToReceiverCents',
    ])
    expect(await wrongFields(change(id, { quantity: { amount: 4, unit: 'hour' } }))).toEqual([
      'quantity.amount',
      'quantity.unit',
      'quantity.period',
    ])
    expect(await wrongFields(change(id, { start: '2027-01-01' }, farmManager))).toEqual(['start'])
  })

  it('starts as a proposal', async () => {
    expect(await wrongFields(give({ state: 'agreed' }))).toEqual(['state'])
    expect(await wrongFields(give({ state: 'delivered' }))).toEqual(['state'])
  })

  it('is never deleted once it was agreed', async () => {
    const remove = async (id: string) =>
      statusOf(
        payload.delete({ collection: 'transfers', id, overrideAccess: false, user: processManager.user }),
      )
    const deal = await agreed()
    expect(await remove((await give()).id)).toBe(200)
    expect(await remove(deal)).toBe(409)
    await change(deal, { state: 'cancelled' }, schoolManager)
    expect(await remove(deal)).toBe(409)
  })

  it('cannot be carried away from the party that proposes it', async () => {
    const other = (await build.buildPartner({ _status: 'published' })).id
    await build.buildParticipation(project, other)
    const { id } = await give()
    expect(await statusOf(change(id, { provider: other }, farmManager))).toBe(403)
    expect(await statusOf(change(id, { receiver: other }, farmManager))).toBe(200)
    const made = payload.create({
      collection: 'transfers',
      data: { project, provider: school, receiver: other, resourceType, state: 'proposed' },
      overrideAccess: false,
      user: farmManager.user,
    })
    expect(await statusOf(made)).toBe(403)
  })

  it('is called after its parties and its type', async () => {
    expect((await give()).title).toBe('De boerderij → De school: Werk')
  })
})

describe('what was delivered', () => {
  it('stays as it is, for everybody and in the database', async () => {
    const id = await delivered()
    expect(await statusOf(change(id, { costToProviderCents: 1 }, processManager))).toBe(409)
    expect(await statusOf(change(id, { state: 'cancelled' }, schoolManager))).toBe(409)
    expect(await sqlStateOf(sql`update transfers set cost_to_provider_cents = 1 where id = ${id}`)).toBe(
      '55000',
    )
    expect(await sqlStateOf(sql`delete from transfers where id = ${id}`)).toBe('55000')
  })

  it('may still be given the key of an import', async () => {
    const id = await delivered()
    expect((await change(id, { importKey: 'oud-1' })).importKey).toBe('oud-1')
  })

  it('is corrected by a new transfer of the same project', async () => {
    const id = await delivered()
    const elsewhere = (await build.buildProject()).id
    expect(await wrongFields(give({ corrects: id, project: elsewhere }))).toEqual(['corrects'])
    expect(await wrongFields(give({ corrects: (await give()).id }))).toEqual(['corrects'])
    expect((await give({ corrects: id })).corrects).toBe(id)
  })

  it('or cancelled does not come back', async () => {
    const { id } = await give()
    await change(id, { state: 'cancelled' }, farmManager)
    expect(await statusOf(change(id, { state: 'proposed' }, processManager))).toBe(409)
  })
})

describe('what is wrong with a transfer', () => {
  it('is said at the field', async () => {
    expect(await wrongFields(give({ receiver: farm }))).toEqual(['receiver'])
    expect(await wrongFields(give({ beneficiary: school }))).toEqual(['beneficiary'])
    expect(await wrongFields(give({ costToProviderCents: 1.5 }))).toEqual(['costToProviderCents'])
    expect(await wrongFields(give({ end: '2026-04-01', start: '2026-05-01' }))).toEqual(['end'])
    expect(await wrongFields(give({ softValue: { score: 9 } }))).toEqual([
      'softValue.kind',
      'softValue.score',
      'softValue.statement',
    ])
    expect(await wrongFields(give({ quantity: { amount: 4 } }))).toEqual(['quantity.unit'])
    expect(await wrongFields(give({ acceptedAsGift: true }))).toEqual(['giftWords'])
  })

  it('is refused by the database too', async () => {
    const { id } = await give()
    expect(await sqlStateOf(sql`update transfers set receiver_id = provider_id where id = ${id}`)).toBe(
      '23514',
    )
    expect(await sqlStateOf(sql`update transfers set soft_value_score = 6 where id = ${id}`)).toBe('23514')
  })

  it('is an offer where a need is asked, or a finding of somebody else that is not shown', async () => {
    const held = { holderKind: 'partner', partner: school }
    const need = (await build.buildResource(resourceType, { ...held, kind: 'need', visibility: 'partners' }))
      .id
    const hidden = (await build.buildResource(resourceType, held)).id
    expect(await wrongFields(give({ offer: need }))).toEqual(['offer'])
    expect((await give({ need })).need).toBe(need)
    const { id } = await give()
    expect(await wrongFields(change(id, { offer: hidden }, farmMember))).toEqual(['offer'])
  })

  it('is that the receiver calls it a gift', async () => {
    const { id } = await give()
    const gift = { acceptedAsGift: true, giftWords: 'Voor het dorp.' }
    expect(await wrongFields(change(id, gift, schoolManager))).toEqual(['acceptedAsGift'])
    expect((await change(id, gift, farmManager)).acceptedAsGift).toBe(true)
  })
})

describe('the balance of a project', () => {
  it('is weighed from what whoever asks may read', async () => {
    const own = (await build.buildProject()).id
    for (const partner of [farm, school]) await build.buildParticipation(own, partner)
    await agreed({ project: own })
    await agreed({ project: own, provider: school, receiver: farm })
    await give({ project: own })
    const reading = async (who: Signed) =>
      balanceOf(
        await readExchange(
          { context: {}, payload, user: who.user } as unknown as Parameters<typeof readExchange>[0],
          own,
        ),
      )
    const { counted, notCounted, oneSided, settled } = await reading(farmMember)
    expect([counted, notCounted.proposed, oneSided, settled]).toEqual([2, 1, [], true])
    const stranger = await signIn(payload, (await build.buildPartner()).id, 'partner-manager')
    expect((await reading(stranger)).parties).toEqual([])
  })
})

describe('a judgement of the balance', () => {
  const judge = (data: Record<string, unknown>, who: Signed) =>
    payload.create({
      collection: 'balance-judgements',
      data: { partner: farm, project, verdict: 'fair', ...data } as never,
      depth: 0,
      overrideAccess: false,
      user: who.user,
    })

  it('is given once per partner and project, by that partner, with its reason', async () => {
    expect(await wrongFields(judge({ verdict: 'accepted-with-reason' }, farmManager))).toEqual(['reason'])
    expect(await statusOf(judge({}, farmMember))).toBe(403)
    expect(await statusOf(judge({}, processManager))).toBe(403)
    expect(await statusOf(judge({}, schoolManager))).toBe(403)
    const answers = await Promise.all([0, 1, 2].map(() => statusOf(judge({}, farmManager))))
    expect(answers.sort()).toEqual([200, 400, 400])
    expect(await wrongFields(judge({}, farmManager))).toEqual(['partner'])
  })

  it('says when the exchange has changed since, for a whole list at once', async () => {
    const places: string[] = []
    for (const place of [0, 1]) {
      places[place] = (await build.buildProject()).id
      for (const partner of [farm, school]) await build.buildParticipation(places[place] ?? '', partner)
      await judge({ project: places[place] }, farmManager)
    }
    const stale = async () => {
      const { docs } = await payload.find({
        collection: 'balance-judgements',
        depth: 0,
        sort: 'createdAt',
        where: { project: { in: places } },
        overrideAccess: false,
        user: farmManager.user,
      })
      return docs.map((doc) => doc.stale)
    }
    await give({ project: places[1] })
    expect(await stale()).toEqual([false, false])
    const deal = await agreed({ project: places[1] })
    expect(await stale()).toEqual([false, true])
    const { docs } = await payload.find({
      collection: 'balance-judgements',
      where: { project: { equals: places[1] } },
      overrideAccess: false,
      user: farmManager.user,
    })
    const again = await payload.update({
      collection: 'balance-judgements',
      data: { verdict: 'unfair' },
      id: String(docs[0]?.id),
      overrideAccess: false,
      user: farmManager.user,
    })
    expect([again.stale, Boolean(again.judgedBy), Boolean(again.judgedOn)]).toEqual([false, true, true])
    await change(deal, { state: 'committed' }, farmManager)
    expect(await stale()).toEqual([false, false])
  })

  it('stays with its partner and project, and is never taken back', async () => {
    const place = (await build.buildProject()).id
    await build.buildParticipation(place, farm)
    const { id } = await judge({ project: place }, farmManager)
    const other = payload.update({
      collection: 'balance-judgements',
      data: { project },
      id,
      overrideAccess: false,
      user: farmManager.user,
    })
    expect(await wrongFields(other)).toEqual(['project'])
    const removed = payload.delete({
      collection: 'balance-judgements',
      id,
      overrideAccess: false,
      user: farmManager.user,
    })
    expect(await statusOf(removed)).toBe(403)
  })
})
