import {
  addedTo,
  holdRows,
  nameOf,
  rowId,
  tableOf,
  tellWritten,
  transactionOf,
} from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { KeptMeasurement } from '../domain/table/planRow'
import type { TableMeasurement } from '../domain/table/tableRow'
import { optionsIn } from '../read/optionsOf'
import { writersWith } from '../read/writersOf'
import { slugs } from '../slugs'
import type { Known } from './readKnown'

/** A measurement of a table that is new, with where it is written. */
export type NewMeasurement = Readonly<{
  asked: TableMeasurement
  kept: KeptMeasurement
  place: Omit<Known, 'known'>
}>

const inOrder = (one: NewMeasurement, other: NewMeasurement): number =>
  String(one.place.period.id) < String(other.place.period.id) ? -1 : 1

/**
 * Writes measurements as submitted, past Payload, which writes documents one by one, in a few statements: every rule was asked before,
 * and the database asks those that span rows once more. Until the transaction ends nobody locks the periods they are of.
 */
export const writeSubmitted = async (
  req: PayloadRequest,
  measurements: readonly NewMeasurement[],
): Promise<void> => {
  if (measurements.length === 0) return
  const [table, parts] = [
    tableOf(req.payload, slugs.measurements),
    tableOf(req.payload, `${slugs.measurements}-parts`),
  ] as const
  const transaction = await transactionOf(req)
  const now = new Date().toISOString()
  const writtenBy = writersWith(req, optionsIn(req).users, {})
  const ordered = [...measurements].sort(inOrder)
  await holdRows(req, slugs.periods, { ids: ordered.map(({ place }) => place.period.id), mode: 'shared' })
  const submitted = ordered.map(({ asked, kept, place }) => ({
    createdAt: now,
    kpi: place.kpi,
    note: asked.note === '' ? null : asked.note,
    period: place.period.id,
    source: asked.source === '' ? null : asked.source,
    state: 'submitted',
    submittedAt: now,
    submittedBy: req.user?.id ?? null,
    submittedByName: nameOf(req),
    until: place.period.until,
    updatedAt: now,
    writtenBy,
    ...kept.measured,
  }))
  const written = (await transaction
    .insert(table.table)
    .values(submitted)
    .returning({ id: table.column('id'), period: table.column('period') })) as readonly {
    id: number | string
    period: number | string
  }[]
  const byPeriod = new Map(written.map(({ id, period }) => [String(period), id]))
  const docs = ordered.map(({ kept, place }, at) => ({
    ...submitted[at],
    id: byPeriod.get(String(place.period.id)) ?? '',
    parts: kept.parts.map((part) => ({ id: rowId(), ...part })),
  }))
  const rows = docs.flatMap(({ id, parts: own }) =>
    own.map((part, at) => ({ _order: at + 1, _parentID: id, ...part })),
  )
  for (let from = 0; from < rows.length; from += 1000)
    await transaction.insert(parts.table).values(rows.slice(from, from + 1000))
  await tellWritten(
    optionsIn(req),
    req,
    docs.map((doc) => addedTo(slugs.measurements, doc)),
  )
}
