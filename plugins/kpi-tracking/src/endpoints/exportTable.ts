import { Readable } from 'node:stream'

import { readId, wrongAt } from '@streekwerk/payload-kit'
import type { Endpoint } from 'payload'
import { Forbidden } from 'payload'

import { isNotation } from '../domain/number/readNumber'
import type { ResolvedOptions } from '../resolveOptions'
import { exportMeasurements } from '../table/exportMeasurements'
import { tableWords } from '../words/tableWords'

/**
 * `GET /api/kpi-measurements/export?notation=comma&subject=ID`: what counts, as the table that can be imported; of all KPIs that whoever
 * asks may read, or of those of one subject.
 */
export const exportEndpoint = ({ subject: subjects }: ResolvedOptions): Omit<Endpoint, 'root'> => ({
  handler: (req) => {
    if (!req.user) throw new Forbidden(req.t)
    const { notation = 'comma', subject } = req.query
    if (!isNotation(notation)) throw wrongAt(req, 'notation', tableWords.notationUnknown)
    const lines = exportMeasurements(req, {
      notation,
      subject: subject === undefined ? null : readId(req, subjects, subject),
    })
    const body = Readable.toWeb(Readable.from(lines, { objectMode: false })) as ReadableStream
    return new Response(body, {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': 'attachment; filename="kpi-measurements.csv"',
        'Content-Type': 'text/csv; charset=utf-8',
      },
    })
  },
  method: 'get',
  path: '/export',
})
