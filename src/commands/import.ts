import { collections } from '../../collections'
import type { Words } from '../domain/locales/locales'
import { createOpener, type Opener } from '../imports/createOpener'
import { importFile, type ImportResult } from '../imports/importFile'
import { type ImportOptions, importOptions, importUsage } from '../imports/importOptions'
import { mapFor } from '../imports/mapFor'
import { CANCELLED, onInterrupt } from '../imports/onInterrupt'
import { importUser } from '../imports/openPayload'
import { readMap } from '../imports/readMap'
import { issueLines } from '../imports/report/issueLines'
import { resultLines } from '../imports/report/resultLines'
import { words } from '../imports/report/words'
import { writeReport } from '../imports/report/writeReport'
import { speakLanguage } from '../imports/speakLanguage'

const loadConfig = async () => (await import('../../payload.config')).default

/** Everything but accounts, which get their password by an invitation. */
const importable = collections
  .filter(({ auth }) => !auth)
  .map(({ slug }) => slug)
  .join(', ')

const help: Words = {
  nl: `Leest een lijst (CSV, JSON of GeoJSON) in: alles, of niets als er één rij fout is.

${importUsage.nl}

  --map kaart.json     hoe kolommen velden worden; zonder kaart heet een kolom naar zijn veld
  --dry-run            doet alles en maakt het ongedaan
  --publish            zet wat nieuw of gewijzigd is op de site; anders worden het concepten
  --report bestand     schrijft aantallen en alle meldingen als JSON
  --language nl|en     de taal van wat hier verschijnt
  --as e-mail          het account op wiens naam geschreven wordt

Collecties: ${importable}.
Hoe een kaart eruitziet, met voorbeelden: docs/import/README.md.`,
  en: `Reads a list (CSV, JSON or GeoJSON): all of it, or nothing when one row is wrong.

${importUsage.en}

  --map map.json       how columns become fields; without a map a column is named after its field
  --dry-run            does everything and undoes it
  --publish            puts what is new or changed on the site; otherwise they are drafts
  --report file        writes the counts and every issue as JSON
  --language nl|en     the language of what is printed here
  --as e-mail          the account in whose name is written

Collections: ${importable}.
What a map looks like, with examples: docs/import/README.md.`,
}

const mapWithoutFile = async ({ collection, file }: ImportOptions, opener: Opener) => {
  const { payload } = await opener.open()
  return mapFor(payload.config, collection, file)
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

const importList = async (args: string[]): Promise<number> => {
  const options = importOptions(args, process.env.INIT_CWD ?? process.cwd())
  // Several documents are saved side by side on the one connection of the transaction, which queues what it is asked. Its
  // library says that a later version will not; the version in use is pinned.
  process.noDeprecation = true
  const cancelling = new AbortController()
  const opener = createOpener(loadConfig, options.language)
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

/** `npm run import -- <collection> <file>`: reads a list into a collection, all of it or nothing. See docs/import/README.md. */
export const main = speakLanguage(help, importList)
