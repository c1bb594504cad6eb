import { describe, expect, it } from 'vitest'

import { claimedExtension, isWholePdf, sniffDocument } from './sniffDocument'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const zip = (parts: string): Uint8Array => bytes(`PK\u0003\u0004${parts}`)

describe('what a document really is', () => {
  it('its own bytes tell, whatever it is called', () => {
    expect(
      [
        bytes('%PDF-1.7 …'),
        bytes('\u0089PNG\r\n\u001a\n'),
        bytes('\u00ff\u00d8\u00ff\u00e0'),
        bytes('naam;bedrag\nDorpshuis;250\n'),
        zip('…[Content_Types].xml…word/document.xml'),
        zip('…[Content_Types].xml…xl/workbook.xml'),
        zip('…mimetypeapplication/vnd.oasis.opendocument.text…'),
      ].map(sniffDocument),
    ).toEqual(['pdf', 'png', 'jpg', 'csv', 'docx', 'xlsx', 'odt'])
  })

  it('a page, a script, a program and a bare zip are nothing that is taken in', () => {
    const strangers = ['<html>', ' <?xml?>', '#!/bin/sh', 'MZ\u0000\u0001', 'PK\u0003\u0004photos.jpg', '']
    expect(strangers.map((text) => sniffDocument(bytes(text)))).toEqual(strangers.map(() => null))
  })

  it('a text file with macros in it is not taken in', () => {
    expect(sniffDocument(zip('[Content_Types].xml word/document.xml word/vbaProject.bin'))).toBeNull()
  })

  it('a name claims what its last part says', () => {
    expect(['verslag.PDF', 'foto.jpeg', 'lijst.csv.exe', 'zonder'].map(claimedExtension)).toEqual([
      'pdf',
      'jpg',
      null,
      null,
    ])
  })

  it('a pdf is whole when it ends as one does, wherever it was broken off', () => {
    const whole = `%PDF-1.4 ${'x'.repeat(5000)} startxref 5009 %%EOF `
    expect(isWholePdf(bytes(whole))).toBe(true)
    const broken = [10, 500, 5010, 5025].map((length) => isWholePdf(bytes(whole.slice(0, length))))
    expect(broken).toEqual([false, false, false, false])
    expect(isWholePdf(bytes(whole + 'x'.repeat(2000)))).toBe(false)
  })
})
