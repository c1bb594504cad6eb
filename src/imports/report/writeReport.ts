import { writeFile } from 'node:fs/promises'

import { type Issue, issueText } from '../../domain/imports/issues/issue'
import { Refusal } from '../../refusal'
import type { ImportResult } from '../importFile'
import type { ImportOptions } from '../importOptions'

const inBothLanguages = (issue: Issue) => ({
  ...issue,
  en: issueText(issue, 'en'),
  nl: issueText(issue, 'nl'),
})

/** Writes down how an import went, for machines: the counts and every issue with its row, column and reason in both languages. */
export const writeReport = async (
  options: ImportOptions,
  { kept, log, survey, tally }: ImportResult,
  durationMs: number,
): Promise<void> => {
  if (options.report === undefined) return
  const { collection, dryRun, file, map, publish } = options
  const counts = {
    errors: log.count('error'),
    notices: log.count('notice'),
    warnings: log.count('warning'),
  }
  const report = {
    asked: { collection, dryRun, file, map, publish },
    changedFields: tally.changedFields,
    counts: { documents: tally.counts, ...counts, rows: survey.rows },
    durationMs: Math.round(durationMs),
    formats: survey.formats,
    issues: log.kept.map(inBothLanguages),
    issuesLeftOut: counts.errors + counts.notices + counts.warnings - log.kept.length,
    kept,
  }
  try {
    await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`)
  } catch (error) {
    const { message } = error as Error
    throw new Refusal({
      nl: `Het verslag ${options.report} is niet te schrijven: ${message}.`,
      en: `The report ${options.report} cannot be written: ${message}.`,
    })
  }
}
