import { describe, expect, it } from 'vitest'

import type { ImportReport } from '../../imports/report/importReport'
import { outcomeOf } from './outcomeOf'
import { importWords } from './words'

const report = (counts: Partial<ImportReport['counts']>, rest: Partial<ImportReport> = {}): ImportReport => ({
  changedFields: {},
  counts: { changed: 0, new: 0, refused: 0, skipped: 0, unchanged: 0, ...counts },
  dryRun: true,
  issues: [],
  issuesLeftOut: 0,
  kept: false,
  rows: 3,
  ...rest,
})

const error = { code: 'date-bad', column: 'x', message: 'x', row: 2, severity: 'error' } as const

describe('what a report comes to', () => {
  it('is an import only when something would be written and nothing is refused', () => {
    expect(outcomeOf(report({ new: 3 }), true).canGo).toBe(true)
    expect(outcomeOf(report({ changed: 1, unchanged: 2 }), true).canGo).toBe(true)
    expect(outcomeOf(report({ unchanged: 3 }), true)).toMatchObject({
      canGo: false,
      sentence: importWords.nothingToDo,
    })
    expect(outcomeOf(report({ new: 2, refused: 1 }, { issues: [error] }), true)).toMatchObject({
      canGo: false,
      sentence: importWords.mend,
    })
    expect(outcomeOf(report({}, { rows: 0 }), true)).toMatchObject({
      canGo: false,
      sentence: importWords.noRows,
    })
  })

  it('says that what was written is a draft, where it is one', () => {
    const kept = report({ new: 3 }, { dryRun: false, kept: true })
    expect(outcomeOf(kept, true).sentence).toBe(importWords.keptAsDraft)
    expect(outcomeOf(kept, false).sentence).toBe(importWords.kept)
    expect(outcomeOf(kept, false).canGo).toBe(false)
  })
})
