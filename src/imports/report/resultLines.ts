import type { IssueLanguage } from '../../domain/imports/issues/issue'
import type { ImportResult } from '../importFile'
import type { Counts } from '../write/tally'
import { type Word, words } from './words'

const countLine = (collection: string, counts: Counts, say: (word: Word) => string): string => {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} ${say('skipped')}` : ''
  const { changed, new: made, unchanged } = counts
  return `  ${collection}: ${made} ${say('new')}, ${changed} ${say('changed')}, ${unchanged} ${say('unchanged')}${skipped}`
}

const fieldLine = (fields: Readonly<Record<string, number>>): string[] => {
  const named = Object.entries(fields).map(([name, count]) => `${name} (${count})`)
  return named.length > 0 ? [`    ${named.join(', ')}`] : []
}

/** How an import ended, in a few lines. */
export const resultLines = (
  { kept, log, survey, tally }: ImportResult,
  { dryRun, language }: { dryRun: boolean; language: IssueLanguage },
): string[] => {
  const say = (word: Word): string => words[word][language]
  const counts = Object.entries(tally.counts).flatMap(([collection, count]) => [
    countLine(collection, count, say),
    ...fieldLine(tally.changedFields[collection] ?? {}),
  ])
  if (log.errors > 0) return [...counts, `✗ ${say('nothing')}`]
  if (survey.rows === 0) return [`✓ ${say('nothingToDo')}`]
  return [...counts, `✓ ${kept ? say('kept') : dryRun ? say('dryRun') : say('nothing')}`]
}
