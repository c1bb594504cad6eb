import { rebuildShowcase } from '@streekwerk/payload-showcase'
import { Presets, SingleBar } from 'cli-progress'

import { asksHelp } from '../commandLine/readOptions'
import { readEnv } from '../env'
import { openPayload } from '../imports/openPayload'
import { Refusal } from '../refusal'

const CANCELLED = 130
const HELP = `Makes every row of the public site anew from what is published. It takes no arguments, works beside a running
program, and may be stopped at any time.

  npm run showcase:rebuild`

const loadConfig = async () => (await import('../../payload.config')).default

/** One bar for the collection at hand; silent where the output is not a terminal. */
const createBar = () => {
  const bar = new SingleBar(
    { format: '{name} {bar} {value}/{total}', hideCursor: true },
    Presets.shades_classic,
  )
  let current = ''
  return {
    show: ({ collection, done, total }: { collection: string; done: number; total: number }) => {
      if (collection !== current) bar.start(total, 0, { name: collection.padEnd(16) })
      current = collection
      bar.update(done, { name: collection.padEnd(16) })
    },
    stop: () => bar.stop(),
  }
}

/** `npm run showcase:rebuild`: makes every public row anew from what is published; Ctrl-C stops between two batches. */
export const main = async (args: string[]): Promise<number> => {
  if (asksHelp(args)) {
    console.log(HELP)
    return 0
  }
  if (args.length > 0) throw new Refusal('npm run showcase:rebuild takes no arguments.')
  const cancelling = new AbortController()
  const cancel = () => cancelling.abort()
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  const log = { info: (line: string) => console.log(line), warn: (line: string) => console.warn(line) }
  const { close, payload } = await openPayload(readEnv(process.env), log, loadConfig)
  const bar = createBar()
  try {
    const began = performance.now()
    const { documents } = await rebuildShowcase(payload, { onProgress: bar.show, signal: cancelling.signal })
    bar.stop()
    console.log(`✓ ${documents} documents looked at (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    return 0
  } catch (error) {
    bar.stop()
    if (!cancelling.signal.aborted) throw error
    console.error('✗ Stopped; what was done is right, and starting again finishes it.')
    return CANCELLED
  } finally {
    await close()
  }
}
