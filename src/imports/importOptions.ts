import { resolve } from 'node:path'

import { readOptions } from '../commandLine/readOptions'
import { type IssueLanguage, issueLanguages } from '../domain/imports/issues/issue'
import type { Words } from '../domain/locales/locales'
import { Refusal } from '../refusal'

/** How the command is used, in one line. */
export const importUsage: Words = {
  nl: 'Gebruik: npm run import -- <collectie> <bestand> [--map kaart.json] [--dry-run] [--publish] [--report verslag.json] [--language nl|en] [--as e-mail].',
  en: 'Use: npm run import -- <collection> <file> [--map map.json] [--dry-run] [--publish] [--report file.json] [--language nl|en] [--as e-mail].',
}

/** The language that is asked for, known also where the rest of the command line is not understood. */
export const languageOf = (args: readonly string[]): IssueLanguage => {
  const named = args.flatMap((arg, at) =>
    arg === '--language' ? [args[at + 1]] : arg.split('--language=').slice(1),
  )
  return issueLanguages.find((known) => known === named[0]) ?? 'nl'
}

/** What the command line asks for. */
export interface ImportOptions {
  /** The account in whose name documents are written. */
  readonly as?: string | undefined
  readonly collection: string
  readonly dryRun: boolean
  readonly file: string
  readonly language: IssueLanguage
  readonly map?: string | undefined
  readonly publish: boolean
  readonly report?: string | undefined
}

const parse = (args: string[]) =>
  readOptions(
    args,
    {
      as: { type: 'string' },
      'dry-run': { default: false, type: 'boolean' },
      language: { default: 'nl', type: 'string' },
      map: { type: 'string' },
      publish: { default: false, type: 'boolean' },
      report: { type: 'string' },
    },
    importUsage,
  )

/** Reads the command line; files are named from where the person stands, which npm tells as INIT_CWD. */
export const importOptions = (args: string[], from: string): ImportOptions => {
  const { positionals, values } = parse(args)
  const [collection, file, ...others] = positionals
  const language = issueLanguages.find((known) => known === values.language)
  if (collection === undefined || file === undefined || others.length > 0 || !language)
    throw new Refusal(importUsage)
  const place = (name: string | undefined) => (name === undefined ? undefined : resolve(from, name))
  return {
    as: values.as,
    collection,
    dryRun: values['dry-run'],
    file: resolve(from, file),
    language,
    map: place(values.map),
    publish: values.publish,
    report: place(values.report),
  }
}
