import type { Words } from '../../domain/locales/locales'
import type { ImportReport } from '../../imports/report/importReport'
import { importWords } from './words'

/** What a report comes to: its heading, what it says in a sentence, and whether there is anything left to write. */
export interface Outcome {
  readonly canGo: boolean
  readonly heading: Words
  readonly sentence: Words
}

/** Reads a report for people. */
export const outcomeOf = (report: ImportReport, isDraft: boolean): Outcome => {
  const { counts, issues, kept, rows } = report
  if (kept)
    return {
      canGo: false,
      heading: importWords.done,
      sentence: isDraft ? importWords.keptAsDraft : importWords.kept,
    }
  if (issues.some(({ severity }) => severity === 'error'))
    return { canGo: false, heading: importWords.refused, sentence: importWords.mend }
  const heading = importWords.checked
  if (rows === 0) return { canGo: false, heading, sentence: importWords.noRows }
  const canGo = counts.new + counts.changed > 0
  return { canGo, heading, sentence: canGo ? importWords.ready : importWords.nothingToDo }
}
