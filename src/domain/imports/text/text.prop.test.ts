import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decodeEntities } from './decodeEntities'
import { richText } from './richText'
import { slugText } from './slugText'
import { spellingKey } from './spellingKey'

const text = fc.string({ unit: 'grapheme' })

describe('texts', () => {
  it('without an ampersand are never changed by reading entities', () => {
    fc.assert(
      fc.property(text, (written) => {
        const plain = written.replaceAll('&', '+')
        expect(decodeEntities(plain)).toBe(plain)
      }),
    )
  })

  it('come back when every character was written as an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const readable = Array.from(written).filter(
          (character) => character >= ' ' && !/[\ud800-\udfff]/u.test(character),
        )
        const entities = readable.map((character) => `&#${String(character.codePointAt(0))};`).join('')
        expect(decodeEntities(entities)).toBe(readable.join(''))
      }),
    )
  })

  it('lose no word when they become paragraphs', () => {
    const words = (written: string) => written.split(/\s+/).filter(Boolean)
    fc.assert(
      fc.property(text, (written) => {
        const lines = richText(written).root.children.flatMap(({ children }) =>
          children.map((node) => node.text),
        )
        expect(words(lines.join('\n'))).toEqual(words(written))
      }),
    )
  })
})

describe('keys made of names', () => {
  it('do not change when they are made again', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(slugText(slugText(written))).toBe(slugText(written))
      }),
    )
  })

  it('are the same for any spacing and capitals of the plain alphabet', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{3,20}$/), fc.nat(20), (name, at) => {
        const spaced = `${name.slice(0, at)} - ${name.slice(at)}`.toUpperCase()
        fc.pre(!/\b(BV|NV|B V|N V|STG|STICHTING|VERENIGING|COOPERATIE)\b/.test(spaced.replace(/ - /, ' ')))
        fc.pre(!/^(bv|nv|stg|stichting|vereniging|cooperatie)$/.test(name))
        expect(spellingKey(spaced)).toBe(spellingKey(name))
      }),
    )
  })
})
