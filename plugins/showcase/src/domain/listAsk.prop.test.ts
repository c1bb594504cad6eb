import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  fromStart,
  isNarrowed,
  listAddress,
  type ListAsk,
  type ListKeys,
  listSorts,
  LONGEST_WORDS,
  readListAsk,
  withKey,
} from './listAsk'

const keys: ListKeys = { words: 'zoek', sort: 'volgorde', facets: { theme: 'thema', sdg: 'doel' } }
const aKey = fc.stringMatching(/^[a-z0-9-]{1,20}$/)
const someKeys = fc.uniqueArray(aKey, { maxLength: 4 }).map((all) => [...all].sort())

const anAsk: fc.Arbitrary<ListAsk> = fc
  .record({
    words: fc
      .array(fc.stringMatching(/^[\p{L}\d&=?#%+"'-]{1,12}$/u), { maxLength: 4 })
      .map((all) => all.join(' ').normalize('NFC')),
    theme: someKeys,
    sdg: someKeys,
    sort: fc.constantFrom(null, ...listSorts),
    place: fc.oneof(
      fc.integer({ min: 1, max: 100 }).map((number) => ({ number, after: null })),
      fc.stringMatching(/^[\w-]{1,30}$/).map((after) => ({ number: null, after })),
    ),
  })
  .map(({ sdg, sort, theme, words, place }) => ({
    words,
    chosen: { ...(theme.length > 0 && { theme }), ...(sdg.length > 0 && { sdg }) },
    sort: sort === 'best' && words === '' ? null : sort,
    place,
  }))

/** Also controls and halves of letters, and what ends in the middle of one where words are cut off. */
const anything = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)) }),
  fc.integer({ min: LONGEST_WORDS - 3, max: LONGEST_WORDS }).map((count) => 'a'.repeat(count) + '😀 😀'),
)

const read = (address: string) => readListAsk(new URL(address, 'http://localhost').searchParams, keys)

test('what is asked of a list is read from its address as it was written', () => {
  fc.assert(
    fc.property(anAsk, (ask) => {
      expect(read(listAddress('/projecten', ask, keys))).toEqual(ask)
    }),
  )
})

test('whatever an address holds, the question in it has one address, which is read as the same question', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom('zoek', 'thema', 'doel', 'volgorde', 'page', 'after', 'x'), anything),
      ),
      (pairs) => {
        const ask = readListAsk(new URLSearchParams(pairs), keys)
        if (ask === null) return
        const address = listAddress('/p', ask, keys)
        expect(read(address)).toEqual(ask)
        expect(address.length).toBeLessThan(8000)
      },
    ),
  )
})

test('a key that is chosen and then not is as if it never was, on the first page', () => {
  fc.assert(
    fc.property(anAsk, aKey, (ask, key) => {
      fc.pre(!ask.chosen.theme?.includes(key))
      const once = withKey(ask, 'theme', key, true)
      expect(isNarrowed(once)).toBe(true)
      expect(once.chosen.theme).toContain(key)
      expect(withKey(once, 'theme', key, false)).toEqual({ ...ask, place: { number: 1, after: null } })
    }),
  )
})

test('a question that is begun anew asks the same, from the first page on', () => {
  fc.assert(
    fc.property(anAsk, (ask) => {
      expect(fromStart(ask)).toEqual({ ...ask, place: { number: 1, after: null } })
      expect(listAddress('/p', fromStart(ask), keys)).not.toMatch(/[?&](?:page|after)=/)
    }),
  )
})

test.each(['page=0', 'page=1', 'page=101', 'page=1e1', 'page=2&after=x'])(
  'no page of ours is %s',
  (query) => {
    expect(readListAsk(new URLSearchParams(query), keys)).toBeNull()
  },
)
