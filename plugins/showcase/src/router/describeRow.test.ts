import { describe, expect, it } from 'vitest'

import type { Row } from '../reader/rowReader'
import type { Section, Site } from '../site/site'
import { describeRow } from './describeRow'
import { createView } from './view'

const row = (collection: string, id: string, more: Partial<Row> = {}): Row => ({
  collection,
  fields: {},
  files: [],
  id,
  locale: 'nl',
  path: null,
  references: [],
  sortAt: null,
  summary: null,
  title: { lang: 'nl', text: id },
  ...more,
})

const recipes: Section = {
  collection: 'recipes',
  name: { nl: 'Recepten' },
  path: { nl: '/recepten' },
  schemaProperties: {
    author: { role: 'cook' },
    recipeInstructions: { field: 'steps' },
    suitableForDiet: { field: 'diets' },
    tool: { field: 'tools' },
  },
  schemaType: 'Recipe',
}
const cooks: Section = {
  collection: 'cooks',
  name: { nl: 'Koks' },
  path: { nl: '/koks' },
  schemaType: 'Person',
}
const site = {
  codes: { diet: { vegan: { nl: 'Veganistisch' } } },
  locales: [{ code: 'nl', home: '/', name: 'Nederlands' }],
  sections: [recipes, cooks],
  url: 'https://keuken.example',
} as unknown as Site

const soup = row('recipes', 'soep', {
  fields: {
    diets: { kind: 'codes', list: 'diet', values: ['vegan'] },
    steps: { kind: 'text', lang: 'nl', text: 'Weken\nKoken' },
  },
  path: '/recepten/soep',
  references: [
    { collection: 'cooks', id: 'anna', role: 'cook' },
    { collection: 'cooks', id: 'withdrawn', role: 'cook' },
  ],
})

describe('what a section says to machines about its rows', () => {
  const anna = row('cooks', 'anna', { path: '/koks/anna' })
  const view = createView({ locale: site.locales[0], site }, new Map([['cooks:anna', anna]]))

  it('is taken from its fields and from the public documents it names, and nothing where there is none', () => {
    expect(describeRow(view, recipes, soup)).toMatchObject({
      '@type': 'Recipe',
      author: { '@type': 'Person', name: 'anna', url: 'https://keuken.example/koks/anna' },
      recipeInstructions: ['Weken', 'Koken'],
      suitableForDiet: 'Veganistisch',
    })
    expect(describeRow(view, recipes, soup)).not.toHaveProperty('tool')
    expect(JSON.stringify(describeRow(view, recipes, soup))).not.toContain('withdrawn')
  })

  it('holds of a language and of keywords only where schema.org knows such a thing to have them', () => {
    const as = (schemaType: string) => describeRow(view, { ...recipes, schemaType }, soup)
    expect(as('Recipe')).toMatchObject({ inLanguage: 'nl', keywords: ['Veganistisch'] })
    expect(as('ResearchProject')).toMatchObject({ keywords: ['Veganistisch'] })
    expect(as('ResearchProject')).not.toHaveProperty('inLanguage')
    expect(Object.keys(as('DefinedTerm'))).not.toEqual(expect.arrayContaining(['inLanguage']))
    expect(Object.keys(as('DefinedTerm'))).not.toEqual(expect.arrayContaining(['keywords']))
  })
})
