import { sql } from '@payloadcms/db-postgres'
import { publishMany } from '@streekwerk/payload-showcase'
import type { Payload } from 'payload'

import type { Issue } from '../../domain/imports/issues/issue'
import type { ImportMap } from '../../domain/imports/map/importMap'
import { Refusal } from '../../refusal'
import type { PlannedRow } from '../survey/planFile'
import { checkMap } from './checkMap'
import { createRequest, type ImportContext } from './importContext'
import type { Importer } from './importer'
import { keptKeys } from './keptKeys'
import { Lookups } from './lookups'
import { Tally } from './tally'
import { beginImport, type ImportTransaction } from './transaction'
import { writeBatch, type Writing } from './writeBatch'

/** How a file is written, and who hears of it. */
export interface WriteOptions {
  /** Does everything and then undoes it. */
  readonly dryRun: boolean
  readonly map: ImportMap
  readonly onRow: (done: number) => void
  readonly onPublish: (documents: number) => void
  readonly onPublished: (documents: number) => void
  readonly publish: boolean
  readonly say: (issues: readonly Issue[]) => void
  /** How many errors there are by now: with one or more nothing is kept. */
  readonly errors: () => number
  readonly signal: AbortSignal
}

/** How the writing ended. */
export interface Written {
  readonly kept: boolean
  readonly tally: Tally
}

const BATCH = 100

/** The number that all imports of one database take in turn. */
const IMPORT_LOCK = 7_305_001

/** Another import is under way: this one can be tried again when that has ended. */
export class ImportBusy extends Refusal {}

const refuseSecond = async (payload: Payload, transaction: ImportTransaction): Promise<void> => {
  const session = payload.db.sessions?.[String(await transaction.transactionID)]?.db as {
    execute: (query: unknown) => Promise<{ rows: { alone: boolean }[] }>
  }
  const { rows } = await session.execute(sql`SELECT pg_try_advisory_xact_lock(${IMPORT_LOCK}) AS alone`)
  if (!rows[0]?.alone)
    throw new ImportBusy({
      nl: 'Er loopt al een import op deze database: wacht tot die klaar is.',
      en: 'Another import is running on this database: wait until it has ended.',
    })
}

const publishWritten = async (
  context: ImportContext,
  { onPublish, onPublished, signal }: WriteOptions,
  tally: Tally,
): Promise<void> => {
  const req = await createRequest(context, context.defaultLocale)
  const total = [...tally.written.values()].reduce((sum, ids) => sum + ids.size, 0)
  if (total === 0) return
  onPublish(total)
  let done = 0
  for (const [collection, ids] of tally.written) {
    signal.throwIfAborted()
    await publishMany(req, collection, [...ids])
    done += ids.size
    onPublished(done)
  }
}

const writeRows = async (
  writing: Writing,
  rows: AsyncIterable<PlannedRow>,
  { onRow }: WriteOptions,
): Promise<void> => {
  let batch: PlannedRow[] = []
  let done = 0
  const flush = async () => {
    await writeBatch(writing, batch)
    done += batch.length
    batch = []
    onRow(done)
  }
  for await (const row of rows) {
    batch.push(row)
    if (batch.length >= BATCH) await flush()
  }
  await flush()
}

const localesOf = (payload: Payload): { all: readonly string[]; standard: string } => {
  const { localization } = payload.config
  if (!localization) return { all: ['en'], standard: 'en' }
  return { all: localization.localeCodes, standard: localization.defaultLocale }
}

/**
 * Writes every row in one transaction: all of it is kept or nothing. With an error in any row, in a dry run and when it is
 * cancelled everything is undone; what else is wrong is still found out, as each refused row is undone by itself.
 */
export const writeFile = async (
  importer: Importer,
  rows: AsyncIterable<PlannedRow>,
  options: WriteOptions,
): Promise<Written> => {
  const { payload } = importer
  const { all, standard } = localesOf(payload)
  const traits = checkMap(payload.config, options.map)
  const keptKey = await keptKeys(importer)
  const transaction = await beginImport(payload)
  const { publish, say, signal } = options
  const context: ImportContext = {
    ...importer,
    defaultLocale: standard,
    keptKey,
    publish,
    traits,
    transaction,
  }
  const tally = new Tally()
  try {
    await refuseSecond(payload, transaction)
    const lookups = new Lookups(context)
    const writing = { context, locales: all, lookups, onDocument: () => signal.throwIfAborted(), say, tally }
    await writeRows(writing, rows, options)
    if (options.errors() === 0) await publishWritten(context, options, tally)
    signal.throwIfAborted()
    const kept = options.errors() === 0 && !options.dryRun
    await (kept ? transaction.commit() : transaction.rollback())
    return { kept, tally }
  } catch (error) {
    await transaction.rollback()
    throw error
  }
}
