import { describe, expect, it } from 'vitest'

import { decodeEntities } from './decodeEntities'
import { richText } from './richText'
import { slugText } from './slugText'
import { spellingKey } from './spellingKey'
import { faultsOfText } from './textFault'

describe('HTML entities', () => {
  it('are read by name and by number', () => {
    expect(decodeEntities('A&amp;O &quot;Fonds&quot; caf&eacute; &#233; &#xE9;')).toBe('A&O "Fonds" café é é')
  })

  it('that nobody knows stay as they are', () => {
    expect(decodeEntities('&onbekend; R&D; AT&T &#0; &#xD800;')).toBe('&onbekend; R&D; AT&T &#0; &#xD800;')
  })

  it('are read once, so that a text about entities keeps its meaning', () => {
    expect(decodeEntities('&amp;lt;')).toBe('&lt;')
  })
})

describe('two spellings of one organisation', () => {
  it('have one key, whatever their capitals, points and legal form', () => {
    expect(spellingKey('N.V. Economische Impuls Zeeland')).toBe(spellingKey('NV economische impuls Zeeland'))
    expect(spellingKey('Stichting Sectorfonds Luchtvaart')).toBe(spellingKey('Sectorfonds Luchtvaart '))
    expect(spellingKey('Gemeente Den Haag,dienst stadsbeheer')).toBe(
      spellingKey('Gemeente Den Haag / Dienst Stadsbeheer'),
    )
  })

  it('keep apart what differs in a word', () => {
    expect(spellingKey('Gemeente Venlo')).not.toBe(spellingKey('Gemeente Venray'))
    expect(spellingKey('BV')).not.toBe(spellingKey('NV'))
  })
})

const faults = (text: string) => faultsOfText(text).map(({ fault }) => fault)

describe('the faults of a text', () => {
  it('are named, and a text without any has none', () => {
    expect(faults('Frysl\ufffdn')).toEqual(['replacement'])
    expect(faults('a\u0081b')).toEqual(['control'])
    expect(faults('Maatschappij &amp; Werk')).toEqual(['entity'])
    expect(faults('=HYPERLINK("http://x")')).toEqual(['formula'])
    expect(faults('Een gewone zin,\nop twee regels')).toEqual([])
  })

  it('are shown where they are', () => {
    expect(faultsOfText('Wetterskip Frysl\ufffdn')).toEqual([{ at: 16, fault: 'replacement' }])
    expect(faultsOfText('Werk & Co &amp; zonen')).toEqual([{ at: 11, fault: 'entity' }])
  })

  it('do not take a number or a telephone number for a formula', () => {
    expect(faults('-5')).toEqual([])
    expect(faults('+31 (0)50 123 45 67')).toEqual([])
    expect(faults('+SUM(A1)')).toEqual(['formula'])
    expect(faults('-')).toEqual([])
  })
})

describe('text for pages', () => {
  it('becomes a paragraph a line', () => {
    const { root } = richText('Een\r\n\r\nTwee')
    expect(root.children.map(({ children }) => children[0]?.text)).toEqual(['Een', 'Twee'])
  })

  it('becomes words joined by hyphens for an address', () => {
    expect(slugText(' Súdwest-Fryslân: één & twee! ')).toBe('sudwest-fryslan-een-twee')
  })
})
