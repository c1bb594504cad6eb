import { NoTable, tableWords } from '@streekwerk/payload-kpi-tracking'
import { createLocalReq } from 'payload'

import type { Words } from '../domain/locales/locales'
import { createOpener } from '../imports/createOpener'
import { CANCELLED, onInterrupt } from '../imports/onInterrupt'
import { accountNamed } from '../imports/openPayload'
import { words } from '../imports/report/words'
import { speakLanguage } from '../imports/speakLanguage'
import { importTable } from '../kpis/table/importTable'
import { measurementsOptions, measurementsUsage } from '../kpis/table/measurementsOptions'
import { tableLines } from '../kpis/table/tableLines'
import { Refusal } from '../refusal'

const loadConfig = async () => (await import('../../payload.config')).default

const help: Words = {
  nl: `Leest een tabel (CSV) met metingen van KPI's in: alles, of niets als er één regel fout is. Elke meting is
daarna ingediend op naam van het account, en wacht op goedkeuring door een ander.

${measurementsUsage.nl}

  --as e-mail              het account dat indient: alleen wat het mag meten wordt ingelezen
  --notation comma|point   comma: puntkomma tussen cellen en decimale komma; point: komma en decimale punt
  --dry-run                kijkt alleen
  --language nl|en         de taal van wat hier verschijnt

De kolommen: kpi, period, value (of numerator en denominator), dimension, category, source, note.
GET /api/kpi-measurements/export geeft dezelfde tabel.`,
  en: `Reads a table (CSV) of measurements of KPIs: all of it, or nothing when one line is wrong. Each is then submitted
in the name of the account, and waits for somebody else to approve it.

${measurementsUsage.en}

  --as e-mail              the account that submits: only what it may measure is taken
  --notation comma|point   comma: semicolons between cells and a decimal comma; point: commas and a decimal point
  --dry-run                only looks
  --language nl|en         the language of what is printed here

The columns: kpi, period, value (or numerator and denominator), dimension, category, source, note.
GET /api/kpi-measurements/export gives the same table.`,
}

const explained = (error: unknown, file: string): unknown => {
  const { code, status } = error as { code?: unknown; status?: unknown }
  if (error instanceof NoTable) {
    const { en, nl } = tableWords[error.fault]
    return new Refusal({ nl: `Regel ${error.line}: ${nl}`, en: `Line ${error.line}: ${en}` })
  }
  if (code === 'ENOENT' || code === 'EISDIR')
    return new Refusal({ nl: `Er is geen bestand ${file}.`, en: `There is no file ${file}.` })
  if (status === 403)
    return new Refusal({ nl: 'Dit account mag niets meten.', en: 'This account may measure nothing.' })
  return error
}

const run = async (args: string[]): Promise<number> => {
  const options = measurementsOptions(args, process.env.INIT_CWD ?? process.cwd())
  const cancelling = new AbortController()
  const opener = createOpener(loadConfig, options.language)
  const forget = onInterrupt(() => cancelling.abort(), opener.closeNow)
  const connect = async () => {
    const { payload } = await opener.open()
    return createLocalReq({ user: await accountNamed(payload, options.as) }, payload)
  }
  try {
    const { signal } = cancelling
    const imported = await importTable(connect, options, { out: process.stdout, signal })
    console.log(tableLines(imported, options.language).join('\n'))
    return imported.faultCount > 0 ? 1 : 0
  } catch (error) {
    if (!cancelling.signal.aborted) throw explained(error, options.file)
    console.error(`✗ ${words.cancelled[options.language]}`)
    return CANCELLED
  } finally {
    await opener.close()
    forget()
  }
}

/** `npm run measurements -- <file.csv> --as e-mail`: reads a table of measurements, all of it or nothing. */
export const main = speakLanguage(help, run)
