import { expect, test } from 'vitest'

import { looksBinary } from './looksBinary'
import { encodings, sniffEncoding } from './sniffEncoding'

const bytes = (text: string, encoding: BufferEncoding = 'latin1') =>
  Uint8Array.from(Buffer.from(text, encoding))
const judge = (head: Uint8Array) =>
  looksBinary(head, sniffEncoding(head, { damaged: 0, multibyte: 0, waiting: 0 }).encoding)

test.each([
  ['a spreadsheet', bytes('PK\x03\x04\x14\x00\x06\x00\x08\x00xl/workbook.xml')],
  ['a picture', bytes('\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00')],
  ['a block of zeros', new Uint8Array(4096)],
])('%s is no text', (_, head) => {
  expect(judge(head)).toBe(true)
})

test.each([
  ['a list in UTF-8', bytes('naam;plaats\nAurora;Súdwest', 'utf8')],
  ['a list in UTF-16', bytes('\ufeffnaam;plaats\nAurora;Leek', 'utf16le')],
  ['a list in windows-1252', bytes('naam;S\xfadwest')],
  ['nothing at all', new Uint8Array()],
])('%s is text', (_, head) => {
  expect(judge(head)).toBe(false)
})

test('a byte of zero is text in no encoding of single bytes', () => {
  const verdicts = encodings.map((encoding) => looksBinary(bytes('a\x00b\x00\x00\x00'), encoding))
  expect(verdicts.every(Boolean)).toBe(true)
})
