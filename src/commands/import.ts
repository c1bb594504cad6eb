import { defaultMap } from '../domain/imports/map/defaultMap'
import { readEnv } from '../env'
import { readColumns } from '../imports/file/readColumns'
import { importFile, type ImportResult } from '../imports/importFile'
import { type ImportOptions, importOptions } from '../imports/importOptions'
import { importUser, type OpenPayload, openPayload } from '../imports/openPayload'
import { readMap } from '../imports/readMap'
import { issueLines } from '../imports/report/issueLines'
import { resultLines } from '../imports/report/resultLines'
import { words } from '../imports/report/words'
import { writeReport } from '../imports/report/writeReport'
import { collectionTraits } from '../imports/write/collectionTraits'
import { Refusal } from '../refusal'

const CANCELLED = 130

const loadConfig = async () => (await import('../../payload.config')).default

/** Opens the database once, when it is first needed. */
const createOpener = () => {
  let opened: OpenPayload | undefined
  let opening: Promise<OpenPayload> | undefined
  const env = readEnv(process.env)
  const log = { info: (line: string) => console.log(line), warn: (line: string) => console.warn(line) }
  return {
    close: async () => (await opening?.catch(() => undefined))?.close(),
    closeNow: () => {
      opened?.closeNow()
    },
    env,
    open: () => (opening ??= openPayload(env, log, loadConfig).then((open) => (opened = open))),
  }
}

type Opener = ReturnType<typeof createOpener>

const mapWithoutFile = async ({ collection, file }: ImportOptions, opener: Opener) => {
  const { payload } = await opener.open()
  const traits = collectionTraits(payload.config, collection)
  if (!traits) throw new Refusal(`There is no collection “${collection}”.`)
  return defaultMap(collection, await readColumns(file), [...traits.fields.values()])
}

/** Ctrl-C once undoes everything and says so; twice does not wait for that. */
const onInterrupt = (cancel: () => void, leave: () => void): (() => void) => {
  const interrupt = () => {
    process.once('SIGINT', () => {
      leave()
      process.exit(CANCELLED)
    })
    cancel()
  }
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return () => {
    process.removeListener('SIGINT', interrupt)
    process.removeListener('SIGTERM', interrupt)
  }
}

const tell = (result: ImportResult, options: ImportOptions): void => {
  console.log([...issueLines(result.log, options.language), ...resultLines(result, options)].join('\n'))
}

const run = async (options: ImportOptions, opener: Opener, signal: AbortSignal): Promise<number> => {
  const began = performance.now()
  try {
    const map = options.map
      ? await readMap(options.map, options.collection)
      : await mapWithoutFile(options, opener)
    const connect = async () => {
      const { payload } = await opener.open()
      return { payload, user: await importUser(payload, opener.env, options.as) }
    }
    const { dryRun, file, language, publish } = options
    const job = { connect, dryRun, file, language, map, out: process.stdout, publish, signal }
    const result = await importFile(job)
    tell(result, options)
    await writeReport(options, result, performance.now() - began)
    return result.log.errors > 0 ? 1 : 0
  } finally {
    await opener.close()
  }
}

/** `npm run import -- <collection> <file>`: reads a list into a collection, all of it or nothing. See docs/import/README.md. */
export const main = async (args: string[]): Promise<number> => {
  const options = importOptions(args, process.env.INIT_CWD ?? process.cwd())
  // Several documents are saved side by side on the one connection of the transaction, which queues what it is asked. Its
  // library says that a later version will not; the version in use is pinned.
  process.noDeprecation = true
  const cancelling = new AbortController()
  const opener = createOpener()
  const forget = onInterrupt(() => cancelling.abort(), opener.closeNow)
  try {
    return await run(options, opener, cancelling.signal)
  } catch (error) {
    if (!cancelling.signal.aborted) throw error
    console.error(`✗ ${words.cancelled[options.language]}`)
    return CANCELLED
  } finally {
    forget()
  }
}
