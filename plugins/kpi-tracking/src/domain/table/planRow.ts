import type { Kpi } from '../kpi/kpi'
import type { Given, MeasuredFault } from '../kpi/measuredFaults'
import { measuredFaults } from '../kpi/measuredFaults'
import type { Measured } from '../kpi/valueOf'
import { measuredOf } from '../kpi/valueOf'
import type { PartFault } from '../measurement/parts'
import { partFaults } from '../measurement/parts'
import type { Column, RowFault, TableMeasurement } from './tableRow'

/** A part as it is kept. */
export type KeptPart = Measured & Readonly<{ dimension: string; category: string }>

/** What is kept of a measurement that counts or is at work. */
export type KeptMeasurement = Readonly<{ measured: Measured; parts: readonly KeptPart[] }>

/** What is known of the KPI and the period that a row names. */
export type KnownPeriod = Readonly<{
  kpi: Kpi
  isLocked: boolean
  hasBegun: boolean
  isEnded: boolean
  counting: KeptMeasurement | null
  open: KeptMeasurement | null
}>

/** Why a measurement of a table is not taken. */
export type PlanFault =
  | MeasuredFault['fault']
  | PartFault['fault']
  | 'alreadyMeasured'
  | 'beingMeasured'
  | 'ended'
  | 'kpiUnknown'
  | 'notBegun'
  | 'periodLocked'
  | 'periodUnknown'

/** What becomes of a measurement of a table: it is new, it is there already as it stands, or it is not taken. */
export type RowPlan =
  | Readonly<{ is: 'new'; kept: KeptMeasurement }>
  | Readonly<{ is: 'same' }>
  | Readonly<{ is: 'faulty'; faults: readonly RowFault<PlanFault>[] }>

const keptOf = (kpi: Kpi, given: Given): Measured | null =>
  measuredOf(kpi.type, given as Record<keyof Given, number | null>)

const keptParts = (kpi: Kpi, { parts }: TableMeasurement): readonly KeptPart[] =>
  parts.flatMap((part) => {
    const measured = keptOf(kpi, part)
    return measured ? [{ ...measured, category: part.category, dimension: part.dimension }] : []
  })

const textOf = ({ measured, parts }: KeptMeasurement): string => {
  const told = ({ denominator, numerator, value }: Measured) => [value, numerator, denominator]
  const sorted = parts.map((part) => JSON.stringify([part.dimension, part.category, ...told(part)])).sort()
  return JSON.stringify([...told(measured), sorted])
}

const isSame = (one: KeptMeasurement, other: KeptMeasurement): boolean => textOf(one) === textOf(other)

const partFaultRow = (fault: PartFault, { line, parts }: TableMeasurement): RowFault<PlanFault> =>
  'at' in fault
    ? { column: fault.field, fault: fault.fault, line: parts[fault.at]?.line ?? line }
    : { column: 'dimension', fault: fault.fault, line }

const valueFaults = (kpi: Kpi, measurement: TableMeasurement): readonly RowFault<PlanFault>[] => {
  const { given, line, parts } = measurement
  const own = measuredFaults(kpi, given).map(({ fault, field }) => ({ column: field, fault, line }))
  return own.length > 0 ? own : partFaults(kpi, given, parts).map((fault) => partFaultRow(fault, measurement))
}

/**
 * What becomes of a measurement of a table, by the rules that hold for one that somebody enters. The same table twice changes nothing;
 * what counts already, or is at work, is never written over.
 */
export const planRow = (
  known: KnownPeriod | 'kpiUnknown' | 'periodUnknown',
  measurement: TableMeasurement,
): RowPlan => {
  const { line } = measurement
  const faulty = (column: Column | null, fault: PlanFault): RowPlan => ({
    faults: [{ column, fault, line }],
    is: 'faulty',
  })
  if (known === 'kpiUnknown') return faulty('kpi', known)
  if (known === 'periodUnknown') return faulty('period', known)
  const faults = valueFaults(known.kpi, measurement)
  if (faults.length > 0) return { faults, is: 'faulty' }
  const measured = keptOf(known.kpi, measurement.given)
  if (measured === null) return faulty('value', 'missing')
  const kept = { measured, parts: keptParts(known.kpi, measurement) }
  if ([known.open, known.counting].some((there) => there !== null && isSame(there, kept)))
    return { is: 'same' }
  if (known.isLocked) return faulty('period', 'periodLocked')
  if (!known.hasBegun) return faulty('period', 'notBegun')
  if (known.isEnded) return faulty('period', 'ended')
  if (known.open) return faulty(null, 'beingMeasured')
  return known.counting ? faulty(null, 'alreadyMeasured') : { is: 'new', kept }
}
