import { afterAll, beforeAll, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createWriter } from '../src/domain/createWriter'
import type { Site } from '../src/exports/router'
import { examples } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl'], 'nl')

/** A cook at work on a recipe, as what. */
const shift = (id: string, cook: string, duty: string): Example => ({
  collection: 'shifts',
  id,
  entry: {
    slug: null,
    title: null,
    summary: null,
    fields: { duty: write.codes('duty', [duty]) },
    references: [
      ...write.references('recipe', 'recipes', 'soup'),
      ...write.references('cook', 'cooks', cook),
    ],
    sortAt: null,
  },
})

const brigade = (codeNotes: Site['codeNotes'], legend = true): Site => ({
  ...kitchenSite,
  codes: {
    ...kitchenSite.codes,
    duty: {
      chef: { nl: 'Chef', en: 'Chef' },
      peeler: { nl: 'Schiller', en: 'Peeler' },
      taster: { nl: 'Proever', en: 'Taster' },
    },
  },
  ...(codeNotes && { codeNotes }),
  sections: kitchenSite.sections.map((section) =>
    section.collection === 'recipes'
      ? {
          ...section,
          parts: [
            {
              kind: 'through',
              collection: 'shifts',
              to: 'cook',
              field: 'duty',
              style: 'chips',
              title: { nl: 'Wie kookt' },
              ...(legend && { legend: { nl: 'Wat doet wie?' } }),
            },
          ],
        }
      : section,
  ),
})

const notes = {
  duty: {
    taster: { nl: 'Proeft <b>alles</b>.' },
    chef: { nl: 'Zegt wat er moet gebeuren.' },
    peeler: { nl: 'Schilt.' },
  },
}

const reader = memoryReader([
  ...examples,
  ...['bram', 'cora'].map((id) => ({
    collection: 'cooks',
    id,
    base: '/koks',
    entry: {
      slug: id,
      title: { lang: 'nl', text: id },
      summary: null,
      fields: {},
      references: [],
      sortAt: null,
    },
  })),
  shift('1', 'anna', 'taster'),
  shift('2', 'bram', 'chef'),
  shift('3', 'cora', 'taster'),
  shift('4', 'withdrawn', 'peeler'),
])

let site: OpenSite

beforeAll(async () => {
  site = await openSite(reader, { site: brigade(notes) })
})

afterAll(() => site.close())

const legendAt = async (at: OpenSite) =>
  /<details class="legend">(.*?)<\/details>/s.exec(await (await at.ask('/recepten/erwtensoep')).text())?.[1]

it('under names stands what the codes mean that they bear, each once, in the order of the list, of nobody who is hidden', async () => {
  expect(await legendAt(site)).toBe(
    '<summary>Wat doet wie?</summary><dl><div><dt>Chef</dt><dd>Zegt wat er moet gebeuren.</dd></div>' +
      '<div><dt>Proever</dt><dd>Proeft &lt;b&gt;alles&lt;/b&gt;.</dd></div></dl>',
  )
})

it('where no code is explained, or nobody asks for it, there is nothing to open', async () => {
  for (const other of [
    brigade(undefined),
    brigade({ duty: { peeler: { nl: 'Schilt.' } } }),
    brigade(notes, false),
  ]) {
    const bare = await openSite(reader, { site: other })
    expect(await (await bare.ask('/recepten/erwtensoep')).text()).toContain('<h2>Wie kookt</h2>')
    expect(await legendAt(bare)).toBeUndefined()
    await bare.close()
  }
})
