import { afterAll, beforeAll, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { createWriter } from '../src/domain/createWriter'
import type { PublicReference } from '../src/domain/publicEntry'
import { examples } from './examples'
import type { Example } from './memoryReader'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const write = createWriter(['nl'], 'nl')
const named = (collection: string, id: string, text: string, base?: string): Example => ({
  collection,
  id,
  ...(base ? { base } : {}),
  entry: {
    slug: base ? id : null,
    title: { lang: 'nl', text },
    summary: null,
    fields: {},
    references: [],
    sortAt: null,
  },
})
const loan = (id: string, lender: string, borrower: string, tool: string, instead?: string): Example => {
  const references: PublicReference[] = [
    ...write.references('lender', 'cooks', lender),
    ...write.references('borrower', 'cooks', borrower),
    ...write.references('tool', 'tools', tool),
    ...write.references('instead', 'loans', instead),
  ]
  const entry = { slug: null, title: null, summary: null, fields: {}, references, sortAt: null }
  return { collection: 'loans', id, entry }
}

let site: OpenSite

beforeAll(async () => {
  site = await openSite(
    memoryReader([
      ...examples,
      named('cooks', 'bram', 'Bram', '/koks'),
      named('tools', 'pan', 'Soeppan'),
      named('tools', 'mes', 'Koksmes'),
      loan('1', 'anna', 'bram', 'mes'),
      loan('2', 'anna', 'bram', 'pan', '1'),
      loan('3', 'bram', 'anna', 'mes'),
      loan('4', 'anna', 'withdrawn', 'pan'),
      loan('5', 'bram', 'withdrawn', 'pan'),
    ]),
  )
})

afterAll(() => site.close())

const sideOf = (html: string, label: string): string =>
  new RegExp(`<dt>${label}</dt><dd>(.*?)</dd>`).exec(html)?.[1]?.replace(/<[^>]*>/g, '') ?? ''

it('a page tells what one brings to whom and gets from whom, by public names only', async () => {
  const html = await (await site.ask('/koks/anna')).text()
  expect(html).toContain('<h2>Leent uit en leent</h2>')
  expect(sideOf(html, 'Brengt')).toBe('Soeppan aan Bram')
  expect(sideOf(html, 'Krijgt')).toBe('Koksmes van Bram')
  expect(html).toContain('<a href="/koks/bram">Bram</a>')
  expect(html).not.toContain('withdrawn')
})

it('where nothing is given there is no heading for it', async () => {
  const bare = await openSite(memoryReader(examples))
  expect(await (await bare.ask('/koks/anna')).text()).not.toContain('Leent uit en leent')
  await bare.close()
})

it('a page that can be followed leads to its own news', async () => {
  expect(await (await site.ask('/koks/anna')).text()).toContain('href="/koks/anna/feed.atom">Volg het nieuws')
  const sections = kitchenSite.sections.map((section) => ({ ...section, isFollowed: false }))
  const quiet = await openSite(memoryReader(examples), { site: { ...kitchenSite, sections } })
  expect((await quiet.ask('/koks/anna/feed.atom')).status).toBe(404)
  expect(await (await quiet.ask('/koks/anna')).text()).not.toContain('/koks/anna/feed.atom')
  expect(await (await quiet.ask('/koks/anna')).text()).not.toContain('>Volg het nieuws')
  await quiet.close()
})
