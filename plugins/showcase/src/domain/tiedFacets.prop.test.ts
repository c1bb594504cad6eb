import fc from 'fast-check'
import { expect, test } from 'vitest'

import { createFacetTable } from './facetTable'
import { tallyTied } from './tiedFacets'

const own = ['theme:a', 'theme:b', 'sdg:1']
const fromOthers = ['helix:x', 'helix:y', 'level:p']
const region = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.subarray(own), fc.subarray(fromOthers)),
  { maxLength: 70, selector: ([row]) => row },
)
const kinds = ['theme', 'sdg', 'helix', 'level'] as const
const groupsOf = fc
  .tuple(
    fc.subarray(['theme:a', 'theme:b']),
    fc.subarray(['sdg:1', 'sdg:nowhere']),
    fc.subarray(['helix:x', 'helix:y', 'helix:nowhere']),
    fc.subarray(['level:p']),
  )
  .map((groups) => groups.filter((group) => group.length > 0))

test('what rows have from others is counted and chosen as what they carry themselves', () => {
  fc.assert(
    fc.property(
      region,
      groupsOf,
      fc.infiniteStream(fc.boolean()),
      fc.boolean(),
      (rows, groups, picks, all) => {
        const table = createFacetTable()
        const numbers = Int32Array.from(rows.map(([row]) => row))
        const where = (holds: (row: (typeof rows)[number]) => boolean) =>
          Int32Array.from(rows.filter(holds).map(([row]) => row))
        table.learn(
          numbers,
          own.map((facet) => ({ facet, rows: where(([, carried]) => carried.includes(facet)) })),
        )
        const tied = new Map(
          fromOthers.map((facet) => [facet, table.among(where(([, , had]) => had.includes(facet)))]),
        )
        const some = rows.filter(() => all || picks.next().value === true)
        const among = all ? undefined : table.among(Int32Array.from(some.map(([row]) => row)))
        const { facets, places } = tallyTied(table, { among, asked: table.placesOf(numbers), groups, tied })

        const passes = ([, carried, had]: (typeof rows)[number], without?: string) =>
          groups.every(
            (group) =>
              group[0]?.split(':')[0] === without ||
              group.some((facet) => carried.includes(facet) || had.includes(facet)),
          )
        expect([...table.rowsAt(places)]).toEqual(some.filter((row) => passes(row)).map(([row]) => row))
        const counted = kinds.flatMap((kind) =>
          [...own, ...fromOthers]
            .filter((facet) => facet.startsWith(`${kind}:`))
            .map((facet): [string, number] => [
              facet,
              some.filter((row) => passes(row, kind) && (row[1].includes(facet) || row[2].includes(facet)))
                .length,
            ]),
        )
        expect(Object.fromEntries(facets)).toEqual(
          Object.fromEntries(counted.filter(([, count]) => count > 0)),
        )
      },
    ),
  )
})
