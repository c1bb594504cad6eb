import { createReadStream } from 'node:fs'

import { type Imported, importMeasurements, readCsv } from '@streekwerk/payload-kpi-tracking'
import type { PayloadRequest } from 'payload'

import { type ProgressOutput, startProgress } from '../../imports/report/progress'
import { words } from '../../imports/report/words'
import type { MeasurementsOptions } from './measurementsOptions'

type Asked = Pick<MeasurementsOptions, 'dryRun' | 'file' | 'language' | 'notation'>
type Row = ReturnType<typeof readCsv> extends AsyncGenerator<infer Each> ? Each : never

const rowsOf = ({ file, notation }: Asked): AsyncIterable<Row> => readCsv(createReadStream(file), notation)

async function* until(rows: AsyncIterable<Row>, signal: AbortSignal): AsyncGenerator<Row> {
  for await (const row of rows) {
    signal.throwIfAborted()
    yield row
  }
}

const count = async (rows: AsyncGenerator<Row>): Promise<number> => {
  let found = 0
  while ((await rows.next()).done !== true) found += 1
  return found
}

/**
 * Takes a file of measurements, all of it or nothing, and shows how far it is. It is read through once before, as only then it is known how
 * long it is and whether it is a table at all. Throws what the signal was aborted with when it is cancelled; nothing is written then.
 */
export const importTable = async (
  connect: () => Promise<PayloadRequest>,
  asked: Asked,
  { out, signal }: { out: ProgressOutput; signal: AbortSignal },
): Promise<Imported> => {
  const total = await count(until(rowsOf(asked), signal))
  const req = await connect()
  const progress = startProgress(out, words.importing[asked.language], total)
  try {
    return await importMeasurements(req, until(rowsOf(asked), signal), {
      isDryRun: asked.dryRun,
      notation: asked.notation,
      onProgress: progress.update,
    })
  } finally {
    progress.end()
  }
}
