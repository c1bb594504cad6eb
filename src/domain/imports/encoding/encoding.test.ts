import { describe, expect, it } from 'vitest'

import { decodeWindows1252 } from './decodeWindows1252'
import { sniffEncoding } from './sniffEncoding'
import { emptyUtf8Tally, tallyUtf8 } from './tallyUtf8'

const sniff = (bytes: Uint8Array) => sniffEncoding(bytes.slice(0, 512), tallyUtf8(emptyUtf8Tally, bytes))
const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))

describe('the encoding of a file', () => {
  it('is told by a byte order mark', () => {
    expect(sniff(Buffer.from('\ufeffnaam;plaats'))).toEqual({ bom: true, encoding: 'utf-8' })
    expect(sniff(Buffer.from('\ufeffnaam', 'utf16le'))).toEqual({ bom: true, encoding: 'utf-16le' })
    expect(sniff(Buffer.from('\ufeffnaam', 'utf16le').swap16())).toEqual({ bom: true, encoding: 'utf-16be' })
  })

  it('is told by its zeros when UTF-16 comes without a mark', () => {
    expect(sniff(Buffer.from('naam;plaats', 'utf16le')).encoding).toBe('utf-16le')
    expect(sniff(Buffer.from('naam;plaats', 'utf16le').swap16()).encoding).toBe('utf-16be')
  })

  it('is windows-1252 when the high bytes are no UTF-8', () => {
    expect(sniff(latin('naam\ncaf\xe9 Frysl\xe2n')).encoding).toBe('windows-1252')
  })

  it('stays UTF-8 when one byte of many is damaged', () => {
    const damaged = Buffer.concat([Buffer.from('Fryslân, Skûtsje, Súdwest'), Buffer.from([0xff])])
    expect(sniff(damaged).encoding).toBe('utf-8')
  })

  it('is UTF-8 for plain ASCII and for nothing at all', () => {
    expect(sniff(Buffer.from('a,b\n1,2'))).toEqual({ bom: false, encoding: 'utf-8' })
    expect(sniff(new Uint8Array())).toEqual({ bom: false, encoding: 'utf-8' })
  })
})

describe('windows-1252', () => {
  it('reads the euro sign and curly quotes, which Latin-1 does not have', () => {
    expect(decodeWindows1252(Uint8Array.from([0x80, 0x91, 0x92, 0xe9]))).toBe('€‘’é')
  })
})
