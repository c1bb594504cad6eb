/** The kinds of private document that are taken in, by their extension. */
export const documentExtensions = ['pdf', 'docx', 'xlsx', 'odt', 'csv', 'png', 'jpg'] as const

/** A kind of private document. */
export type DocumentExtension = (typeof documentExtensions)[number]

/** The media type that each kind is served as. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
} as const satisfies Record<DocumentExtension, string>

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

const PART_NAMES = 200_000

/** A zip names its parts at its end; a text editor's file is told from a spreadsheet by them. */
const officeKind = (bytes: Uint8Array): DocumentExtension | null => {
  const start = latin(bytes.subarray(0, 100))
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt'
  const names = latin(bytes.subarray(Math.max(0, bytes.length - PART_NAMES)))
  if (!names.includes('[Content_Types].xml')) return null
  // A macro in a file that claims to have none is not what it says it is.
  if (names.includes('vbaProject.bin')) return null
  if (names.includes('word/document')) return 'docx'
  return names.includes('xl/workbook') ? 'xlsx' : null
}

const isPlainText = (bytes: Uint8Array): boolean => {
  const start = bytes.subarray(0, 100_000)
  const printable = start.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13)
  return start.length > 0 && printable && !/^(ï»¿)?\s*(<|%!|#!)/.test(latin(start.subarray(0, 200)))
}

/** What a document is by its own bytes, whatever it is called; null when it is nothing that is taken in. */
export const sniffDocument = (bytes: Uint8Array): DocumentExtension | null => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpg'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeKind(bytes)
  return isPlainText(bytes) ? 'csv' : null
}

const PDF_END = 1024

/** Whether a PDF has its end, without which a reader finds nothing in it (ISO 32000-1, 7.5.5): it was not broken off on its way here. */
export const isWholePdf = (bytes: Uint8Array): boolean => {
  const end = latin(bytes.subarray(Math.max(0, bytes.length - PDF_END)))
  return end.includes('%%EOF') && end.includes('xref')
}

/** The kind that a file name claims; null for a name that claims nothing that is taken in. */
export const claimedExtension = (filename: string): DocumentExtension | null => {
  const extension = /\.([^.]+)$/.exec(filename.toLowerCase())?.[1]?.replace('jpeg', 'jpg')
  return documentExtensions.find((known) => known === extension) ?? null
}
