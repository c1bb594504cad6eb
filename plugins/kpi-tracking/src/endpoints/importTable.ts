import { Readable } from 'node:stream'

import type { Shapes } from '@streekwerk/payload-kit'
import { readBody, sayTo, textIn, wrongAt } from '@streekwerk/payload-kit'
import type { Endpoint, PayloadRequest } from 'payload'

import { isNotation, notations } from '../domain/number/readNumber'
import { atMost } from '../table/atMost'
import type { Imported } from '../table/importMeasurements'
import { importMeasurements } from '../table/importMeasurements'
import { readCsv } from '../table/readCsv'
import { NoTable } from '../table/readRecords'
import { tableFaultWords, tableWords } from '../words/tableWords'

/** A longer table is a command's work. */
const [MOST_CHARACTERS, MOST_ROWS] = [1_000_000, 20_000]

const shapes: Shapes = {
  csv: { atMost: MOST_CHARACTERS, is: 'text' },
  notation: { is: 'choice', of: notations },
  preview: { is: 'yesOrNo' },
}

const told = (req: PayloadRequest, { faults, ...imported }: Imported) => ({
  ...imported,
  faults: faults.map(({ column, fault, line }) => ({
    column,
    line,
    message: sayTo(req, tableFaultWords[fault]),
  })),
})

/**
 * `POST /api/kpi-measurements/import` `{ csv, notation, preview }`: takes a table of measurements, all of it or nothing, and answers
 * what is wrong by line; with `preview` it only looks. `notation` is `comma` or `point`.
 */
export const importEndpoint = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const { csv, notation, preview } = await readBody(req, shapes)
    if (!isNotation(notation)) throw wrongAt(req, 'notation', tableWords.notationUnknown)
    const isDryRun = preview === true || preview === 'true'
    try {
      const rows = atMost(MOST_ROWS, readCsv(Readable.from([textIn(csv)]), notation))
      const imported = await importMeasurements(req, rows, { isDryRun, notation })
      return Response.json(told(req, imported), { status: isDryRun || imported.isWritten ? 200 : 400 })
    } catch (error) {
      if (error instanceof NoTable) throw wrongAt(req, 'csv', tableWords[error.fault])
      throw error
    }
  },
  method: 'post',
  path: '/import',
})
