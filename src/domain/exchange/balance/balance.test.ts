import { describe, expect, it } from 'vitest'

import { balanceFindings } from './balanceFindings'
import { balanceOf } from './balanceOf'
import type { BalanceTransfer } from './balanceTransfer'
import { commonCents } from './commonCents'
import { giveAndGetMatrix } from './giveAndGetMatrix'

const buildTransfer = (id: string, way: string, rest: Partial<BalanceTransfer> = {}): BalanceTransfer => {
  const [provider = '', receiver = ''] = way.split('→')
  return { id, provider, receiver, state: 'agreed', ...rest }
}
const participants = ['farm', 'school', 'town']
const standingsOf = (transfers: readonly BalanceTransfer[]) =>
  Object.fromEntries(
    balanceOf({ participants, transfers }).parties.map(({ party, standing }) => [party, standing]),
  )
const partyOf = (transfers: readonly BalanceTransfer[], party: string) =>
  balanceOf({ participants, transfers }).parties.find((each) => each.party === party)

describe('the common valuation', () => {
  it('is the mean of cost and worth, the one that is known, or nothing', () => {
    expect([
      commonCents({ costToProviderCents: 100, worthToReceiverCents: 201 }),
      commonCents({ costToProviderCents: 201, worthToReceiverCents: 100 }),
      commonCents({ worthToReceiverCents: 7 }),
      commonCents({ costToProviderCents: 0, worthToReceiverCents: null }),
      commonCents({}),
    ]).toEqual([151, 151, 7, 0, undefined])
  })
})

describe('the value exchange of a project', () => {
  it('a ring of three is reciprocal for all, though no two give each other anything', () => {
    const ring = [
      buildTransfer('1', 'farm→school'),
      buildTransfer('2', 'school→town'),
      buildTransfer('3', 'town→farm'),
    ]
    expect(standingsOf(ring)).toEqual({ farm: 'reciprocal', school: 'reciprocal', town: 'reciprocal' })
    expect(balanceOf({ participants, transfers: ring })).toMatchObject({
      gifts: [],
      oneSided: [],
      settled: true,
    })
  })

  it('who only gives, only gets or sees nothing return is named, and why', () => {
    const line = [buildTransfer('1', 'farm→school'), buildTransfer('2', 'school→town')]
    expect(standingsOf(line)).toEqual({ farm: 'gives-only', school: 'passed-by', town: 'gets-only' })
    const { oneSided } = balanceOf({ participants, transfers: line })
    expect(oneSided.map(({ because, party }) => `${party}: ${because.en}`)).toEqual([
      'farm: This party gives, and nobody gives it anything.',
      'school: This party gives and gets, but nothing of what it gives comes back along any circle.',
      'town: This party gets, and gives nobody anything.',
    ])
  })

  it('what a transfer yields goes to the beneficiary, and so does the end of the circle', () => {
    const transfers = [
      buildTransfer('1', 'farm→school', { beneficiary: 'town', worthToReceiverCents: 500 }),
      buildTransfer('2', 'town→farm'),
    ]
    expect(standingsOf(transfers)).toEqual({ farm: 'reciprocal', school: 'absent', town: 'reciprocal' })
    expect(partyOf(transfers, 'town')).toMatchObject({ receivedCents: 500 })
  })

  it('own numbers stand beside the common ones, and soft scores beside both', () => {
    const soft = { kind: 'trust', score: 4 } as const
    const transfers = [
      buildTransfer('1', 'farm→school', { costToProviderCents: 1000, soft, worthToReceiverCents: 3000 }),
      buildTransfer('2', 'school→farm', { worthToReceiverCents: 1500 }),
    ]
    expect(partyOf(transfers, 'farm')).toMatchObject({
      givenCents: 2000,
      own: { costCents: 1000, unknown: 0, worthCents: 1500 },
      receivedCents: 1500,
      softGiven: { relation: { count: 0, score: 0 }, trust: { count: 1, score: 4 } },
    })
    expect(partyOf(transfers, 'school')).toMatchObject({
      own: { costCents: 0, unknown: 1, worthCents: 3000 },
      softReceived: { trust: { count: 1, score: 4 } },
    })
  })

  it('all outsiders are one party, and what goes between them carries nobody', () => {
    const transfers = [buildTransfer('1', 'bank→farm'), buildTransfer('2', 'bank→province')]
    expect(standingsOf(transfers)).toMatchObject({ farm: 'gets-only', outside: 'gives-only' })
    expect(balanceOf({ participants, transfers }).oneSided.map(({ party }) => party)).toEqual(['farm'])
  })

  it('a proposal and a cancelled transfer are counted apart', () => {
    const transfers = [
      buildTransfer('1', 'farm→school', { state: 'proposed' }),
      buildTransfer('2', 'farm→school', { state: 'cancelled' }),
      buildTransfer('3', 'farm→school', { state: 'delivered' }),
    ]
    expect(balanceOf({ participants, transfers })).toMatchObject({
      counted: 1,
      notCounted: { agreed: 0, cancelled: 1, committed: 0, delivered: 0, proposed: 1 },
    })
    expect(balanceOf({ participants, states: ['proposed'], transfers }).notCounted.delivered).toBe(1)
  })

  it('the newest correction that counts takes the place of what it corrects', () => {
    const transfers = [
      buildTransfer('1', 'farm→school', { costToProviderCents: 100, state: 'delivered' }),
      buildTransfer('2', 'farm→school', { correctsId: '1', costToProviderCents: 200, state: 'delivered' }),
      buildTransfer('3', 'farm→school', { correctsId: '2', costToProviderCents: 300 }),
      buildTransfer('4', 'farm→school', { correctsId: '1', costToProviderCents: 400, state: 'proposed' }),
    ]
    expect(partyOf(transfers, 'farm')).toMatchObject({ givenCents: 300 })
    expect(balanceOf({ participants, transfers })).toMatchObject({ corrected: 2, counted: 1 })
  })

  it('corrections that name each other in a ring leave one of them', () => {
    const transfers = [
      buildTransfer('1', 'farm→school', { correctsId: '2' }),
      buildTransfer('2', 'farm→school', { correctsId: '1' }),
    ]
    expect(balanceOf({ participants, transfers })).toMatchObject({ corrected: 1, counted: 1 })
  })

  it('is settled once what does not come back is accepted as a gift', () => {
    const given = (acceptedAsGift: boolean) => [
      buildTransfer('1', 'farm→school'),
      buildTransfer('2', 'school→farm'),
      buildTransfer('3', 'farm→town', { acceptedAsGift }),
    ]
    expect(balanceOf({ participants, transfers: given(false) }).settled).toBe(false)
    expect(balanceOf({ participants, transfers: given(true) })).toMatchObject({
      gifts: [{ accepted: true, from: 'farm', to: 'town', transferId: '3' }],
      settled: true,
    })
  })

  it('is not settled while a partner takes no part, or while nobody exchanges anything', () => {
    const pair = [buildTransfer('1', 'farm→school'), buildTransfer('2', 'school→farm')]
    expect(balanceOf({ participants, transfers: pair }).settled).toBe(false)
    expect(balanceOf({ participants: ['farm', 'school'], transfers: pair }).settled).toBe(true)
    expect(balanceOf({ participants: [], transfers: [] }).settled).toBe(false)
  })

  it('what a party hands to itself is neither giving nor getting', () => {
    const toItself = buildTransfer('1', 'farm→school', { beneficiary: 'farm', costToProviderCents: 100 })
    expect(partyOf([toItself], 'farm')).toMatchObject({
      getsNothing: true,
      givenCents: 100,
      givesNothing: true,
      receivedCents: 100,
      standing: 'absent',
    })
  })

  it('the matrix tells who gives what to whom', () => {
    const { cells, parties } = giveAndGetMatrix({
      participants,
      transfers: [
        buildTransfer('1', 'farm→school', { costToProviderCents: 100, soft: { kind: 'trust', score: 3 } }),
        buildTransfer('2', 'farm→school'),
        buildTransfer('3', 'town→bank', { worthToReceiverCents: 50 }),
      ],
    })
    expect(parties).toEqual(['farm', 'school', 'town', 'outside'])
    expect(cells[0]?.[1]).toEqual({ cents: 100, count: 2, soft: { count: 1, score: 3 } })
    expect(cells[2]?.[3]).toEqual({ cents: 50, count: 1, soft: { count: 0, score: 0 } })
    expect(cells.flat().filter(({ count }) => count > 0)).toHaveLength(2)
  })
})

describe('what there is to say of a balance', () => {
  const nameOf = (party: string) =>
    ({ farm: 'De Hoeve', school: 'Terra', town: 'Westerkwartier' })[party] ?? '?'
  const said = (transfers: readonly BalanceTransfer[]) =>
    balanceFindings(balanceOf({ participants, transfers }), nameOf).map(({ because, kind }) => [
      kind,
      because.nl,
    ])

  it('names everybody by name, the gravest first', () => {
    const transfers = [
      buildTransfer('1', 'farm→school', { costToProviderCents: 500_000 }),
      buildTransfer('2', 'school→farm', { costToProviderCents: 100, worthToReceiverCents: 250_000 }),
      buildTransfer('3', 'bank→farm', { worthToReceiverCents: 0 }),
      buildTransfer('4', 'school→farm', { worthToReceiverCents: 0 }),
      buildTransfer('5', 'school→school'),
    ]
    expect(said(transfers)).toEqual([
      ['absent', 'Westerkwartier: Deze partij geeft niets en krijgt niets.'],
      [
        'gift-to-accept',
        'Van Buiten het project aan De Hoeve: hiervoor komt niets terug. Leg in woorden vast dat het een gift is, of spreek af wat ertegenover staat.',
      ],
      [
        'own-loss',
        'De Hoeve: Naar eigen opgave kost het € 2.500 meer dan het oplevert. Weegt de zachte waarde daartegen op?',
      ],
      [
        'without-euros',
        "Zonder bedrag in euro's: 1 van 5 overdrachten. Die tellen niet mee in geven en krijgen in euro's.",
      ],
    ])
  })

  it('a one-sided partner is named with the reason, and the gift that makes it so with it', () => {
    const kinds = said([buildTransfer('1', 'farm→school'), buildTransfer('2', 'town→school')]).map(
      ([kind]) => kind,
    )
    expect(kinds).toEqual([
      'one-sided',
      'one-sided',
      'one-sided',
      'gift-to-accept',
      'gift-to-accept',
      'without-euros',
    ])
  })

  it('says so when nothing counts yet, and when all is settled', () => {
    expect(said([buildTransfer('1', 'farm→school', { state: 'proposed' })]).map(([kind]) => kind)).toEqual([
      'nothing-exchanged',
    ])
    const ring = ['farm→school', 'school→town', 'town→farm'].map((way) =>
      buildTransfer(way, way, { costToProviderCents: 0, worthToReceiverCents: 0 }),
    )
    expect(said(ring).map(([kind]) => kind)).toEqual(['settled'])
  })
})
