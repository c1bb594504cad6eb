import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

let payload: Payload
let build: ReturnType<typeof builders>
let values: string[]
let partners: string[]

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  values = [(await build.buildValue()).id, (await build.buildValue()).id]
  partners = [(await build.buildPartner()).id, (await build.buildPartner()).id]
})

const at = (list: readonly string[], index: number): string => String(list[index])
const state = (partner: number, round: string, value: number, data: Record<string, unknown> = {}) =>
  build.buildStatement(at(partners, partner), round, at(values, value), data)
const openRound = async (data: Record<string, unknown> = {}) => (await build.buildRound(partners, data)).id
const revealedOn = async (round: string) =>
  (await payload.findByID({ collection: 'value-rounds', id: round, overrideAccess: true })).revealedOn
const completeRound = async () => {
  const round = await openRound()
  const made = []
  for (const partner of [0, 1]) for (const value of [0, 1]) made.push(await state(partner, round, value))
  return { round, statement: String(made[0]?.id) }
}

describe('a round of values', () => {
  it('is revealed by the last answer of the last partner, and not a moment before', async () => {
    const round = await openRound()
    await state(0, round, 0)
    await state(0, round, 1)
    await state(1, round, 0)
    expect(await revealedOn(round)).toBeFalsy()
    await state(1, round, 1)
    expect(await revealedOn(round)).toBeTruthy()
  })

  it('is revealed once when the last two answers come at the same moment', async () => {
    const round = await openRound()
    await state(0, round, 0)
    await state(1, round, 0)
    await Promise.all([state(0, round, 1), state(1, round, 1)])
    expect(await revealedOn(round)).toBeTruthy()
  })

  it('is revealed when whoever is still awaited is taken out', async () => {
    const round = await openRound()
    await state(0, round, 0)
    await state(0, round, 1)
    await payload.update({
      collection: 'value-rounds',
      data: { partners: [at(partners, 0)] },
      id: round,
      overrideAccess: true,
    })
    expect(await revealedOn(round)).toBeTruthy()
  })

  it('is not revealed by whoever asks for it', async () => {
    const manager = await signIn(payload, null, 'process-manager')
    const round = await openRound()
    await payload.update({
      collection: 'value-rounds',
      data: { revealedOn: '2026-01-01' },
      id: round,
      overrideAccess: false,
      user: manager.user,
    })
    expect(await revealedOn(round)).toBeFalsy()
  })

  it('keeps its project and partners once it is revealed, and may get a better name', async () => {
    const { round } = await completeRound()
    const change = (data: Record<string, unknown>) =>
      statusOf(payload.update({ collection: 'value-rounds', data, id: round, overrideAccess: true }))
    expect(await change({ partners: [at(partners, 0)] })).toBe(409)
    expect(await change({ project: (await build.buildProject()).id })).toBe(409)
    expect(await change({ name: 'Start' })).toBe(200)
    expect(await revealedOn(round)).toBeTruthy()
  })

  it('opens before it closes, and invites somebody', async () => {
    expect(await wrongFields(openRound({ closesOn: '2026-05-01', opensOn: '2026-06-01' }))).toEqual([
      'opensOn',
      'closesOn',
    ])
    expect(await wrongFields(build.buildRound([]))).toEqual(['partners'])
  })
})

describe('a value statement', () => {
  it('is made once per partner, value and round, also by two people at once', async () => {
    const round = await openRound()
    const answers = await Promise.all(Array.from({ length: 3 }, () => statusOf(state(0, round, 0))))
    expect(answers.sort()).toEqual([200, 400, 400])
    expect(await wrongFields(state(0, round, 0))).toEqual(['value'])
    expect((await state(0, await openRound(), 0)).id).toBeTruthy()
  })

  it('is on the scale, whole', async () => {
    const round = await openRound()
    expect(await wrongFields(state(0, round, 0, { importance: 5, practice: 2.5 }))).toEqual([
      'importance',
      'practice',
    ])
    const { id } = await state(0, round, 0)
    const off = payload.db.drizzle.execute(sql`update value_statements set practice = 9 where id = ${id}`)
    expect(await off.catch((thrown: unknown) => (thrown as { cause: { code: string } }).cause.code)).toBe(
      '23514',
    )
  })

  it('is of a partner that was invited', async () => {
    const stranger = (await build.buildPartner()).id
    expect(await wrongFields(build.buildStatement(stranger, await openRound(), at(values, 0)))).toEqual([
      'partner',
    ])
  })

  it('is history once the round is revealed, for an administrator too', async () => {
    const { round, statement } = await completeRound()
    const admin = await signIn(payload, null, 'admin')
    const change = { collection: 'value-statements', id: statement, user: admin.user } as const
    expect(
      await statusOf(payload.update({ ...change, data: { importance: 0 }, overrideAccess: false })),
    ).toBe(409)
    expect(await statusOf(payload.delete({ ...change, overrideAccess: false }))).toBe(409)
    expect(await statusOf(state(0, round, 0))).toBe(409)
    const open = await state(0, await openRound(), 0)
    const moved = payload.update({ ...change, data: { round }, id: open.id, overrideAccess: false })
    expect(await statusOf(moved)).toBe(409)
  })

  it('tells when it was given, whatever is sent', async () => {
    const member = await signIn(payload, at(partners, 0), 'partner-member')
    const { statedOn } = await payload.create({
      collection: 'value-statements',
      data: {
        importance: 1,
        partner: at(partners, 0),
        practice: 1,
        round: await openRound(),
        statedOn: '2001-01-01',
        value: at(values, 0),
      },
      overrideAccess: false,
      user: member.user,
    })
    expect(Date.now() - new Date(String(statedOn)).getTime()).toBeLessThan(60_000)
  })

  it('of somebody else is seen only when the round is revealed', async () => {
    const project = (await build.buildProject()).id
    for (const partner of partners) await build.buildParticipation(project, partner)
    const member = await signIn(payload, at(partners, 0), 'partner-member')
    const round = await openRound({ project })
    const seen = async () =>
      (
        await payload.find({
          collection: 'value-statements',
          where: { and: [{ round: { equals: round } }, { partner: { equals: at(partners, 1) } }] },
          overrideAccess: false,
          user: member.user,
        })
      ).totalDocs
    await state(1, round, 0)
    await state(1, round, 1)
    await state(0, round, 0)
    expect(await seen()).toBe(0)
    await state(0, round, 1)
    expect(await seen()).toBe(2)
  })
})

describe('a value of the catalogue', () => {
  it('has a key of its own, in small letters', async () => {
    const { key } = await build.buildValue({ key: ' Eerlijk-Werk ' })
    expect(key).toBe('eerlijk-werk')
    expect(await wrongFields(build.buildValue({ key: 'eerlijk-werk' }))).toEqual(['key'])
    expect(await wrongFields(build.buildValue({ key: 'eerlijk werk' }))).toEqual(['key'])
  })

  it('that was stated is archived, not deleted, and what names it can still be saved', async () => {
    const { id } = await build.buildValue()
    const round = await openRound()
    const statement = await build.buildStatement(at(partners, 0), round, id)
    expect(await statusOf(payload.delete({ collection: 'values', id, overrideAccess: true }))).toBe(409)
    await payload.update({ collection: 'values', data: { archived: true }, id, overrideAccess: true })
    expect(await wrongFields(build.buildStatement(at(partners, 1), round, id))).toEqual(['value'])
    const changed = payload.update({
      collection: 'value-statements',
      data: { importance: 4 },
      id: statement.id,
      overrideAccess: true,
    })
    expect((await changed).importance).toBe(4)
  })
})
