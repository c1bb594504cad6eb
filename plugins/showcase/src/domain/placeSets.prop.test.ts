import fc from 'fast-check'
import { expect, test } from 'vitest'

import { addKept, type Among, emptySet, holds, join, keepSet, meet, put, without } from './placeSets'

const ROOM = 400
const places = fc.uniqueArray(fc.nat(ROOM - 1), { maxLength: ROOM })

const setOf = (members: readonly number[], room = ROOM): Among => {
  const among = emptySet(room)
  for (const place of members) put(among, place)
  return among
}

const membersOf = (among: Among | null): number[] =>
  Array.from({ length: ROOM }, (_, place) => place).filter((place) => among !== null && holds(among, place))

const sorted = (members: Iterable<number>) => [...members].sort((one, other) => one - other)

test('a set holds what was put into it and nothing else', () => {
  fc.assert(
    fc.property(places, (members) => {
      expect(membersOf(setOf(members))).toEqual(sorted(members))
    }),
  )
})

test('sets meet in what both have, differ in what the other lacks, and join to what either has, whichever has more room', () => {
  fc.assert(
    fc.property(places, places, (one, other) => {
      const [here, there] = [setOf(one, Math.max(0, ...one)), setOf(other)]
      const both = one.filter((place) => other.includes(place))
      const only = one.filter((place) => !other.includes(place))
      for (const met of [meet(here, there), meet(there, here)]) expect(membersOf(met)).toEqual(sorted(both))
      expect(membersOf(without(here, there))).toEqual(sorted(only))
      expect([meet(here, there) === null, without(here, there) === null]).toEqual([
        both.length === 0,
        only.length === 0,
      ])
      for (const joined of [join(here, there), join(there, here)])
        expect(membersOf(joined)).toEqual(sorted(new Set([...one, ...other])))
    }),
  )
})

test('what is kept is the set as it was, in less room where it is few, and is added to another as it was', () => {
  fc.assert(
    fc.property(places, places, (kept, others) => {
      const held = keepSet(setOf(kept))
      expect(held.byteLength).toBeLessThanOrEqual(Math.min(kept.length * 4, setOf([]).byteLength))
      const among = setOf(others)
      addKept(among, held)
      expect(membersOf(among)).toEqual(sorted(new Set([...kept, ...others])))
    }),
  )
})
