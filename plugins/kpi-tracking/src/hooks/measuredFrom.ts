import { fill, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { Kpi } from '../domain/kpi/kpi'
import type { Given } from '../domain/kpi/measuredFaults'
import { measuredFaults } from '../domain/kpi/measuredFaults'
import { measuredOf } from '../domain/kpi/valueOf'
import type { Part, PartFault } from '../domain/measurement/parts'
import { partFaults } from '../domain/measurement/parts'
import { measuredFaultWords, partFaultWords } from '../words/refusals'
import { refuseFirst } from './said'

type Plain = Readonly<Record<string, unknown>>

/** A value that stands there as it was before is what was worked out from both numbers, and not said anew. */
const givenIn = (
  { denominator = null, numerator = null, value = null }: Plain,
  before: Plain | undefined,
): Given => ({
  denominator,
  numerator,
  value: numerator !== null && denominator !== null && value === before?.value ? null : value,
})

const partOf = (row: Plain, before: readonly Plain[]): Part => ({
  ...givenIn(
    row,
    before.find(({ id }) => id !== undefined && id === row.id),
  ),
  category: textIn(row.category),
  dimension: textIn(row.dimension),
})

const saidOf = (fault: PartFault): Readonly<Record<string, string>> => {
  const words = partFaultWords[fault.fault]
  if (!('whole' in fault)) return words
  const { parts, whole } = fault
  return { en: fill(words.en, { parts, whole }), nl: fill(words.nl, { parts, whole }) }
}

const pathOf = (fault: PartFault): string => ('at' in fault ? `parts.${fault.at}.${fault.field}` : 'parts')

const numbers = (kpi: Kpi, given: Given): Plain => {
  const known = given as Record<keyof Given, number | null>
  return { denominator: null, numerator: null, ...measuredOf(kpi.type, known) }
}

/**
 * What is kept of what somebody says was measured, with its parts; refuses in words, at its field, what is no measurement of the KPI.
 * `before` is what was kept until now.
 */
export const measuredFrom = (
  req: PayloadRequest,
  kpi: Kpi,
  { before = {}, said }: Readonly<{ before?: Plain; said: Plain }>,
): Plain => {
  const [whole, rows, earlier] = [givenIn(said, before), rowsIn(said.parts), rowsIn(before.parts)]
  const parts = rows.map((row) => partOf(row, earlier))
  refuseFirst(
    req,
    measuredFaults(kpi, whole).map(({ fault, field }) => ({ path: field, words: measuredFaultWords[fault] })),
  )
  refuseFirst(
    req,
    partFaults(kpi, whole, parts).map((fault) => ({ path: pathOf(fault), words: saidOf(fault) })),
  )
  return {
    ...numbers(kpi, whole),
    parts: rows.map((row, at) => ({ ...row, ...numbers(kpi, parts[at] ?? whole) })),
  }
}
