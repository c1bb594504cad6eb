import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { softValueKinds } from '../softValues'
import { transferStates } from '../transferStates'
import { balanceOf } from './balanceOf'
import { type BalanceTransfer, countedStates } from './balanceTransfer'
import { giveAndGetMatrix } from './giveAndGetMatrix'
import type { PartyBalance } from './partyBalance'

const participants = ['a', 'b', 'c', 'd', 'e']
const everybody = [...participants, 'stranger', 'passer-by']
const party = fc.constantFrom(...everybody)
const cents = fc.option(fc.nat(10 ** 9))
const index = (at: number): string => String(at).padStart(3, '0')

/** Transfers with ids in order, of which a later one may correct an earlier one. */
const transfers = (maxLength: number, corrections: boolean): fc.Arbitrary<BalanceTransfer[]> =>
  fc
    .array(
      fc.record({
        acceptedAsGift: fc.boolean(),
        beneficiary: fc.option(party, { freq: 3 }),
        corrects: corrections ? fc.option(fc.nat(maxLength), { freq: 2 }) : fc.constant(null),
        costToProviderCents: cents,
        provider: party,
        receiver: party,
        soft: fc.option(
          fc.record({ kind: fc.constantFrom(...softValueKinds), score: fc.integer({ max: 5, min: 1 }) }),
        ),
        state: fc.constantFrom(...transferStates),
        worthToReceiverCents: cents,
      }),
      { maxLength },
    )
    .map((list) =>
      list.map(({ corrects, ...rest }, at) => ({
        ...rest,
        correctsId: corrects !== null && corrects < at ? index(corrects) : null,
        id: index(at),
      })),
    )

const reciprocals = (list: readonly BalanceTransfer[]): string[] =>
  balanceOf({ participants, transfers: list }).parties.flatMap((each) =>
    each.reciprocal ? [each.party] : [],
  )

/** Every simple path is tried; nothing is remembered. */
const comesBack = (list: readonly BalanceTransfer[], home: string): boolean => {
  const at = (id: string) => (participants.includes(id) ? id : 'outside')
  const ways = list
    .filter(({ state }) => countedStates.some((counted) => counted === state))
    .map((transfer) => [at(transfer.provider), at(transfer.beneficiary ?? transfer.receiver)] as const)
    .filter(([from, to]) => from !== to)
  const leadsHome = (from: string, passed: readonly string[]): boolean =>
    ways.some(
      ([start, end]) =>
        start === from && (end === home || (!passed.includes(end) && leadsHome(end, [...passed, end]))),
    )
  return leadsHome(home, [home])
}

describe('laws of the balance', () => {
  it('over all parties, what is given is what is received, to the cent', () => {
    fc.assert(
      fc.property(transfers(12, true), (list) => {
        const { parties } = balanceOf({ participants, transfers: list })
        expect(parties.reduce((sum, each) => sum + each.givenCents - each.receivedCents, 0)).toBe(0)
      }),
    )
  })

  it('the order in which transfers and participants are told changes nothing', () => {
    const turns = fc.tuple(
      fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 }),
      fc.shuffledSubarray(participants, { minLength: participants.length }),
    )
    fc.assert(
      fc.property(transfers(10, true), turns, (list, [places, others]) => {
        const turned = places.flatMap((place) => list[place] ?? [])
        const told = JSON.stringify(balanceOf({ participants: others, transfers: turned }))
        expect(told).toBe(JSON.stringify(balanceOf({ participants, transfers: list })))
      }),
    )
  })

  it('other names for the parties change nothing but the names', () => {
    const names = fc.shuffledSubarray(everybody, { minLength: everybody.length })
    fc.assert(
      fc.property(transfers(10, true), names, (list, turned) => {
        const other = (id: string) => turned[everybody.indexOf(id)] ?? id
        const renamed = balanceOf({
          participants: participants.map(other),
          transfers: list.map((transfer) => ({
            ...transfer,
            beneficiary: transfer.beneficiary ? other(transfer.beneficiary) : null,
            provider: other(transfer.provider),
            receiver: other(transfer.receiver),
          })),
        })
        const { gifts, oneSided, parties, ...counts } = balanceOf({ participants, transfers: list })
        const told = (rows: readonly PartyBalance[], name: (id: string) => string) =>
          rows.map((row) => JSON.stringify({ ...row, party: name(row.party) })).sort()
        expect(renamed).toMatchObject(counts)
        expect(told(renamed.parties, (id) => id)).toEqual(told(parties, other))
        expect(told(renamed.oneSided, (id) => id)).toEqual(told(oneSided, other))
        expect(renamed.gifts).toEqual(
          gifts.map((gift) => ({ ...gift, from: other(gift.from), to: other(gift.to) })),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('a party is reciprocal exactly when some way of giving leads back to it', () => {
    fc.assert(
      fc.property(transfers(9, false), (list) => {
        const { parties } = balanceOf({ participants, transfers: list })
        expect(parties.map(({ reciprocal }) => reciprocal)).toEqual(
          parties.map((each) => comesBack(list, each.party)),
        )
      }),
    )
  })

  it('one ring through any number of parties is reciprocal for all of them', () => {
    fc.assert(
      fc.property(fc.integer({ max: 60, min: 2 }), (size) => {
        const ring = Array.from({ length: size }, (_, at) => ({
          id: index(at),
          provider: index(at),
          receiver: index((at + 1) % size),
          state: 'agreed' as const,
        }))
        const balance = balanceOf({ participants: ring.map(({ id }) => id), transfers: ring })
        expect(balance.parties.every(({ reciprocal }) => reciprocal)).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('one more transfer never makes a reciprocal party lose that', () => {
    fc.assert(
      fc.property(transfers(10, false), (list) => {
        expect(reciprocals(list)).toEqual(expect.arrayContaining(reciprocals(list.slice(0, -1))))
      }),
    )
  })

  it('a gift is what no circle carries: neither of its ends can reach the other again', () => {
    fc.assert(
      fc.property(transfers(9, false), (list) => {
        const { gifts } = balanceOf({ participants, transfers: list })
        for (const gift of gifts) {
          const back = { id: 'back', provider: gift.to, receiver: gift.from, state: 'agreed' as const }
          const returned = balanceOf({ participants, transfers: [...list, back] })
          expect(returned.gifts.map(({ transferId }) => transferId)).not.toContain(gift.transferId)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('a row of the matrix is what its party gives and a column what it receives', () => {
    fc.assert(
      fc.property(transfers(12, true), (list) => {
        const { cells, parties } = giveAndGetMatrix({ participants, transfers: list })
        const balance = balanceOf({ participants, transfers: list })
        const total = (amounts: readonly (number | undefined)[]) =>
          amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
        expect(parties).toEqual(balance.parties.map((each) => each.party))
        for (const [at, each] of balance.parties.entries()) {
          const scores = softValueKinds.map((kind) => each.softGiven[kind].score)
          expect(total(cells[at]?.map((cell) => cell.cents) ?? [])).toBe(each.givenCents)
          expect(total(cells[at]?.map((cell) => cell.soft.score) ?? [])).toBe(total(scores))
          expect(total(cells.map((row) => row[at]?.cents))).toBe(each.receivedCents)
        }
        expect(total(cells.flat().map(({ count }) => count))).toBe(balance.counted)
      }),
      { numRuns: 40 },
    )
  })

  it('every transfer counts, is counted apart by its state, or gave way to a correction', () => {
    fc.assert(
      fc.property(transfers(12, true), (list) => {
        const { corrected, counted, notCounted } = balanceOf({ participants, transfers: list })
        const apart = transferStates.reduce((sum, state) => sum + notCounted[state], 0)
        expect(counted + corrected + apart).toBe(list.length)
      }),
    )
  })
})
