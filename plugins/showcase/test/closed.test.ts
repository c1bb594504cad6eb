import { afterAll, beforeAll, expect, it } from 'vitest'

import { examples } from './examples'
import { memoryReader } from './memoryReader'
import type { OpenSite } from './openSite'
import { openSite } from './openSite'

const MARK = 'Niet meer op het menu'

let site: OpenSite

beforeAll(async () => {
  const closed = examples.map((example) =>
    example.id === 'soup'
      ? {
          ...example,
          entry: {
            ...example.entry,
            fields: { ...example.entry.fields, retired: { kind: 'flag', value: true } as const },
          },
        }
      : example,
  )
  const tips = closed.filter(({ collection }) => collection === 'tips')
  const more = (id: string, about: string) =>
    tips.map((tip) => ({
      ...tip,
      id,
      entry: { ...tip.entry, references: tip.entry.references.map((each) => ({ ...each, id: about })) },
    }))
  const news = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((id) => more(id, 'stamppot'))
  site = await openSite(memoryReader([...closed, ...news]))
})

afterAll(() => site.close())

const read = async (path: string): Promise<string> => (await site.ask(path)).text()

it('a closed document says so on its page and its card, in the language of the page', async () => {
  expect(await read('/recepten/erwtensoep')).toContain(MARK)
  const list = await read('/recepten')
  expect(list.match(new RegExp(MARK, 'g'))).toHaveLength(1)
  expect(list.indexOf('Erwtensoep')).toBeLessThan(list.indexOf(MARK))
})

it('an open document says nothing of it', async () => {
  expect(await read('/recepten/stamppot')).not.toContain(MARK)
})

it('the home page leaves a closed document out, and shows as many others as it would', async () => {
  const home = await read('/')
  expect(home).not.toContain('Erwtensoep')
  expect(home.match(/<article/g)).toHaveLength(3)
})

it('the home page tells news of what is open, and no more than it may', async () => {
  const [, news = ''] = /<ol class="news news-teasers">(.*?)<\/ol>/s.exec(await read('/')) ?? []
  expect(news.match(/<li>/g)).toHaveLength(4)
  expect(news).not.toContain('erwtensoep')
})
