import { describe, expect, it } from 'vitest'

import type { RichLookup } from './resolveRichText'
import { resolveRichText } from './resolveRichText'
import type { RichInline, RichNode } from './richNode'

const run = (text: string): RichInline => ({ type: 'text', text })
const linkTo = (id: string): RichInline => ({
  type: 'link',
  target: { collection: 'cooks', id },
  children: [run(id)],
})
const alt = { lang: 'nl', text: 'Een pan' }
const find: RichLookup = {
  page: (_collection, id) => (id === 'anna' ? '/koks/anna' : null),
  picture: (_collection, id) => (id === 'pan' ? { url: '/media/pan.webp', alt } : null),
}

describe('resolveRichText', () => {
  it('a link leads to the page of its document, and is words where that is not public', () => {
    const blocks: RichNode[] = [{ type: 'paragraph', children: [linkTo('anna'), linkTo('weg')] }]
    expect(resolveRichText(blocks, find)).toEqual([
      {
        type: 'paragraph',
        children: [{ type: 'link', target: { url: '/koks/anna' }, children: [run('anna')] }, run('weg')],
      },
    ])
  })

  it('reaches lists within lists', () => {
    const inner: RichNode = { type: 'list', ordered: true, items: [{ children: [linkTo('weg')], lists: [] }] }
    const outer: RichNode = {
      type: 'list',
      ordered: false,
      items: [{ children: [run('x')], lists: [inner] }],
    }
    expect(resolveRichText([outer], find)).toEqual([
      {
        ...outer,
        items: [
          { children: [run('x')], lists: [{ ...inner, items: [{ children: [run('weg')], lists: [] }] }] },
        ],
      },
    ])
  })

  it('a picture is its address and what it shows, and is left out where it is not public', () => {
    const pictures = ['pan', 'weg'].map((id): RichNode => ({ type: 'picture', collection: 'pictures', id }))
    expect(resolveRichText(pictures, find)).toEqual([{ type: 'picture', url: '/media/pan.webp', alt }])
  })
})
