import { readFile } from 'node:fs/promises'

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import {
  claimedExtension,
  documentTypes,
  isWholePdf,
  sniffDocument,
} from '../../../../src/domain/media/sniffDocument'
import { holdFilename } from '../../../../src/hooks/holdFilename'
import { invalid } from '../../../../src/hooks/refuse'

const DOCUMENT_BYTES_LIMIT = 25 * 1024 * 1024

const tooHeavy: Words = {
  nl: 'Dit document is groter dan 25 MB. Maak het kleiner, bijvoorbeeld door de foto’s te verkleinen.',
  en: 'This document is larger than 25 MB. Make it smaller, for example by shrinking its photos.',
}
const disguised: Words = {
  nl: 'De inhoud past niet bij de naam. Een document is een pdf, docx, xlsx, odt, csv, png of jpg die ook echt zo is opgeslagen.',
  en: 'The content does not fit the name. A document is a pdf, docx, xlsx, odt, csv, png or jpg that was really saved as such.',
}
const brokenPdf: Words = {
  nl: 'Deze pdf is niet heel: het einde ontbreekt. Open hem in een pdf-lezer, bewaar hem opnieuw en kies hem dan.',
  en: 'This pdf is not whole: its end is missing. Open it in a pdf reader, save it anew and then choose it.',
}

const bytesOf = async (file: NonNullable<PayloadRequest['file']>): Promise<Buffer> =>
  file.data.length === 0 && file.tempFilePath !== undefined ? readFile(file.tempFilePath) : file.data

/** Refuses a document whose bytes are not what its name says, and has it served as what it is. */
export const refuseDisguised: CollectionBeforeOperationHook = async ({ args, collection, operation }) => {
  const { req } = args as { req: PayloadRequest }
  const { file } = req
  if ((operation !== 'create' && operation !== 'update') || file === undefined) return args
  if (file.size > DOCUMENT_BYTES_LIMIT)
    throw invalid({ collection, req }, { because: tooHeavy, path: 'file' })
  const bytes = await bytesOf(file)
  const kind = sniffDocument(bytes)
  if (kind === null || kind !== claimedExtension(file.name))
    throw invalid({ collection, req }, { because: disguised, path: 'file' })
  // Payload asks the same, and says it in English alone.
  if (kind === 'pdf' && !isWholePdf(bytes))
    throw invalid({ collection, req }, { because: brokenPdf, path: 'file' })
  req.file = { ...file, mimetype: documentTypes[kind] }
  await holdFilename(req, 'files', file.name)
  return args
}
