import { afterAll, beforeAll, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createWriter } from '../src/domain/createWriter'
import type { PublicReference } from '../src/domain/publicEntry'
import type { Section } from '../src/exports/router'
import { examples } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl'], 'nl')

const bare = { slug: null, summary: null, fields: {}, references: [], sortAt: null }
const named = (collection: string, id: string, text: string): Example => ({
  base: `/${collection}`,
  collection,
  entry: { ...bare, slug: text.toLowerCase(), title: { lang: 'nl', text } },
  id,
})
const tie = (collection: string, id: string, references: PublicReference[]): Example => ({
  collection,
  entry: { ...bare, references, title: null },
  id,
})

/** A thing, with who lends it to whom and who is named with it. */
const tools: Section = {
  collection: 'tools',
  name: { nl: 'Gereedschap' },
  parts: [
    {
      kind: 'exchange',
      collection: 'loans',
      from: 'lender',
      to: 'borrower',
      what: 'tool',
      replaces: 'instead',
      title: { nl: 'Wie leent het' },
    },
    { kind: 'through', collection: 'mentions', to: 'fan', style: 'chips', title: { nl: 'Wie noemt het' } },
  ],
  path: { nl: '/tools' },
}

let site: OpenSite

// As a database counts that numbers the documents of each collection by themselves.
beforeAll(async () => {
  site = await openSite(
    memoryReader([
      ...examples,
      named('tools', '5', 'Soeppan'),
      named('cooks', '5', 'Bram'),
      named('cooks', '6', 'Carla'),
      named('recipes', '5', 'Stoofpot'),
      tie('loans', '1', [
        ...write.references('lender', 'cooks', 5),
        ...write.references('borrower', 'cooks', 6),
        ...write.references('tool', 'tools', 5),
      ]),
      tie('loans', '2', [
        ...write.references('lender', 'cooks', 6),
        ...write.references('borrower', 'cooks', 5),
        ...write.references('tool', 'tools', 5),
        ...write.references('instead', 'promises', 1),
      ]),
      tie('mentions', '1', [
        ...write.references('tool', 'tools', 5),
        ...write.references('fan', 'cooks', 5),
        ...write.references('fan', 'recipes', 5),
        ...write.references('fan', 'cooks', 5),
      ]),
    ]),
    { site: { ...kitchenSite, sections: [...kitchenSite.sections, tools] } },
  )
})

afterAll(() => site.close())

const partOf = (html: string, title: string): string =>
  new RegExp(`<h2>${title}</h2>(.*?)</section>`).exec(html)?.[1]?.replaceAll(/<[^>]+>/g, ' ') ?? ''

const pageOfPan = async (): Promise<string> => (await site.ask('/tools/soeppan')).text()

it('a thing with the number of who gives it is not taken for a party to it', async () => {
  const part = partOf(await pageOfPan(), 'Wie leent het')
  expect(part).toMatch(/Bram\s+Brengt\s+Soeppan\s+aan\s+Carla/)
})

it('what takes the place of a document of another collection leaves the one of the same number alone', async () => {
  const part = partOf(await pageOfPan(), 'Wie leent het')
  expect(part).toMatch(/Bram\s+Brengt\s+Soeppan\s+aan\s+Carla\s+Krijgt\s+Soeppan\s+van\s+Carla/)
})

it('two documents of one number that are tied to a page are both on it, each of them once', async () => {
  const part = partOf(await pageOfPan(), 'Wie noemt het')
  expect(part.match(/Bram|Stoofpot/g)).toEqual(['Bram', 'Stoofpot'])
})
