import { describe, expect, it } from 'vitest'

import { readRichText } from './readRichText'
import { richTextMentions, richTextWords } from './walkRichText'

const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (fields: unknown, ...children: unknown[]) => ({ type: 'link', fields, children })

describe('readRichText', () => {
  it('keeps marks, headings, lists and quotes', () => {
    const blocks = readRichText(
      state(
        { type: 'heading', tag: 'h3', children: [text('Kop')] },
        paragraph(text('dik', 1), text(' en schuin', 2)),
        { type: 'list', listType: 'number', children: [{ type: 'listitem', children: [text('een')] }] },
        { type: 'quote', children: [text('Aldus')] },
      ),
    )
    expect(blocks).toEqual([
      { type: 'heading', level: 3, children: [{ type: 'text', text: 'Kop' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'dik', bold: true },
          { type: 'text', text: ' en schuin', italic: true },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [{ children: [{ type: 'text', text: 'een' }], lists: [] }],
      },
      { type: 'quote', children: [{ type: 'text', text: 'Aldus' }] },
    ])
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    '//elders.example',
    '/\\elders.example',
    'blob:https://x',
    'mailto:',
  ])('a link to %j keeps its words and leads nowhere', (url) => {
    const blocks = readRichText(state(paragraph(link({ linkType: 'custom', url }, text('hier')))))
    expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'hier' }] }])
  })

  it('hangs a list that stands in a list under the item before it, however it is kept', () => {
    const item = (...children: unknown[]) => ({ type: 'listitem', children })
    const list = (...children: unknown[]) => ({ type: 'list', listType: 'bullet', children })
    const nested = list(item(text('onder')))
    const [read] = readRichText(
      state(list(item(text('een')), item(nested), item(nested), item(text('twee')))),
    )
    const shown = (node: unknown): unknown => {
      const { items = [] } = node as { items?: { children: { text: string }[]; lists: unknown[] }[] }
      return items.map(({ children, lists }) => [children[0]?.text, ...lists.map(shown)])
    }
    expect(shown(read)).toEqual([['een', [['onder']], [['onder']]], ['twee']])
    const [bare] = readRichText(state(list(item(nested))))
    expect(shown(bare)).toEqual([[undefined, [['onder']]]])
  })

  it('a node that is not on the list keeps its words only', () => {
    const blocks = readRichText(
      state({
        type: 'table',
        headerState: '<b>',
        children: [{ type: 'cell', secret: 1, children: [text('x')] }],
      }),
    )
    expect(blocks).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'x' }] }])
  })

  it('pictures and links to documents are named by id, not copied', () => {
    const blocks = readRichText(
      state(
        { type: 'upload', relationTo: 'pictures', value: { id: 'p1', alt: 'geheim' } },
        paragraph(link({ linkType: 'internal', doc: { relationTo: 'recipes', value: 'r1' } }, text('soep'))),
      ),
    )
    expect(JSON.stringify(blocks)).not.toContain('geheim')
    expect(richTextMentions(blocks)).toEqual([
      { role: 'picture', collection: 'pictures', id: 'p1' },
      { role: 'link', collection: 'recipes', id: 'r1' },
    ])
    expect(richTextWords(blocks)).toBe('soep')
  })

  it('nonsense is an empty text', () => {
    for (const nonsense of [null, undefined, 'tekst', 7, [], {}, { root: null }, { root: { children: 'x' } }])
      expect(readRichText(nonsense)).toEqual([])
  })
})
