import { extname, resolve } from 'node:path'

import { readOptions } from '../commandLine/readOptions'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'
import { type ExportFormat, exportFormats } from './exportJob'

/** How the command is used, in one line. */
export const exportUsage: Words = {
  nl: 'Gebruik: npm run export -- <collectie> [bestand] [--format csv|json] [--as e-mail] [--language nl|en].',
  en: 'Use: npm run export -- <collection> [file] [--format csv|json] [--as e-mail] [--language nl|en].',
}

/** What the command line asks for. */
export interface ExportOptions {
  /** The account that reads: only what it may read is written. */
  readonly as?: string | undefined
  readonly collection: string
  /** Absent for standard output. */
  readonly file?: string
  readonly format: ExportFormat
}

const known = (name: string | undefined): ExportFormat | undefined =>
  exportFormats.find((format) => format === name)

/** An import goes by the end of a file's name, so that it may not say anything else than what is in the file. */
const formatOf = (file: string | undefined, asked: string | undefined): ExportFormat => {
  const ending = file === undefined ? undefined : known(extname(file).slice(1).toLowerCase())
  const format = asked === undefined ? (ending ?? 'csv') : known(asked)
  if (format === undefined) throw new Refusal(exportUsage)
  if (file !== undefined && ending !== format)
    throw new Refusal({
      nl: `${file} moet op .${format} eindigen: daaraan herkent een import wat erin staat.`,
      en: `${file} must end in .${format}: an import knows by it what is in the file.`,
    })
  return format
}

/** Reads the command line; files are named from where the person stands, which npm tells as INIT_CWD. */
export const exportOptions = (args: string[], from: string): ExportOptions => {
  const text = { type: 'string' } as const
  const { positionals, values } = readOptions(args, { as: text, format: text, language: text }, exportUsage)
  const [collection, file, ...others] = positionals
  if (collection === undefined || others.length > 0) throw new Refusal(exportUsage)
  return {
    as: values.as,
    collection,
    ...(file === undefined ? {} : { file: resolve(from, file) }),
    format: formatOf(file, values.format),
  }
}
