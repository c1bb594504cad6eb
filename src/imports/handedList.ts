import { APIError, type PayloadRequest } from 'payload'

import type { Words } from '../domain/locales/locales'
import { sayTo } from '../hooks/sayTo'
import { inMegabytes, requestLimits } from '../payload/requestLimits'
import type { HandedList } from './file/sourceFile'

const noFile: Words = {
  nl: 'Stuur één bestand als formulier (multipart/form-data), in het veld file.',
  en: 'Send one file as a form (multipart/form-data), in the field file.',
}
const tooLarge: Words = {
  nl: `Het bestand is groter dan ${inMegabytes(requestLimits.list)} MB. Verdeel het over meer bestanden.`,
  en: `The file is larger than ${inMegabytes(requestLimits.list)} MB. Divide it over several files.`,
}

/** As much of a name as anybody reads; what tells its kind stands at the end. */
const LONGEST_NAME = 100

const refuse = (req: PayloadRequest, status: number, words: Words): Error =>
  new APIError(sayTo(req, words), status, undefined, true)

const formOf = async (req: PayloadRequest): Promise<FormData> => {
  try {
    const form = await req.formData?.()
    if (form) return form
  } catch {
    // A body that is no form, or that breaks off, is told like one without a file.
  }
  throw refuse(req, 400, noFile)
}

/** The list that comes with a request, whole in memory; what is no single file, or too large, is refused in words. */
export const handedList = async (req: PayloadRequest): Promise<HandedList> => {
  const [file, ...others] = (await formOf(req)).getAll('file')
  if (!(file instanceof File) || others.length > 0) throw refuse(req, 400, noFile)
  if (file.size > requestLimits.list) throw refuse(req, 413, tooLarge)
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name.slice(-LONGEST_NAME) }
}
