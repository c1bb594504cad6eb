import { describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import type { Site } from '../src/exports/router'
import { examples } from './examples'
import { memoryReader } from './memoryReader'
import { openSite } from './openSite'
import { readSiteMap } from './readSiteMap'

const without = (collection: string) => examples.filter((each) => each.collection !== collection)

describe('a section without documents', () => {
  it('is led to from nowhere, and its list says so to who asks', async () => {
    const site = await openSite(memoryReader(without('cooks')))
    for (const path of ['/', '/recepten', '/recepten/erwtensoep', '/over', '/nergens'])
      expect(await (await site.ask(path)).text(), path).not.toContain('href="/koks"')
    expect(await readSiteMap(site)).not.toContain('/koks')
    const list = await site.ask('/koks')
    expect(list.status).toBe(200)
    expect(await list.text()).toContain('Hier staat nog niets.')
    await site.close()
  })

  it('is led to as soon as it has one', async () => {
    const site = await openSite(memoryReader(examples))
    for (const path of ['/', '/recepten', '/over', '/nergens'])
      expect(await (await site.ask(path)).text(), path).toContain('href="/koks"')
    expect(await readSiteMap(site)).toContain('<loc>https://keuken.example/koks</loc>')
    await site.close()
  })
})

describe('the home page', () => {
  const home: Site['home'] = {
    ...kitchenSite.home,
    figures: [{ collection: 'recipes', label: { nl: 'recepten' }, definition: { nl: 'wij koken ze zelf' } }],
    blocks: [
      { collection: 'recipes', chosen: 'favourite', limit: 3, style: 'featured', title: { nl: 'Favoriet' } },
      { collection: 'recipes', limit: 3, style: 'featured', title: { nl: 'Nieuw' } },
    ],
  }
  const choosing = (...ids: string[]) =>
    examples.map((each) =>
      each.collection === 'site'
        ? {
            ...each,
            entry: {
              ...each.entry,
              references: ids.map((id) => ({ collection: 'recipes', id, role: 'favourite' })),
            },
          }
        : each,
    )
  const read = async (...ids: string[]): Promise<string> => {
    const site = await openSite(memoryReader(choosing(...ids)), { site: { ...kitchenSite, home } })
    const html = await (await site.ask('/')).text()
    await site.close()
    return html
  }
  const titlesIn = (html: string): string[] =>
    [...html.matchAll(/<h[23][^>]*>(.*?)<\/h[23]>/g)].map(([, title = '']) => title.replace(/<[^>]*>/g, ''))

  it('shows what was chosen first, in that order, and not once more among the newest', async () => {
    const titles = titlesIn(await read('snert', 'withdrawn', 'poffert'))
    expect(titles.slice(0, 4)).toEqual(['Favoriet', 'snert', 'poffert', 'Nieuw'])
    expect(titles.filter((title) => title === 'snert')).toHaveLength(1)
  })

  it('shows the newest where nothing was chosen', async () => {
    const html = await read()
    expect(titlesIn(html)[0]).toBe('Nieuw')
    expect(html).toContain('card-featured')
  })

  it('says of its figures what they count and on which day', async () => {
    const html = await read()
    expect(html).toContain('wij koken ze zelf')
    expect(html).toMatch(/Geteld op <time datetime="\d{4}-\d{2}-\d{2}">/i)
  })
})
