import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { resolveRichText } from './resolveRichText'
import type { RichInline, RichItem, RichNode } from './richNode'
import { richTextMentions, richTextWords } from './walkRichText'

const idArb = fc.constantFrom('shown', 'hidden')
const inlineArb = fc.letrec<{ inline: RichInline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }),
    fc.record({
      type: fc.constant('link' as const),
      target: fc.oneof(
        fc.record({ url: fc.webUrl() }),
        fc.record({ collection: fc.constant('cooks'), id: idArb }),
      ),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
})).inline
const itemArb: fc.Arbitrary<RichItem> = fc.record({
  children: fc.array(inlineArb, { maxLength: 3 }),
  lists: fc.constant([]),
})
const nodeArb: fc.Arbitrary<RichNode> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: fc.array(inlineArb, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(itemArb, { maxLength: 3 }),
  }),
)

const find = {
  page: (_collection: string, id: string) => (id === 'shown' ? '/koks/shown' : null),
  picture: () => null,
}

describe('resolveRichText', () => {
  it('keeps every word', () => {
    fc.assert(
      fc.property(fc.array(nodeArb, { maxLength: 4 }), (blocks) => {
        expect(richTextWords(resolveRichText(blocks, find) as RichNode[])).toBe(richTextWords(blocks))
      }),
    )
  })

  it('leaves no document named, public or not', () => {
    fc.assert(
      fc.property(fc.array(nodeArb, { maxLength: 4 }), (blocks) => {
        expect(richTextMentions(resolveRichText(blocks, find) as RichNode[])).toEqual([])
      }),
    )
  })
})
