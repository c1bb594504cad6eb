import { describe, expect, it } from 'vitest'

import { faultInRichText } from './allowList'

const text = (words: string) => ({ text: words, type: 'text' })
const paragraph = (...children: unknown[]) => ({ children, type: 'paragraph' })
const state = (...children: unknown[]) => ({ root: { children, type: 'root' } })
const id = '0190b0a0-0000-7000-8000-000000000000'
const link = (fields: unknown) => state(paragraph({ children: [text('hier')], fields, type: 'link' }))

describe('what a rich text may hold', () => {
  it('headings, paragraphs, lists, quotes, links and pictures are let through', () => {
    const list = {
      children: [{ children: [text('een')], type: 'listitem' }],
      listType: 'bullet',
      type: 'list',
    }
    const picture = { relationTo: 'media', type: 'upload', value: id }
    expect(
      faultInRichText(
        state(
          { children: [text('Kop')], tag: 'h2', type: 'heading' },
          paragraph(text('Tekst'), { type: 'linebreak' }),
          list,
          { children: [text('Citaat')], type: 'quote' },
          picture,
        ),
      ),
    ).toBeNull()
    expect(faultInRichText(link({ linkType: 'custom', url: 'https://example.org' }))).toBeNull()
    expect(
      faultInRichText(link({ doc: { relationTo: 'projects', value: { id } }, linkType: 'internal' })),
    ).toBeNull()
  })

  it('a node of a feature that is switched off is refused, and the refusal names it', () => {
    expect(faultInRichText(state({ children: [], type: 'table' }))?.nl).toContain('table')
    expect(faultInRichText(state({ children: [text('x')], tag: 'h1', type: 'heading' }))?.en).toContain(
      'heading',
    )
    expect(faultInRichText(state({ relationTo: 'files', type: 'upload', value: id }))?.en).toContain('upload')
    expect(faultInRichText(state({ type: 'constructor' }))?.en).toContain('constructor')
  })

  it('a link that a browser would run, or to a private collection, is refused', () => {
    const wrong = [
      { linkType: 'custom', url: 'javascript:alert(1)' },
      { linkType: 'custom', url: '//example.org' },
      { linkType: 'custom', url: ' data:text/html,x' },
      { doc: { relationTo: 'users', value: id }, linkType: 'internal' },
      undefined,
    ]
    expect(wrong.map((fields) => faultInRichText(link(fields))?.en)).toEqual(
      wrong.map(() => expect.stringContaining('link') as unknown),
    )
  })

  // Guards against one text that makes every list of its collection fail: the database cannot look up such an id.
  it('a link or a picture that names no id is refused', () => {
    const ids = ['abc', 'x'.repeat(36), `${id}0`, '', 7, { id: 'abc' }]
    const faults = ids.flatMap((value) => [
      faultInRichText(link({ doc: { relationTo: 'projects', value }, linkType: 'internal' })),
      faultInRichText(link({ doc: { relationTo: 'projects', value }, url: 'https://example.org' })),
      faultInRichText(state({ relationTo: 'media', type: 'upload', value })),
    ])
    expect(faults).not.toContain(null)
  })

  // Guards against a text that is let through here and then stumbled over by whatever walks through it.
  it('children that are no list are refused', () => {
    const wrong = ['abc', {}, 7, null]
    expect(wrong.map((children) => faultInRichText({ root: { children, type: 'root' } }))).not.toContain(null)
    expect(wrong.map((children) => faultInRichText(state({ children, type: 'paragraph' })))).not.toContain(
      null,
    )
  })

  it('what is no text of the editor is refused', () => {
    expect([null, 'tekst', [], {}, { root: null }].map((value) => faultInRichText(value) === null)).toEqual(
      Array.from({ length: 5 }, () => false),
    )
  })
})
