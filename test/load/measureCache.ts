import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type BenchProgram, startYardstick } from './benchProgram'
import type { Finding } from './findings'
import { inTurn, rateText } from './inTurn'
import { keepAnswer } from './keptAnswer'
import { measureRate } from './measureRate'

const SHARE = 0.75
const asBrowser = { 'accept-encoding': 'gzip, deflate, br' }

/** A kept page, with its log line and metrics, beside node:http that sends the same bytes under the same headers. */
export const measureCache = async (program: BenchProgram, folder: string): Promise<Finding> => {
  const page = `${program.url}/projecten`
  const file = join(folder, 'page.json')
  // The first answer makes the page, the second is the kept one.
  await keepAnswer(page, asBrowser)
  writeFileSync(file, JSON.stringify(await keepAnswer(page, asBrowser)))
  const raw = await startYardstick('rawServer.mjs', file)
  try {
    const [kept, plain] = await inTurn(
      () => measureRate(page, program.pid, asBrowser),
      () => measureRate(raw.url, raw.pid, asBrowser),
    )
    const ratio = kept.perSecond / plain.perSecond
    return {
      name: 'kept page, with log line and metrics',
      measured: rateText(kept),
      yardstick: `raw node:http ${rateText(plain)}`,
      ratio,
      bound: `≥ ${SHARE}`,
      holds: ratio >= SHARE,
    }
  } finally {
    await raw.stop()
  }
}
