import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { refusalOfMove } from './refusalOfMove'
import { sidesToAgree } from './sidesToAgree'
import { softValueKinds } from './softValues'
import { transferFaults } from './transferFaults'
import { canMove, isFinal, type TransferState, transferStates } from './transferStates'

const state = fc.constantFrom(...transferStates)
const party = fc.constantFrom('farm', 'school', 'town')
const sides = fc.record({ agreedBy: fc.array(party, { maxLength: 3 }), provider: party, receiver: party })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2 })
const cents = maybe(fc.integer({ max: 9, min: -1 }))
const transfer = fc.record({
  beneficiary: maybe(party),
  corrects: maybe(
    fc.record({ id: fc.constantFrom('one', 'two'), project: fc.constantFrom('p', 'q'), state }),
  ),
  costToProviderCents: cents,
  id: fc.constantFrom('one', 'two'),
  project: fc.constantFrom('p', 'q'),
  provider: party,
  quantity: maybe(
    fc.record({
      amount: fc.constantFrom(0.5, 8, 0, -1, Number.NaN),
      period: fc.constant('once' as const),
      unit: fc.constant('hour' as const),
    }),
  ),
  receiver: party,
  softValue: maybe(
    fc.record({
      kind: maybe(fc.constantFrom(...softValueKinds)),
      score: maybe(fc.integer({ max: 7, min: 0 })),
      statement: maybe(fc.string({ maxLength: 3 })),
    }),
  ),
  state,
  worthToReceiverCents: cents,
})

describe('laws of transfers', () => {
  it('whatever steps are taken, they end, and nothing leaves a final state', () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 12 }), (wishes) => {
        let at: TransferState = 'proposed'
        const taken = wishes.filter((wish) => {
          const may = canMove(at, wish)
          if (may) at = wish
          return may
        })
        expect(taken.length).toBeLessThanOrEqual(3)
        expect(taken.findIndex(isFinal)).toBe(isFinal(at) ? taken.length - 1 : -1)
      }),
    )
  })

  it('a step is refused in words exactly when it is no step or an agreement is lacking', () => {
    fc.assert(
      fc.property(sides, state, state, (parties, from, to) => {
        const free = canMove(from, to) && (to === 'cancelled' || sidesToAgree(parties).length === 0)
        const refusal = refusalOfMove({ ...parties, state: from }, to)
        expect(refusal === undefined).toBe(free)
        if (refusal) expect([refusal.nl, refusal.en]).not.toContain('')
      }),
    )
  })

  it('one more agreement never makes more sides wait', () => {
    fc.assert(
      fc.property(sides, party, (parties, newcomer) => {
        const before = sidesToAgree(parties)
        const after = sidesToAgree({ ...parties, agreedBy: [...parties.agreedBy, newcomer] })
        expect(before).toEqual(expect.arrayContaining(after))
      }),
    )
  })

  it('a faultless transfer goes between two parties, to another beneficiary, and has a value once agreed', () => {
    fc.assert(
      fc.property(transfer, (each) => {
        fc.pre(transferFaults(each).length === 0)
        expect(new Set([each.provider, each.receiver]).size).toBe(2)
        expect([each.provider, each.receiver]).not.toContain(each.beneficiary)
        if (['agreed', 'committed', 'delivered'].includes(each.state))
          expect(
            [each.costToProviderCents, each.worthToReceiverCents, each.softValue?.score].some(
              (value) => typeof value === 'number',
            ),
          ).toBe(true)
      }),
    )
  })

  it('what is a fault in a proposal is a fault once it is agreed', () => {
    fc.assert(
      fc.property(transfer, (each) => {
        const proposed = transferFaults({ ...each, state: 'proposed' })
        expect(transferFaults({ ...each, state: 'agreed' })).toEqual(expect.arrayContaining(proposed))
      }),
    )
  })
})
