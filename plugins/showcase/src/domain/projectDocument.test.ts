import { describe, expect, it } from 'vitest'

import { projectDocument } from './projectDocument'
import type { PublicEntry } from './publicEntry'

const place = { collection: 'recipes', docId: '1', locale: 'nl', basePath: '/recepten' }
const entry: PublicEntry = {
  slug: 'soep',
  title: { lang: 'nl', text: 'Soep' },
  summary: null,
  fields: { diets: { kind: 'codes', list: 'diet', values: ['vegan'] }, cost: null },
  references: [
    { role: 'cook', collection: 'cooks', id: '7', note: { lang: 'nl', text: 'Kookt al jaren' } },
    { role: 'book', collection: 'books', id: '9', required: true },
  ],
  sortAt: null,
}
const [MAY, JUNE, JULY] = ['05', '06', '07'].map((month) => `2026-${month}-01T00:00:00.000Z`) as [
  string,
  string,
  string,
]
const project = (answer: unknown) =>
  projectDocument({ isTimed: false, project: () => answer as PublicEntry | null }, {}, place, ['nl', 'en'])

describe('projectDocument', () => {
  it('facets, keys and search words follow from what is shown, whatever else is public', () => {
    expect(project(entry)).toMatchObject({
      path: '/recepten/soep',
      facets: ['book:9', 'cook:7', 'diets:vegan'],
      refKeys: ['books:9', 'cooks:7'],
      requiredKeys: ['books:9'],
      // What is noted with a cook is shown as long as the cook is.
      search: [{ weight: 'A', lang: 'nl', text: 'Soep' }],
    })
  })

  it('a field without a value is no field', () => {
    expect(Object.keys(project(entry)?.data.fields ?? {})).toEqual(['diets'])
  })

  it('a document that is not for the public has no row', () => {
    expect(project(null)).toBeNull()
  })

  it.each<[string, Record<string, unknown>, string | null, string | null]>([
    ['its own bounds where the allow-list has none', {}, MAY, JULY],
    ['the later beginning', { visibleFrom: JUNE }, JUNE, JULY],
    ['the earlier end', { visibleUntil: JUNE }, MAY, JUNE],
    ['its own end where the allow-list ends later', { visibleUntil: '2030-01-01T00:00:00.000Z' }, MAY, JULY],
  ])('a timed document is seen within %s', (_what, bounds, visibleFrom, visibleUntil) => {
    const times = { visibleFrom: MAY, visibleUntil: JULY }
    const asked = { ...entry, ...bounds }
    const rowOf = (isTimed: boolean) =>
      projectDocument({ isTimed, project: () => asked }, times, place, ['nl', 'en'])
    expect(rowOf(true)).toMatchObject({ visibleFrom, visibleUntil })
    // One that is not timed may have fields of these names for something else.
    expect(rowOf(false)).toMatchObject({ visibleFrom: null, visibleUntil: null, ...bounds })
  })

  it.each<[string, unknown]>([
    ['an unknown key of the entry', { ...entry, secret: 1 }],
    ['an unknown key of a field', { ...entry, fields: { a: { kind: 'flag', value: true, secret: 1 } } }],
    ['an unknown kind of field', { ...entry, fields: { a: { kind: 'html', html: '<b>' } } }],
    ['a document instead of its words', { ...entry, title: { lang: 'nl', text: { nl: 'Soep' } } }],
    [
      'a populated reference',
      { ...entry, references: [{ role: 'cook', collection: 'cooks', id: { id: 7 } }] },
    ],
    ['a script for an address', { ...entry, fields: { a: { kind: 'url', url: 'javascript:x' } } }],
    ['a date that is none', { ...entry, sortAt: '2025-13-01' }],
    ['a slug with a slash', { ...entry, slug: 'a/b' }],
    ['something with a prototype', { ...entry, title: new Date() }],
    ['nothing at all', undefined],
  ])('%s is refused and named', (_what, answer) => {
    expect(() => project(answer)).toThrow(/\[showcase\] the projection of recipes 1: recipes/)
  })
})
