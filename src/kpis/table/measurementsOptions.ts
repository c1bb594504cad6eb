import { resolve } from 'node:path'

import { readOptions } from '../../commandLine/readOptions'
import { type IssueLanguage, issueLanguages } from '../../domain/imports/issues/issue'
import type { Words } from '../../domain/locales/locales'
import { Refusal } from '../../refusal'

/** How the command is used, in one line. */
export const measurementsUsage: Words = {
  nl: 'Gebruik: npm run measurements -- <bestand.csv> --as e-mail [--notation comma|point] [--dry-run] [--language nl|en].',
  en: 'Use: npm run measurements -- <file.csv> --as e-mail [--notation comma|point] [--dry-run] [--language nl|en].',
}

/** What the command line asks for. */
export type MeasurementsOptions = Readonly<{
  /** The account in whose name is submitted. */
  as: string
  dryRun: boolean
  file: string
  language: IssueLanguage
  notation: 'comma' | 'point'
}>

const notations = ['comma', 'point'] as const

/** Reads the command line; the file is named from where the person stands, which npm tells as INIT_CWD. */
export const measurementsOptions = (args: string[], from: string): MeasurementsOptions => {
  const { positionals, values } = readOptions(
    args,
    {
      as: { type: 'string' },
      'dry-run': { default: false, type: 'boolean' },
      language: { default: 'nl', type: 'string' },
      notation: { default: 'comma', type: 'string' },
    },
    measurementsUsage,
  )
  const [file, ...others] = positionals
  const language = issueLanguages.find((known) => known === values.language)
  const notation = notations.find((known) => known === values.notation)
  if (file === undefined || others.length > 0 || !language || !notation || values.as === undefined)
    throw new Refusal(measurementsUsage)
  return { as: values.as, dryRun: values['dry-run'], file: resolve(from, file), language, notation }
}
