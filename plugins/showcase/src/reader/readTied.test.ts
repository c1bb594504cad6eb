import { expect, it } from 'vitest'

import { createFacetTable } from '../domain/facetTable'
import type { Ask } from './ask'
import { readTied } from './readTied'

it.each([
  [5000, ['cook:anna', 'day:monday']],
  [5001, []],
])(
  'of %i documents that tie it tells %j, and counts them once for all kinds that they tell',
  async (tying, kinds) => {
    let counted = 0
    const ask = ((statement: string, values: string[]) => {
      if (statement.includes('count(*)')) {
        counted += 1
        return Promise.resolve([{ rows: String(tying) }])
      }
      const facet = values.includes('cook:') ? 'cook:anna' : 'day:monday'
      return Promise.resolve([{ facet, rows: Buffer.alloc(0) }])
    }) as Ask
    const through = { by: { collection: 'shifts', role: 'dish' } }
    const tied = ['cook', 'day'].map((name) => ({ name, through }))
    const list = { collection: 'dishes', locale: 'nl', names: [], tied }
    expect([...(await readTied(ask, createFacetTable(), list)).keys()]).toEqual(kinds)
    expect(counted).toBe(1)
  },
)
