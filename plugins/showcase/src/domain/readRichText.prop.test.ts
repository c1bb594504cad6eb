import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { projectDocument } from './projectDocument'
import { readRichText } from './readRichText'
import { richTextWords } from './walkRichText'

const nodeArb: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.record(
    {
      type: fc.constantFrom(
        'paragraph',
        'heading',
        'list',
        'listitem',
        'link',
        'text',
        'upload',
        'table',
        'x',
      ),
      text: fc.oneof(fc.string({ unit: 'binary' }), fc.integer()),
      tag: fc.constantFrom('h1', 'h2', 'h3', 'h9', '<b>'),
      format: fc.oneof(fc.integer({ min: -5, max: 4000 }), fc.string()),
      listType: fc.constantFrom('number', 'bullet', 'check', null),
      fields: fc.record({
        url: fc.oneof(fc.webUrl(), fc.string()),
        linkType: fc.constantFrom('custom', 'internal'),
      }),
      relationTo: fc.constantFrom('pictures', null),
      value: fc.oneof(fc.uuid(), fc.constant({ id: 3 }), fc.constant(null)),
      children: fc.oneof({ depthSize: 'small' }, fc.constant('x'), fc.array(tie('node'), { maxLength: 4 })),
      __proto__: fc.constant(null),
    },
    { requiredKeys: ['type'] },
  ),
})).node

const place = { collection: 'recipes', docId: '1', locale: 'nl', basePath: null }

describe('readRichText', () => {
  it('whatever an editor’s text holds, what is read of it passes the strict check of a row', () => {
    fc.assert(
      fc.property(fc.array(nodeArb, { maxLength: 5 }), (children) => {
        const row = projectDocument(
          {
            isTimed: false,
            project: (document, _locale, write) => ({
              slug: null,
              title: null,
              summary: null,
              fields: { story: write.richText(document.story) },
              references: [],
              sortAt: null,
            }),
          },
          { story: { root: { children } } },
          place,
          ['nl', 'en'],
        )
        expect(row).not.toBeNull()
        expect(JSON.stringify(row)).not.toMatch(/\\u0000/)
      }),
    )
  })

  it('words survive in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        const children = words.map((word) => ({ type: 'odd', children: [{ type: 'text', text: word }] }))
        expect(richTextWords(readRichText({ root: { children } }))).toBe(words.join('\n'))
      }),
    )
  })
})
