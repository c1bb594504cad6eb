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

const givenIn = ({ denominator = null, numerator = null, value = null }: Plain): Given => ({
  denominator,
  numerator,
  // A value beside both numbers is what was worked out from them before.
  value: numerator !== null && denominator !== null ? null : value,
})

const partOf = (row: Plain): Part => ({
  ...givenIn(row),
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

/** What is kept of what somebody says was measured, with its parts; refuses in words, at its field, what is no measurement of the KPI. */
export const measuredFrom = (req: PayloadRequest, kpi: Kpi, said: Plain): Plain => {
  const [whole, rows] = [givenIn(said), rowsIn(said.parts)]
  const parts = rows.map(partOf)
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
