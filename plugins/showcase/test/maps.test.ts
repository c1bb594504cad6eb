import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createWriter } from '../src/domain/createWriter'
import type { PublicField } from '../src/domain/publicField'
import type { RowReader, Site } from '../src/exports/router'
import { examples, HOSTILE } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl', 'en'], 'nl')

const withFields = (example: Example, fields: Record<string, PublicField | null>): Example => ({
  ...example,
  entry: { ...example.entry, fields: { ...example.entry.fields, ...fields } },
})

const places: Readonly<Record<string, PublicField | null>> = {
  soup: write.place(53.2, 6.5),
  hostile: write.place(53.3, 6.6, HOSTILE),
  snert: write.place(53.1, 6.4),
  hachee: write.place(53.1, 6.4),
}

/** Soup is cooked by Anna, and by somebody who is not public. */
const placed = examples.map((example) => {
  if (example.id === 'anna')
    return withFields(example, {
      home: write.place(53.25, 6.55),
      land: write.outline({
        coordinates: [
          [
            [6.4, 53.2],
            [6.7, 53.2],
            [6.7, 53.35],
            [6.4, 53.2],
          ],
        ],
        type: 'Polygon',
      }),
    })
  return withFields(example, { kitchen: places[example.id] ?? null })
})

const site: Site = {
  ...kitchenSite,
  sections: kitchenSite.sections.map((section) =>
    section.collection === 'recipes' ? { ...section, map: { labels: { role: 'cook' } } } : section,
  ),
}

/** The keys of rows that pages were drawn from, a list for each question. */
const asked: (readonly string[])[] = []
const reader = memoryReader(placed)
const counting: RowReader = {
  ...reader,
  rows: (keys, locale) => {
    asked.push(keys)
    return reader.rows(keys, locale)
  },
}

let open: OpenSite
let without: OpenSite
beforeAll(async () => {
  open = await openSite(counting, { site })
  without = await openSite(counting)
})
afterAll(() => Promise.all([open.close(), without.close()]))

const read = async (path: string): Promise<string> => (await open.ask(path)).text()
const mapIn = (html: string): string => /<figure class="place-map">.*?<\/figure>/s.exec(html)?.[0] ?? ''

describe('the map beside a list', () => {
  it('has a dot for each document of the page that has a place, which leads to it', async () => {
    const map = mapIn(await read('/recepten'))
    expect(map.match(/<a href="[^"]*"/g)?.sort()).toEqual([
      '<a href="/recepten/erwtensoep"',
      '<a href="/recepten/vijandig"',
    ])
    expect(map).toContain('<title>Erwtensoep</title>')
    expect(map).toContain('Op de kaart: 2 van deze 3')
    expect(mapIn(await read('/en/recipes'))).toContain('On the map: 2 of these 3')
  })

  it('tells of several at one spot by their number, and names them', async () => {
    const map = mapIn(await read('/recepten?page=2'))
    expect(map).toContain('<title>snert\nhachee</title>')
    expect(map).toContain('>2</text>')
    expect(map).not.toContain('<a ')
  })

  it('is not there when no document of the page has a place', async () => {
    const html = await read('/recepten?page=3')
    expect(html).toContain('<article')
    expect(mapIn(html)).toBe('')
  })

  it('names and draws what is public of that which the documents name, at its own place', async () => {
    const map = mapIn(await read('/recepten'))
    expect(map.match(/class="map-name"[^>]*>[^<]*/g)?.map((name) => name.split('>')[1])).toEqual([
      'Anna Bakker',
    ])
    expect(map.match(/class="map-area"/g)).toHaveLength(1)
    expect(map).not.toContain('withdrawn')
  })

  it('is passed over by readers of the page and by the keyboard, as the list tells the same', async () => {
    const map = mapIn(await read('/recepten'))
    expect(map).toContain('<svg aria-hidden="true" focusable="false"')
    expect(map.match(/<a /g)?.length).toBe(map.match(/<a href="[^"]*" tabindex="-1"/g)?.length)
  })

  it('is made of the rows that the page is made of anyhow', async () => {
    const questions = async (from: OpenSite): Promise<(readonly string[])[]> => {
      asked.length = 0
      await from.ask('/recepten')
      return [...asked]
    }
    expect(await questions(open)).toEqual(await questions(without))
  })

  it('holds words and nothing else of a hostile document', async () => {
    const map = mapIn(await read('/recepten'))
    expect(map).toContain('Vijandig')
    expect(map).not.toContain('<img')
    expect(map).not.toContain('<script')
  })
})

describe('the map of a document', () => {
  it('shows its place under its facts, with what it names around it, and leads nowhere', async () => {
    const html = await read('/recepten/erwtensoep')
    const [facts = ''] = /<aside class="panel".*?<\/aside>/s.exec(html) ?? []
    expect(mapIn(facts)).toContain('Anna Bakker')
    expect(mapIn(facts)).toContain('<figcaption>Op de kaart</figcaption>')
    expect(mapIn(facts)).not.toContain('<a ')
  })

  it('is not there for a document without a place', async () => {
    expect(mapIn(await read('/recepten/poffert'))).toBe('')
  })
})

it('there is no map in a section that does not ask for one', async () => {
  expect(mapIn(await (await without.ask('/recepten')).text())).toBe('')
  expect(mapIn(await read('/koks'))).toBe('')
})
