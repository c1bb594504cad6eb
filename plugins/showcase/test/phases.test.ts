import { afterAll, beforeAll, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createWriter } from '../src/domain/createWriter'
import type { Section, Site } from '../src/exports/router'
import { examples, HOSTILE } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl'], 'nl')

const plain = { slug: null, title: null, summary: null, sortAt: null }

/** How dishes come about, the newest way first. */
const way = (id: string, ...names: [key: string, name: string][]): Example => ({
  collection: 'ways',
  id,
  entry: {
    ...plain,
    fields: {
      phases: write.phases(
        names.map(([key, name]) => ({ key, name })),
        { key: 'key', name: 'name' },
      ),
    },
    references: [],
  },
})

type Stay = [phase: string, start: string, end?: string]

/** How far a recipe is. */
const progress = (recipe: string, of: string, stays: Stay[], ending?: string): Example => ({
  collection: 'progress',
  id: recipe,
  entry: {
    ...plain,
    fields: {
      end: write.codes('end', ending),
      stays: write.stays(stays.map(([phase, start, end]) => ({ phase, start, end }))),
    },
    references: [
      ...write.references('recipe', 'recipes', recipe, { required: true }),
      ...write.references('way', 'ways', of),
    ],
  },
})

/** Gives recipes what they are narrowed by. */
const carrying = (facets: Record<string, string>) =>
  examples.map((example) =>
    facets[example.id] === undefined
      ? example
      : { ...example, entry: { ...example.entry, facets: { phase: [facets[example.id] ?? ''] } } },
  )

const phases: Section['phases'] = {
  codes: 'end',
  collection: 'progress',
  ending: 'end',
  names: { field: 'phases', role: 'way' },
  role: 'recipe',
  stays: 'stays',
}

const site: Site = {
  ...kitchenSite,
  codes: { ...kitchenSite.codes, end: { served: { nl: 'Opgediend' }, burnt: { nl: 'Aangebrand' } } },
  sections: kitchenSite.sections.map((section) =>
    section.collection === 'recipes'
      ? {
          ...section,
          phases,
          cardFacts: [{ phase: true, label: { nl: 'Stap' } }],
          list: {
            sort: 'newest',
            facets: [
              {
                name: 'phase',
                key: { nl: 'stap' },
                label: { nl: 'Stap' },
                of: { codes: 'end', phases: { collection: 'ways', field: 'phases' } },
              },
            ],
          },
          parts: [{ kind: 'phases', title: { nl: 'Hoe ver is dit?' } }],
        }
      : section,
  ),
}

const reader = memoryReader([
  ...carrying({ soup: 'Heat it', hostile: 'eat', poffert: 'burnt', stamppot: 'cut', snert: 'unknown' }),
  way('new', ['wash', 'Wassen'], ['cut', 'Hakken'], ['Heat it', 'Verhitten'], ['eat', HOSTILE]),
  way('old', ['cut', 'Snijden'], ['serve', 'Opdienen']),
  progress('soup', 'new', [
    ['wash', '2026-01-05', '2026-01-06'],
    ['cut', '2026-01-06', '2026-02-01'],
    ['Heat it', '2026-02-01'],
  ]),
  progress('hostile', 'new', [['eat', '2026-01-05']]),
  progress('poffert', 'old', [['cut', '2026-01-05', '2026-01-09']], 'burnt'),
  progress('stamppot', 'gone', [['cut', '2026-01-05']]),
  progress('snert', 'old', [['unknown', '2026-01-05']]),
])

let open: OpenSite

beforeAll(async () => {
  open = await openSite(reader, { site })
})

afterAll(() => open.close())

const read = async (path: string): Promise<string> => (await open.ask(path)).text()

const phasesAt = async (path: string): Promise<string[]> =>
  [...(await read(path)).matchAll(/<li([^>]*)class="phase [^"]*"[^>]*>(.*?)<\/li>/gs)].map(
    ([, before = '', item = '']) =>
      (before.includes('aria-current="step"') ? '> ' : '') + item.replaceAll(/<[^>]*>/g, '').trim(),
  )

it('a page tells every phase in its order: those that are over and when, the one it is in, and those ahead', async () => {
  const told = await phasesAt('/recepten/erwtensoep')
  expect(told.slice(0, 3)).toEqual([
    'Wassen Afgerond 5 januari 2026 – 6 januari 2026',
    'Hakken Afgerond 6 januari 2026 – 1 februari 2026',
    '> Verhitten Nu sinds 1 februari 2026',
  ])
  expect(told).toHaveLength(4)
  expect(told[3]).toContain('Komt nog')
})

it('where a way has ended the page says how, and nothing of what would have come', async () => {
  expect(await phasesAt('/recepten/poffert')).toEqual(['Snijden Aangebrand 5 januari 2026 – 9 januari 2026'])
})

it.each(['moppen', 'stamppot', 'snert'])(
  'a page of %s is without that part: nothing certain is known of its phases',
  async (name) => {
    expect(await read(`/recepten/${name}`)).not.toContain('Hoe ver is dit?')
  },
)

it('what a phase is called is words and nothing else', async () => {
  const html = await read('/recepten/vijandig')
  expect(html).toContain('&lt;script&gt;alert(1)')
  expect(html).not.toContain('<script>alert')
})

it('a list can be narrowed to phases by their names, once each by how far along they are, and then to endings', async () => {
  const html = await read('/recepten')
  const offered = [...html.matchAll(/name="stap"[^>]* value="([^"]*)"\/><span>(.*?) <span/gs)]
  expect(offered.map(([, key, name]) => [key, (name ?? '').slice(0, 10)])).toEqual([
    ['cut', 'Hakken'],
    ['heat-it', 'Verhitten'],
    ['eat', '&lt;/scrip'],
    ['burnt', 'Aangebrand'],
  ])
  expect(html).not.toContain('value="unknown"')
})

it('cards say where each stands in a word', async () => {
  const html = await read('/recepten')
  expect(html).toContain('<dt>Stap</dt><dd>Verhitten</dd>')
})

it('programs read it in every form', async () => {
  const [head = '', ...lines] = (await read('/recepten.csv')).split('\r\n')
  const names = head.split(',')
  const cells = lines.find((line) => line.includes('/recepten/erwtensoep'))?.split(',') ?? []
  const cell = (name: string) => cells[names.indexOf(name)]
  expect([cell('phase'), cell('phaseSince')]).toEqual(['Verhitten', '2026-02-01'])
  const { items } = JSON.parse(await read('/recepten.json')) as {
    items: { id: string; trail: { ending: string | null; phase: string } | null }[]
  }
  expect(items.find(({ id }) => id === 'soup')?.trail).toMatchObject({ ending: null, phase: 'Heat it' })
  expect(items.find(({ id }) => id === 'poffert')?.trail).toMatchObject({ ending: 'burnt', phase: 'cut' })
  expect(items.find(({ id }) => id === 'moppen')?.trail).toBeNull()
  const { features } = JSON.parse(await read('/recepten.geojson')) as {
    features: { id: string; properties: Record<string, unknown> }[]
  }
  expect(features.find(({ id }) => id === 'poffert')?.properties).toMatchObject({
    phase: 'Aangebrand',
    phaseSince: '2026-01-09',
  })
})

it('a section that tells of no phases says nothing of them to programs either', async () => {
  const bare = await openSite(reader)
  for (const path of ['/recepten.json', '/recepten.csv', '/recepten.geojson'])
    expect(await (await bare.ask(path)).text()).not.toMatch(/"trail"|phase/)
  await bare.close()
})
