import { allowedWhere, conflict, inTransaction, tryLock } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { asConflict } from '../act/asConflict'
import { holdKpis } from '../act/locks'
import type { Notation } from '../domain/number/readNumber'
import type { PlanFault } from '../domain/table/planRow'
import { planRow } from '../domain/table/planRow'
import type { RowFault, TableMeasurement, TableRow, UnreadRow } from '../domain/table/tableRow'
import { MOST_PARTS, readRows } from '../domain/table/tableRow'
import { optionsIn } from '../read/optionsOf'
import { refusals } from '../words/refusals'
import { readKnown } from './readKnown'
import type { NewMeasurement } from './writeSubmitted'
import { writeSubmitted } from './writeSubmitted'

/** Why a row of a table is not taken. */
export type TableFault = RowFault<PlanFault | UnreadRow | 'periodTwice'>

/** What came of a table. With one fault nothing was written. */
export type Imported = Readonly<{
  isWritten: boolean
  added: number
  same: number
  /** The first of what is wrong; `faultCount` says how much there is. */
  faults: readonly TableFault[]
  faultCount: number
}>

/** How a table is read. */
export type Importing = Readonly<{
  notation: Notation
  /** Only looks. */
  isDryRun: boolean
  /** How many rows have been looked at. */
  onProgress?: (rows: number) => void
}>

const [ROWS_AT_ONCE, MOST_FAULTS] = [1000, 200]

/** A transaction that ends without leaving anything behind, with what it found. */
class Undone extends Error {
  constructor(readonly imported: Imported) {
    super('nothing is written')
  }
}

/** Rows in batches, none of which takes a whole from the parts that it can have. */
async function* batchesOf(rows: AsyncIterable<TableRow>): AsyncGenerator<readonly TableRow[]> {
  let batch: TableRow[] = []
  for await (const row of rows) {
    const isWhole = (row.cells.dimension ?? '').trim() === ''
    if (batch.length >= ROWS_AT_ONCE && (isWhole || batch.length > ROWS_AT_ONCE + MOST_PARTS)) {
      yield batch
      batch = []
    }
    batch.push(row)
  }
  yield batch
}

type Found = { added: number; same: number; faults: TableFault[]; faultCount: number }

const note = (found: Found, faults: readonly TableFault[]): void => {
  found.faultCount += faults.length
  found.faults.push(...faults.slice(0, Math.max(0, MOST_FAULTS - found.faults.length)))
}

/** The second of two rows for one period in a batch; where they lie further apart it finds the first at work. */
const seenTwice = (measurements: readonly TableMeasurement[]): ReadonlySet<number> => {
  const seen = new Set<string>()
  return new Set(
    measurements.flatMap(({ kpi, line, period }) => {
      const name = JSON.stringify([kpi, period])
      if (seen.has(name)) return [line]
      seen.add(name)
      return []
    }),
  )
}

/**
 * Takes a table of measurements, all of it or nothing: each is submitted in the name of whoever asks, and waits for somebody else to
 * approve it. The same table twice changes nothing. However long it is, no more than a thousand rows are held at once.
 */
export const importMeasurements = async (
  req: PayloadRequest,
  rows: AsyncIterable<TableRow>,
  { isDryRun, notation, onProgress }: Importing,
): Promise<Imported> => {
  const { access, users } = optionsIn(req)
  const where = await allowedWhere(req, access.measure)
  // Who submits has an account of the house: another kind has ids of its own.
  if (!where || req.user?.collection !== users) throw new Forbidden(req.t)
  const account = req.user.id
  const found: Found = { added: 0, faultCount: 0, faults: [], same: 0 }
  const takeBatch = async (batch: readonly TableRow[]): Promise<void> => {
    const { faults, measurements } = readRows(batch, notation)
    note(found, faults)
    await holdKpis(
      req,
      measurements.map(({ kpi }) => kpi),
    )
    const [knownOf, twice] = [await readKnown(req, where, measurements), seenTwice(measurements)]
    const added: NewMeasurement[] = []
    for (const asked of measurements) {
      const known = knownOf(asked)
      const plan = planRow(typeof known === 'string' ? known : known.known, asked)
      if (plan.is === 'faulty') note(found, plan.faults)
      else if (twice.has(asked.line)) note(found, [{ column: null, fault: 'periodTwice', line: asked.line }])
      else if (plan.is === 'same') found.same += 1
      else if (typeof known !== 'string') added.push({ asked, kept: plan.kept, place: known })
    }
    found.added += added.length
    await writeSubmitted(req, added)
  }
  try {
    return await inTransaction(req, async () => {
      // One after the other by one account: whoever waits holds a connection that others need.
      if (!(await tryLock(req, 'kpi-tracking table', account))) throw conflict(req, refusals.importing)
      let looked = 0
      for await (const batch of batchesOf(rows)) {
        await takeBatch(batch)
        looked += batch.length
        onProgress?.(looked)
      }
      const isWritten = !isDryRun && found.faultCount === 0
      if (!isWritten) throw new Undone({ ...found, isWritten })
      return { ...found, isWritten }
    })
  } catch (error) {
    if (error instanceof Undone) return error.imported
    throw asConflict(req, error)
  }
}
