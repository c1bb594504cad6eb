import { afterAll, beforeAll, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { examples } from './examples'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

let site: OpenSite

beforeAll(async () => {
  const numbered = examples.map((example) =>
    example.id === 'anna'
      ? {
          ...example,
          entry: {
            ...example.entry,
            fields: {
              about: {
                kind: 'identifiers' as const,
                values: [
                  { scheme: 'ror', value: 'https://ror.org/012p63287' },
                  { scheme: 'kvk', value: '12345678' },
                  { scheme: 'odd', value: 'javascript:alert(1)' },
                ],
              },
            },
          },
        }
      : example,
  )
  site = await openSite(memoryReader(numbered))
})

afterAll(() => site.close())

const read = async (path: string): Promise<string> => (await site.ask(path)).text()

it('the home page leads to all of a kind in one plain sentence', async () => {
  expect(await read('/')).toContain('>Bekijk alle recepten</a>')
  expect(await read('/en/')).toContain('>See all recipes</a>')
})

it('a number of a register that is an address leads there, and any other is shown as it is', async () => {
  const html = await read('/koks/anna')
  expect(html).toContain('<a href="https://ror.org/012p63287" rel="external noopener">ror.org/012p63287</a>')
  expect(html).toContain('kvk 12345678')
  expect(html).not.toContain('href="javascript')
})

it('a link to a whole list calls it as the site does', async () => {
  const sections = kitchenSite.sections.map((section) =>
    section.collection === 'recipes'
      ? { ...section, everything: { nl: 'al het eten', en: 'all the food' } }
      : section,
  )
  const worded = await openSite(memoryReader(examples), { site: { ...kitchenSite, sections } })
  expect(await (await worded.ask('/')).text()).toContain('>Bekijk al het eten</a>')
  await worded.close()
})
