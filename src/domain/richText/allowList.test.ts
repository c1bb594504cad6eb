import { describe, expect, it } from 'vitest'

import { faultInRichText } from './allowList'

const text = (words: string) => ({ text: words, type: 'text' })
const paragraph = (...children: unknown[]) => ({ children, type: 'paragraph' })
const state = (...children: unknown[]) => ({ root: { children, type: 'root' } })
const link = (fields: unknown) => state(paragraph({ children: [text('hier')], fields, type: 'link' }))

describe('what a rich text may hold', () => {
  it('headings, paragraphs, lists, quotes, links and pictures are let through', () => {
    const list = {
      children: [{ children: [text('een')], type: 'listitem' }],
      listType: 'bullet',
      type: 'list',
    }
    const picture = { relationTo: 'media', type: 'upload', value: '0190b0a0-0000-7000-8000-000000000000' }
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
      faultInRichText(link({ doc: { relationTo: 'projects', value: { id: 'x' } }, linkType: 'internal' })),
    ).toBeNull()
  })

  it('a node of a feature that is switched off is refused, and the refusal names it', () => {
    expect(faultInRichText(state({ children: [], type: 'table' }))?.nl).toContain('table')
    expect(faultInRichText(state({ children: [text('x')], tag: 'h1', type: 'heading' }))?.en).toContain(
      'heading',
    )
    expect(faultInRichText(state({ relationTo: 'files', type: 'upload', value: 'x' }))?.en).toContain(
      'upload',
    )
    expect(faultInRichText(state({ type: 'constructor' }))?.en).toContain('constructor')
  })

  it('a link that a browser would run, or to a private collection, is refused', () => {
    const wrong = [
      { linkType: 'custom', url: 'javascript:alert(1)' },
      { linkType: 'custom', url: '//example.org' },
      { linkType: 'custom', url: ' data:text/html,x' },
      { doc: { relationTo: 'users', value: 'x' }, linkType: 'internal' },
      undefined,
    ]
    expect(wrong.map((fields) => faultInRichText(link(fields))?.en)).toEqual(
      wrong.map(() => expect.stringContaining('link') as unknown),
    )
  })

  it('what is no text of the editor is refused', () => {
    expect([null, 'tekst', [], {}, { root: null }].map((value) => faultInRichText(value) === null)).toEqual(
      Array.from({ length: 5 }, () => false),
    )
  })
})
