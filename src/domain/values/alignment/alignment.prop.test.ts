import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { scores } from '../scales'
import { alignment } from './alignment'
import type { Stand } from './valueFit'

const keys = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const score = fc.constantFrom(...scores)
const stand: fc.Arbitrary<Stand> = fc
  .dictionary(fc.constantFrom(...keys), fc.record({ importance: score, practice: score }))
  .map((stated) => new Map(Object.entries(stated)))
const asked = fc.uniqueArray(
  fc.record({ floor: fc.option(score), key: fc.constantFrom(...keys), social: fc.boolean() }),
  { maxLength: 6, minLength: 1, selector: ({ key }) => key },
)

/** All that is said of the whole, without the list per value. */
const whole = (...[values, one, other]: Parameters<typeof alignment>) => ({
  ...alignment(values, one, other),
  values: [],
})

describe('laws of alignment', () => {
  it('it does not matter who is named first', () => {
    fc.assert(
      fc.property(asked, stand, stand, (values, one, other) => {
        const [there, back] = [alignment(values, one, other), alignment(values, other, one)]
        expect(
          back.values.map(({ below, ...fit }) => ({ ...fit, below: { one: below.other, other: below.one } })),
        ).toEqual(there.values)
        expect(whole(values, other, one)).toEqual(whole(values, one, other))
      }),
    )
  })

  it('a partner is wholly like itself, whenever it has stated anything that is asked', () => {
    fc.assert(
      fc.property(asked, stand, (values, one) => {
        const answer = alignment(values, one, one)
        if (answer.kind === 'compared') expect(answer.similarity).toBe(1)
        else expect(values.filter(({ key }) => one.has(key))).toEqual([])
      }),
    )
  })

  it('likeness, answered share and every fit lie between none and all', () => {
    fc.assert(
      fc.property(asked, stand, stand, (values, one, other) => {
        const answer = alignment(values, one, other)
        const shares = [
          answer.answeredShare,
          ...(answer.kind === 'compared' ? [answer.similarity] : []),
          ...answer.values.flatMap(({ fit }) => (fit === null ? [] : [fit])),
        ]
        for (const share of shares) expect(share >= 0 && share <= 1).toBe(true)
      }),
    )
  })

  it('the order of values and of statements changes nothing, to the last digit', () => {
    fc.assert(
      fc.property(asked, stand, stand, (values, one, other) => {
        const turned: Stand = new Map([...one].toReversed())
        expect(whole(values.toReversed(), turned, other)).toEqual(whole(values, one, other))
      }),
    )
  })

  it('other names for the values change nothing', () => {
    const renamed = (stated: Stand): Stand =>
      new Map([...stated].map(([key, scored]) => [`z-${key}`, scored]))
    fc.assert(
      fc.property(asked, stand, stand, (values, one, other) => {
        const others = values.map((value) => ({ ...value, key: `z-${value.key}` }))
        expect(whole(others, renamed(one), renamed(other))).toEqual(whole(values, one, other))
      }),
    )
  })

  it('the whole is the weighted mean of what is said per value, social values counting double', () => {
    fc.assert(
      fc.property(asked, stand, stand, (values, one, other) => {
        const answer = alignment(values, one, other)
        const both = answer.values.filter(({ value }) => one.has(value) && other.has(value))
        expect(answer.values.filter(({ fit }) => fit !== null)).toEqual(both)
        expect(answer.answeredShare).toBe(both.length / values.length)
        expect(answer.kind === 'compared').toBe(both.length > 0)
        const weights = both.reduce((sum, { social }) => sum + (social ? 2 : 1), 0)
        const mean = both.reduce((sum, { fit, social }) => sum + (social ? 2 : 1) * (fit ?? 0), 0) / weights
        if (answer.kind === 'compared') expect(answer.similarity).toBeCloseTo(mean, 12)
      }),
    )
  })

  it('nobody is aligned while a social value is below its floor for either or not stated by both', () => {
    const change = fc.tuple(fc.constantFrom(...keys), fc.record({ importance: score, practice: score }))
    fc.assert(
      fc.property(asked, stand, change, (values, one, [key, scored]) => {
        const other: Stand = new Map([...one, [key, scored]])
        const answer = alignment(values, one, other)
        if (answer.kind !== 'compared' || answer.verdict !== 'aligned') return
        const social = values.filter((value) => value.social)
        const lows = [one, other].flatMap((partner) =>
          social.filter((value) => {
            const { importance, practice } = partner.get(value.key) ?? {}
            return Math.min(importance ?? -1, practice ?? -1) < (value.floor ?? 2)
          }),
        )
        expect(lows).toEqual([])
      }),
    )
  })

  it('moving one score towards the other partner never makes them less alike', () => {
    fc.assert(
      fc.property(asked, stand, stand, fc.constantFrom(...keys), (values, one, other, key) => {
        const theirs = other.get(key)
        if (theirs === undefined || !one.has(key)) return
        const [before, after] = [
          alignment(values, one, other),
          alignment(values, new Map([...one, [key, theirs]]), other),
        ]
        if (before.kind === 'compared' && after.kind === 'compared')
          expect(after.similarity).toBeGreaterThanOrEqual(before.similarity)
      }),
    )
  })
})
