import { describe, expect, it } from 'vitest'

import { textAmount } from './textAmount'

const words = (text: string) => ({ text, type: 'text' })
const paragraph = (...children: unknown[]) => ({ children, type: 'paragraph' })
const state = (...children: unknown[]) => ({ root: { children, type: 'root' } })

describe('how much is written', () => {
  it('letters and digits count, wherever they stand', () => {
    const link = { children: [words('de kaart')], fields: { url: 'https://example.org' }, type: 'link' }
    const list = { children: [{ children: [words('2 ha')], type: 'listitem' }], type: 'list' }
    expect(textAmount(state(paragraph(words('Zie '), link), list))).toBe('Ziedekaart2ha'.length)
  })

  it('an empty line, a dash, three dots or a picture is not a word', () => {
    const picture = { relationTo: 'media', type: 'upload', value: { id: '1', text: 'a name' } }
    expect(textAmount(state(paragraph(), paragraph(words(' \u200b\u00a0')), paragraph(words('– …'))))).toBe(0)
    expect(textAmount(state(picture))).toBe(0)
  })

  it('what is no text of the editor holds no words', () => {
    const others = [null, undefined, 'words', 7, [], {}, { root: 'words' }, { root: { children: 'words' } }]
    expect(others.map(textAmount)).toEqual(others.map(() => 0))
  })

  it('a text nested a hundred thousand deep is read to the bottom', () => {
    let node: unknown = words('diep')
    for (let depth = 0; depth < 100_000; depth += 1) node = { children: [node], type: 'quote' }
    expect(textAmount(state(node))).toBe(4)
  })

  it('a node that holds itself is counted once', () => {
    const loop: { children: unknown[]; type: string } = { children: [words('rond')], type: 'quote' }
    loop.children.push(loop)
    expect(textAmount(state(loop))).toBe(4)
  })
})
