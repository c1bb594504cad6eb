import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { faultInRichText } from './allowList'

type Tree = { children?: Tree[]; type: string } & Record<string, unknown>

const words = fc.record({ format: fc.nat(127), text: fc.string(), type: fc.constant('text') })
const line = fc.array(words, { maxLength: 4 })
const block: fc.Arbitrary<Tree> = fc.oneof(
  fc.record({ children: line, type: fc.constant('paragraph') }),
  fc.record({ children: line, type: fc.constant('quote') }),
  fc.record({ children: line, tag: fc.constantFrom('h2', 'h3', 'h4'), type: fc.constant('heading') }),
  fc.record({
    children: fc.array(fc.record({ children: line, type: fc.constant('listitem') }), { maxLength: 3 }),
    listType: fc.constantFrom('bullet', 'number'),
    type: fc.constant('list'),
  }),
)
const blocks = fc.array(block, { maxLength: 6, minLength: 1 })
const state = (children: unknown[]) => ({ root: { children, type: 'root' } })

const known = [
  'autolink',
  'heading',
  'linebreak',
  'link',
  'list',
  'listitem',
  'paragraph',
  'quote',
  'tab',
  'text',
]
const stranger = fc.string({ minLength: 1 }).filter((type) => ![...known, 'root', 'upload'].includes(type))

describe('laws of rich text', () => {
  it('whatever is made of the allowed nodes is let through', () => {
    fc.assert(
      fc.property(blocks, (children) => {
        expect(faultInRichText(state(children))).toBeNull()
      }),
    )
  })

  it('one unknown node anywhere refuses the whole text', () => {
    fc.assert(
      fc.property(blocks, stranger, fc.nat(), fc.boolean(), (children, type, at, deep) => {
        const changed = structuredClone(children)
        const place = changed[at % changed.length]
        if (deep && place?.children !== undefined) place.children.push({ type })
        else changed.splice(at % changed.length, 0, { type })
        expect(faultInRichText(state(changed))).not.toBeNull()
      }),
    )
  })

  it('nothing at all makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (value) => {
        expect(() => faultInRichText(value)).not.toThrow()
        expect(() => faultInRichText({ root: value })).not.toThrow()
      }),
    )
  })
})
