import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Give, GiveAndGet } from './giveAndGet'
import { giveAndGet } from './giveAndGet'

const name = fc.constantFrom('a', 'b', 'c', 'd')
const gives: fc.Arbitrary<Give[]> = fc
  .array(fc.record({ giver: name, receiver: name, what: fc.constantFrom('x', 'y', 'z') }), { maxLength: 20 })
  .map((made) => made.map((give, at) => ({ ...give, id: String(at) })))

const told = (parties: readonly GiveAndGet[], side: 'gets' | 'gives'): string[] =>
  parties
    .flatMap(({ party, ...sides }) =>
      sides[side].flatMap(({ others, what }) =>
        others.map((other) => (side === 'gives' ? [party, what, other] : [other, what, party]).join()),
      ),
    )
    .sort()

describe('what parties give and get', () => {
  it('is told completely from either side, each once, and nothing else', () => {
    fc.assert(
      fc.property(gives, (all) => {
        const parties = giveAndGet(all)
        const distinct = [...new Set(all.map(({ giver, receiver, what }) => [giver, what, receiver].join()))]
        expect(told(parties, 'gives')).toEqual(distinct.sort())
        expect(told(parties, 'gets')).toEqual(distinct.sort())
      }),
    )
  })

  it('is told of every party once, and of none that gives and gets nothing', () => {
    fc.assert(
      fc.property(gives, (all) => {
        const parties = giveAndGet(all)
        const names = parties.map(({ party }) => party)
        expect(new Set(names).size).toBe(names.length)
        for (const { gets, gives: given } of parties) expect(gets.length + given.length).toBeGreaterThan(0)
      }),
    )
  })

  it('does not depend on the order but for the order of telling', () => {
    fc.assert(
      fc.property(gives, (all) => {
        const turned = giveAndGet([...all].reverse())
        expect(told(turned, 'gives')).toEqual(told(giveAndGet(all), 'gives'))
      }),
    )
  })

  it('leaves out exactly what another takes the place of', () => {
    fc.assert(
      fc.property(gives, fc.nat(), (all, pick) => {
        fc.pre(all.length > 0)
        const wrong = all[pick % all.length] as Give
        const mended = [...all, { ...wrong, id: 'mended', replaces: wrong.id }]
        expect(told(giveAndGet(mended), 'gives')).toEqual(told(giveAndGet(all), 'gives'))
      }),
    )
  })
})
