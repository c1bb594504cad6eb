import { APIError, type Endpoint, parseParams, type PayloadRequest, type Where } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Words } from '../domain/locales/locales'
import { forbidden } from '../hooks/refuse'
import { sayTo } from '../hooks/sayTo'
import { today } from '../hooks/today'
import { askedCollection } from '../imports/askedCollection'
import { type ExportFormat, exportFormats } from './exportJob'
import { exportText } from './exportText'

const noRole: Words = {
  nl: 'Exporteren kan wie een rol heeft. Vraag de beheerder om een rol.',
  en: 'Who has a role can export. Ask the administrator for a role.',
}
const noFormat: Words = {
  nl: `format moet een van deze zijn: ${exportFormats.join(', ')}.`,
  en: `format must be one of ${exportFormats.join(', ')}.`,
}

const types: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
}

const formatOf = (req: PayloadRequest): ExportFormat => {
  const { format = 'csv' } = req.query
  const known = exportFormats.find((name) => name === format)
  if (known === undefined) throw new APIError(sayTo(req, noFormat), 400, undefined, true)
  return known
}

/** Its shape was looked at before the endpoint; which fields may be asked about is Payload's affair. */
const whereOf = ({ query: { where } }: PayloadRequest): Where | undefined =>
  where === undefined || where === '' ? undefined : parseParams({ where: where as Where }).where

/** Text that is made as fast as it is taken, and no longer once whoever took it has left. */
const streamOf = (
  first: IteratorResult<string>,
  rest: AsyncGenerator<string>,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  let next: Promise<IteratorResult<string>> | undefined = Promise.resolve(first)
  return new ReadableStream({
    cancel: async () => {
      await rest.return(undefined)
    },
    pull: async (controller) => {
      const piece = await (next ?? rest.next())
      next = undefined
      if (piece.done === true) controller.close()
      else controller.enqueue(encoder.encode(piece.value))
    },
  })
}

/**
 * `GET /api/export/:collection?format=csv|json&where=…`: what the account may read of a collection, as a file that an import
 * without a map reads back. What is wrong with the question is answered before the first byte; a file that could not be
 * finished is broken off, so that nobody takes it for whole.
 */
export const exportEndpoint: Endpoint = {
  handler: async (req) => {
    if (viewerOf(req) === null) throw forbidden(req, noRole)
    const [collection, format] = [askedCollection(req), formatOf(req)]
    const pieces = exportText({ collection, everything: false, format, req, where: whereOf(req) })
    const first = await pieces.next()
    return new Response(streamOf(first, pieces), {
      headers: {
        'Content-Disposition': `attachment; filename="${collection}-${today()}.${format}"`,
        'Content-Type': types[format],
      },
    })
  },
  method: 'get',
  path: '/export/:collection',
}
