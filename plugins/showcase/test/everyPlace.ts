import { expect } from 'vitest'

import { block, richText, run } from './lexical'
import type { Html } from './readHtml'

const ID = '0123456789abcdef01234567'

/** A link to an address, as an editor makes it. */
export const linkTo = (url: string, words: string) =>
  block('link', [run(words)], { fields: { linkType: 'custom', newTab: false, url }, id: ID, version: 3 })

/** A rich text that says this in every place where an editor can write, beside and around a picture. */
export const textInEveryPlace = (text: string, picture: string) => {
  const item = (value: number, children: Record<string, unknown>[]) => block('listitem', children, { value })
  const list = (listType: string, tag: string, items: Record<string, unknown>[]) =>
    block('list', items, { listType, start: 1, tag })
  return richText(
    block('heading', [run(text)], { tag: 'h2' }),
    block('paragraph', [
      run(text, 1),
      run(' '),
      run(text, 16),
      run(' '),
      linkTo('https://elders.example/', text),
    ]),
    list('number', 'ol', [item(1, [run(text)]), item(2, [list('bullet', 'ul', [item(1, [run(text)])])])]),
    block('quote', [run(text, 2)]),
    block('upload', [], {
      fields: null,
      format: '',
      id: ID,
      relationTo: 'pictures',
      value: picture,
      version: 3,
    }),
  )
}

/** A recipe that says this wherever a recipe says something. */
export const recipeInEveryPlace = (text: string, picture: string) => ({
  intro: text,
  method: textInEveryPlace(text, picture),
  photos: [{ caption: text, picture }],
  title: text,
})

const PLACES = [
  'h1',
  '.rich-text h3',
  '.rich-text strong',
  '.rich-text code',
  '.rich-text a',
  '.rich-text ul li',
  '.rich-text blockquote',
  'figcaption',
]

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** Holds the page of such a recipe to saying this in every place, as words, and to being built as the page of an innocent one is. */
export const expectWordsAlone = (page: Html, innocent: Html, shown: string): void => {
  const said = Object.fromEntries(PLACES.map((place) => [place, page.textsOf(place).map(plain)]))
  expect(said).toEqual(Object.fromEntries(PLACES.map((place) => [place, [plain(shown)]])))
  expect(page.valuesOf('.rich-text img', 'alt').map(plain)).toEqual([plain(shown)])
  const [facts = '{}'] = page.factsOf()
  expect(plain((JSON.parse(facts) as { name: string }).name)).toBe(plain(shown))
  expect(page.elements).toEqual(innocent.elements)
}
