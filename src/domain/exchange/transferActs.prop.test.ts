import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { roles } from '../people/roles'
import { refusalOfMove } from './refusalOfMove'
import { actsOn, stateAfter } from './transferActs'
import { isFinal, transferStates } from './transferStates'
import { voiceOn } from './voiceOn'

const partner = fc.constantFrom('farm', 'school', 'village')
const transfer = fc.record({
  agreedBy: fc.uniqueArray(partner),
  provider: partner,
  receiver: partner,
  state: fc.constantFrom(...transferStates),
})
const actor = fc.record({
  organisation: fc.option(partner),
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
})
const managed = fc.uniqueArray(partner).map((ids) => new Set(ids))

describe('laws of what can be done with a transfer', () => {
  it('a move that is offered is never refused, and nothing is offered once it is settled', () => {
    fc.assert(
      fc.property(transfer, actor, managed, (one, who, known) => {
        const acts = actsOn(one, who, known)
        if (isFinal(one.state)) expect(acts).toEqual([])
        for (const act of acts.filter((each) => each !== 'agree' && each !== 'record'))
          expect(refusalOfMove(one, stateAfter[act])).toBeUndefined()
      }),
    )
  })

  it('agreeing is offered exactly to who has a say in a proposal, for itself or for a side that cannot', () => {
    fc.assert(
      fc.property(transfer, actor, managed, (one, who, known) => {
        const acts = actsOn(one, who, known)
        const voice = voiceOn(one, who, known)
        const hasSay = typeof voice !== 'string' && voice.sides.length > 0 && one.state === 'proposed'
        expect(acts.includes('agree') || acts.includes('record')).toBe(hasSay)
        if (hasSay) expect(acts).toContain(voice.onBehalf ? 'record' : 'agree')
      }),
    )
  })

  it('nobody agrees for a side that has agreed, nor for another that has a partner manager', () => {
    fc.assert(
      fc.property(transfer, actor, managed, (one, who, known) => {
        const voice = voiceOn(one, who, known)
        if (typeof voice === 'string') return
        for (const side of voice.sides) {
          expect(one.agreedBy).not.toContain(one[side])
          expect(voice.onBehalf ? known.has(one[side]) : one[side] !== who.organisation).toBe(false)
        }
      }),
    )
  })

  it('a role more never takes an act away', () => {
    fc.assert(
      fc.property(transfer, actor, fc.constantFrom(...roles), managed, (one, who, more, known) => {
        expect(actsOn(one, { ...who, roles: [...who.roles, more] }, known)).toEqual(
          expect.arrayContaining(actsOn(one, who, known)),
        )
      }),
    )
  })
})
