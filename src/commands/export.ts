import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { createLocalReq, type Payload } from 'payload'

import type { Locale, Words } from '../domain/locales/locales'
import { readEnv } from '../env'
import { type ExportOptions, exportOptions, exportUsage } from '../exports/exportOptions'
import { exportText } from '../exports/exportText'
import { writeExport } from '../exports/writeExport'
import { languageOf } from '../imports/importOptions'
import { accountNamed, openPayload } from '../imports/openPayload'
import { speakLanguage } from '../imports/speakLanguage'
import { Refusal } from '../refusal'

const loadConfig = async () => (await import('../../payload.config')).default

const help: Words = {
  nl: `Schrijft een collectie als lijst, zoals npm run import -- haar terugleest: daarna is er niets veranderd.

${exportUsage.nl}

  --format csv|json    anders zoals het bestand eindigt; zonder bestand csv
  --as e-mail          alleen wat dit account mag lezen; anders alles
  --language nl|en     de taal van wat hier verschijnt

Zonder bestand komt de lijst op het scherm: npm run --silent export -- partners > partners.csv.
Wat erin staat en hoe: docs/import/README.md.`,
  en: `Writes a collection as a list, as npm run import -- reads it back: afterwards nothing has changed.

${exportUsage.en}

  --format csv|json    else as the file ends; without a file csv
  --as e-mail          only what this account may read; else everything
  --language nl|en     the language of what is printed here

Without a file the list is printed: npm run --silent export -- partners > partners.csv.
What is in it and how: docs/import/README.md.`,
}

const mayNot = (account: string, collection: string): Refusal =>
  new Refusal({
    nl: `${account} mag niets van “${collection}” lezen.`,
    en: `${account} may read nothing of “${collection}”.`,
  })

/** A refusal of Payload's is about the account that was named; without one nothing is refused. */
const explained = (error: unknown, { as, collection }: ExportOptions): unknown =>
  as !== undefined && (error as { status?: number }).status === 403 ? mayNot(as, collection) : error

const listOf = async (payload: Payload, { as, collection, format }: ExportOptions) => {
  const user = as === undefined ? undefined : await accountNamed(payload, as)
  const req = await createLocalReq(user === undefined ? {} : { user }, payload)
  return exportText({ collection, everything: user === undefined, format, req })
}

/** Who takes what is printed may stop in the middle, as head does. */
const print = (pieces: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(pieces), process.stdout, { end: false }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'EPIPE') throw error
  })

const write = async (options: ExportOptions, language: Locale): Promise<void> => {
  // What is printed is the list and nothing else.
  const log = {
    info: (line: string) => console.error(line),
    language,
    warn: (line: string) => console.error(line),
  }
  const { close, payload } = await openPayload(readEnv(process.env), log, loadConfig)
  try {
    const pieces = await listOf(payload, options)
    await (options.file === undefined ? print(pieces) : writeExport(pieces, options.file))
  } catch (error) {
    throw explained(error, options)
  } finally {
    await close()
  }
}

/** `npm run export -- <collection> [file]`: writes a collection as a list that an import reads back. See docs/import/README.md. */
export const main = speakLanguage(help, async (args) => {
  await write(exportOptions(args, process.env.INIT_CWD ?? process.cwd()), languageOf(args))
  return 0
})
