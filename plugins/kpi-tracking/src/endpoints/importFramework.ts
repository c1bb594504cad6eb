import { Readable } from 'node:stream'

import type { Shapes } from '@streekwerk/payload-kit'
import { readBody, sayTo, textIn, wrongAt } from '@streekwerk/payload-kit'
import type { Endpoint, PayloadRequest } from 'payload'

import type { DayNotation, FrameworkNotation } from '../domain/framework/frameworkMap'
import { dayNotations } from '../domain/framework/frameworkMap'
import { readMap } from '../domain/framework/readMap'
import { MOST_DECIMALS } from '../domain/number/numberFault'
import type { Notation } from '../domain/number/readNumber'
import { notations } from '../domain/number/readNumber'
import type { ImportedFramework, ImportingFramework } from '../framework/importFramework'
import { importFramework } from '../framework/importFramework'
import { atMost } from '../table/atMost'
import { NoTable, readRecords } from '../table/readRecords'
import { frameworkFaultWords, frameworkWarningWords, frameworkWords } from '../words/frameworkWords'

/** Some hundred KPIs over some years: each is written by itself, while whoever asked waits. */
const [MOST_CHARACTERS, MOST_ROWS, MOST_KPIS] = [1_000_000, 2000, 200]

const shapes: Shapes = {
  csv: { atMost: MOST_CHARACTERS, is: 'text' },
  days: { is: 'choice', of: dayNotations },
  decimals: { is: 'number' },
  notation: { is: 'choice', of: notations },
  preview: { is: 'yesOrNo' },
  subject: { is: 'reference' },
  subjectField: { atMost: 100, is: 'text' },
}

type Body = Readonly<Record<string, unknown>>

const isAmong = <Value>(values: readonly Value[], value: unknown): value is Value =>
  values.some((each) => each === value)

const decimalsIn = (req: PayloadRequest, { decimals }: Body): { decimals?: number } => {
  if (decimals === undefined || decimals === null || decimals === '') return {}
  const number = Number(decimals)
  if (Number.isInteger(number) && number >= 0 && number <= MOST_DECIMALS) return { decimals: number }
  throw wrongAt(req, 'decimals', frameworkWords.decimalsUnknown)
}

const notationIn = (req: PayloadRequest, body: Body): FrameworkNotation => {
  const { days = 'yearFirst', notation } = body
  if (!isAmong<Notation>(notations, notation)) throw wrongAt(req, 'notation', frameworkWords.notationUnknown)
  if (!isAmong<DayNotation>(dayNotations, days)) throw wrongAt(req, 'days', frameworkWords.daysUnknown)
  return { days, numbers: notation, ...decimalsIn(req, body) }
}

const askedIn = (req: PayloadRequest, body: Body): ImportingFramework => {
  const map = readMap(body.map)
  if (typeof map === 'string')
    throw wrongAt(req, map === '' ? 'map' : `map.${map}`, frameworkWords.mapUnknown)
  const { preview, subject } = body
  const field = textIn(body.subjectField)
  const isSaid = typeof subject === 'number' || (typeof subject === 'string' && subject !== '')
  return {
    isDryRun: preview === true || preview === 'true',
    mostKpis: MOST_KPIS,
    map,
    notation: notationIn(req, body),
    subject: isSaid ? String(subject) : null,
    ...(field === '' ? {} : { subjectField: field }),
  }
}

const told = (req: PayloadRequest, { faults, warnings, ...imported }: ImportedFramework) => ({
  ...imported,
  faults: faults.map(({ column, kind, line }) => ({
    column,
    line,
    message: sayTo(req, frameworkFaultWords[kind]),
  })),
  warnings: warnings.map(({ column, kind, line }) => ({
    column,
    line,
    message: sayTo(req, frameworkWarningWords[kind]),
  })),
})

/**
 * `POST /api/kpis/import` `{ csv, notation, days, decimals, map, subject, subjectField, preview }`: takes a results framework, all of it
 * or nothing, and answers what is wrong and what to look at by line; with `preview` it only looks.
 */
export const importFrameworkEndpoint = (): Omit<Endpoint, 'root'> => ({
  handler: async (req) => {
    const body = await readBody(req, shapes)
    const asked = askedIn(req, body)
    try {
      const rows = atMost(MOST_ROWS, readRecords(Readable.from([textIn(body.csv)]), asked.notation.numbers))
      const imported = await importFramework(req, rows, asked)
      const isTaken = imported.faultCount === 0
      return Response.json(told(req, imported), { status: isTaken ? 200 : 400 })
    } catch (error) {
      if (error instanceof NoTable) throw wrongAt(req, 'csv', frameworkWords[error.fault])
      throw error
    }
  },
  method: 'post',
  path: '/import',
})
