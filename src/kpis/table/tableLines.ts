import { type Imported, tableFaultWords } from '@streekwerk/payload-kpi-tracking'

import type { IssueLanguage } from '../../domain/imports/issues/issue'
import { words } from '../../imports/report/words'

const told = {
  added: { nl: 'ingediend', en: 'submitted' },
  line: { nl: 'regel', en: 'line' },
  same: { nl: 'er al', en: 'there already' },
} as const

/** What came of a table of measurements: each fault with its line, and the counts. */
export const tableLines = (
  { added, faultCount, faults, isWritten, same }: Imported,
  language: IssueLanguage,
): readonly string[] => [
  ...faults.map(
    ({ column, fault, line }) =>
      `${told.line[language]} ${line}${column === null ? '' : `, ${words.column[language]} ${column}`}: ${tableFaultWords[fault][language]}`,
  ),
  ...(faultCount > faults.length ? [`… ${faultCount - faults.length} ${words.more[language]}`] : []),
  `${added} ${told.added[language]}, ${same} ${told.same[language]}, ${faultCount} ${words[faultCount === 1 ? 'error' : 'errors'][language]}`,
  words[isWritten ? 'kept' : faultCount > 0 ? 'nothingWritten' : 'dryRun'][language],
]
