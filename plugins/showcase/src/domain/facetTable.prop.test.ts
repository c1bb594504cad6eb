import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createFacetTable } from './facetTable'

const allFacets = ['theme:a', 'theme:b', 'theme:c', 'sdg:1', 'sdg:2', 'place:x']
const facetsOfRow = fc.subarray(allFacets)
const region = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), facetsOfRow), {
  maxLength: 40,
  selector: ([row]) => row,
})
const groups = fc
  .record({
    theme: fc.subarray(['theme:a', 'theme:b', 'theme:nowhere']),
    sdg: fc.subarray(['sdg:1', 'sdg:2']),
    place: fc.subarray(['place:x']),
  })
  .map(({ place, sdg, theme }) => [theme, sdg, place].filter((group) => group.length > 0))

type Rows = [number, string[]][]

const carriedBy = (rows: Rows) =>
  allFacets.map((facet) => ({
    facet,
    rows: Int32Array.from(rows.filter(([, facets]) => facets.includes(facet)).map(([row]) => row)),
  }))

const numbersOf = (rows: Rows) => Int32Array.from(rows.map(([row]) => row))

const kindOf = (facet: string) => facet.split(':')[0]

/** Counted one by one, as the words say it. */
const counted = (rows: Rows, chosen: string[][]) => {
  const passes = (facets: string[], without?: string) =>
    chosen.every(
      (group) => kindOf(group[0] ?? '') === without || group.some((facet) => facets.includes(facet)),
    )
  const facets = allFacets.flatMap((facet): [string, number][] => {
    const number = rows.filter(([, own]) => own.includes(facet) && passes(own, kindOf(facet))).length
    return number === 0 ? [] : [[facet, number]]
  })
  return { count: rows.filter(([, own]) => passes(own)).length, facets: Object.fromEntries(facets) }
}

const tallied = (table: ReturnType<typeof createFacetTable>, rows: Int32Array, chosen: string[][]) => {
  const { facets, places } = table.tally(table.placesOf(rows), chosen)
  return { count: places.length, facets: Object.fromEntries(facets) }
}

test('a count is what counting row by row gives, of a chosen group as if nothing of it were chosen', () => {
  fc.assert(
    fc.property(region, groups, (rows, chosen) => {
      const table = createFacetTable()
      table.learn(numbersOf(rows), carriedBy(rows))
      expect(tallied(table, numbersOf(rows), chosen)).toEqual(counted(rows, chosen))
    }),
  )
})

test('rows that are learned in parts, some of them twice, are counted as if learned at once', () => {
  fc.assert(
    fc.property(region, fc.nat(40), fc.nat(40), groups, (rows, from, until, chosen) => {
      const table = createFacetTable()
      for (const part of [rows.slice(0, until), rows.slice(Math.min(from, until))])
        table.learn(numbersOf(part), carriedBy(part))
      expect(table.unknown(numbersOf(rows))).toHaveLength(0)
      expect(table.size()).toBe(rows.length)
      expect(tallied(table, numbersOf(rows), chosen)).toEqual(counted(rows, chosen))
    }),
  )
})

test('only the rows that are asked for and known are counted, and found in the order of asking', () => {
  fc.assert(
    fc.property(region, fc.nat(40), groups, (rows, known, chosen) => {
      const table = createFacetTable()
      table.learn(numbersOf(rows.slice(0, known)), carriedBy(rows))
      expect([...table.unknown(numbersOf(rows))]).toEqual([...numbersOf(rows.slice(known))])
      expect(tallied(table, numbersOf(rows), chosen)).toEqual(counted(rows.slice(0, known), chosen))
      const asked = rows.slice(0, known).reverse()
      const { places } = table.tally(table.placesOf(numbersOf(asked)), chosen)
      const passing = asked.filter(([, own]) => counted([[0, own]], chosen).count === 1)
      expect([...table.rowsAt(places)]).toEqual(passing.map(([row]) => row))
    }),
  )
})

test('what is counted among some rows is what is counted of those rows', () => {
  fc.assert(
    fc.property(region, fc.infiniteStream(fc.boolean()), groups, (rows, picks, chosen) => {
      const table = createFacetTable()
      table.learn(numbersOf(rows), carriedBy(rows))
      const some = rows.filter(() => picks.next().value === true)
      const among = table.among(numbersOf([...some, [2 ** 31 - 1, []]]))
      const { facets, places } = table.tally(table.placesOf(numbersOf(rows)), chosen, among)
      const wanted = counted(
        rows.filter(([row]) => row === 2 ** 31 - 1 || some.some(([each]) => each === row)),
        chosen,
      )
      expect({ count: places.length, facets: Object.fromEntries(facets) }).toEqual(wanted)
    }),
  )
})
