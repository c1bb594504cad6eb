import { expect, it } from 'vitest'

import { kitchenSite } from '../../dev/kitchenSite'
import { createListing } from '../reader/createListing'
import { showcaseRouter } from '../router/showcaseRouter'
import { checkSite, MOST_AT_ONCE } from './checkSite'
import type { Section, Site } from './site'

const [recipes, cooks] = kitchenSite.sections as [Section, Section]
const withPageSize = (pageSize: number): Site => ({
  ...kitchenSite,
  sections: [{ ...recipes, list: { sort: 'newest', pageSize } }, cooks],
})
const withLimit = (limit: number): Site => ({
  ...kitchenSite,
  sections: [
    recipes,
    {
      ...cooks,
      parts: [{ kind: 'referring', collection: 'recipes', style: 'cards', title: { nl: 'Recepten' }, limit }],
    },
  ],
})
const withBlock = (limit: number): Site => ({
  ...kitchenSite,
  home: {
    ...kitchenSite.home,
    blocks: [{ collection: 'cooks', title: { nl: 'Koks' }, style: 'chips', limit }],
  },
})

it('as many as a reader gives at once may be asked for', () => {
  for (const write of [withPageSize, withLimit, withBlock])
    for (const fine of [1, 24, MOST_AT_ONCE]) expect(() => checkSite(write(fine))).not.toThrow()
})

it.each([
  [withPageSize, 'section "recipes": list.pageSize'],
  [withLimit, 'section "cooks": limit of its part "referring" of "recipes"'],
  [withBlock, 'home: limit of its block of "cooks"'],
])('what cannot be shown at once is refused by name', (write, place) => {
  for (const wrong of [MOST_AT_ONCE + 1, 0, 2.5, Number.NaN])
    expect(() => checkSite(write(wrong))).toThrow(
      `[showcase] ${place} must be a whole number from 1 to ${MOST_AT_ONCE}, got ${wrong}.`,
    )
})

it('a router of such a site is not made', () => {
  const reader = {} as Parameters<typeof showcaseRouter>[0]['reader']
  expect(() => showcaseRouter({ reader, site: withPageSize(500) })).toThrow('list.pageSize')
})

it('the bound is that of the reader', async () => {
  const asked: unknown[][] = []
  const ask = (_query: unknown, values: unknown[]) => {
    asked.push(values)
    return Promise.resolve([])
  }
  const listing = createListing({ ask, shared: ask } as unknown as Parameters<typeof createListing>[0])
  await listing.referring('recipes', ['cooks:5'], 'nl', MOST_AT_ONCE + 1)
  expect(asked[0]?.at(-1)).toBe(MOST_AT_ONCE)
})
