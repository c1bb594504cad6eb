import { describe, expect, test } from 'vitest'

import { richText } from './richText'

const kinds = (source: string) =>
  richText(source).root.children.map(({ type, tag }) => [type, tag].filter(Boolean).join(' '))

describe('richText', () => {
  test('blocks are parted by an empty line and keep their kind', () => {
    const source = 'Eerst.\n\n## Kop\n\n- een\n- twee\n\n> Gezegd.\n\n#### Klein'
    expect(kinds(source)).toEqual(['paragraph', 'heading h2', 'list ul', 'quote', 'heading h4'])
  })

  test('lines of one paragraph flow together', () => {
    const [paragraph] = richText('een\n  twee').root.children
    expect(paragraph?.children).toMatchObject([{ text: 'een twee' }])
  })

  test('bold words and links become nodes of their own, the words around them stay', () => {
    const [paragraph] = richText('zo **sterk** als [dit](https://voorbeeld.example) is').root.children
    expect(paragraph?.children).toMatchObject([
      { text: 'zo ' },
      { format: 1, text: 'sterk' },
      { text: ' als ' },
      { children: [{ text: 'dit' }], fields: { url: 'https://voorbeeld.example' }, type: 'link' },
      { text: ' is' },
    ])
  })

  test('items of a list are numbered from one and lose their dash', () => {
    const [list] = richText('- appels\n- peren').root.children
    expect(list?.children).toMatchObject([
      { children: [{ text: 'appels' }], value: 1 },
      { children: [{ text: 'peren' }], value: 2 },
    ])
  })

  test('an empty text has no blocks', () => {
    expect(richText(' \n\n ').root.children).toEqual([])
  })
})
