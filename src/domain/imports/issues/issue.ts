import { type IssueCode, issueTexts, mapless } from './issueTexts'

/** An error stops the whole import, a warning asks for a look, a notice tells what the map asked for. */
export type Severity = 'error' | 'notice' | 'warning'

/** The languages that an import speaks. */
export const issueLanguages = ['nl', 'en'] as const
export type IssueLanguage = (typeof issueLanguages)[number]

/** One thing to say about a file, a row or a cell. Rows are counted as a spreadsheet does: the header is row 1. */
export interface Issue {
  readonly code: IssueCode
  readonly column?: string
  readonly details: Readonly<Record<string, number | string>>
  readonly row?: number
  readonly severity: Severity
}

const LONGEST = 80
/** What somebody needs all of. */
const WHOLE = new Set(['choices', 'columns', 'reason'])

const shortened = (value: number | string): string => {
  const text = String(value).replace(/\s+/g, ' ')
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

/** The sentence of an issue for people, without its row and column; `hasMap`: whether they can write a map for the file. */
export const issueText = (
  { code, column, details }: Issue,
  language: IssueLanguage,
  hasMap = true,
): string => {
  const filled: Readonly<Record<string, number | string>> = { column: column ?? '', ...details }
  const fill = (whole: string, name: string): string => {
    const value = filled[name]
    return value === undefined ? whole : WHOLE.has(name) ? String(value) : shortened(value)
  }
  const words = (hasMap ? undefined : mapless[code]) ?? issueTexts[code]
  const sentence = words[language].replace(/\{(\w+)\}/g, fill)
  const then = details.then
  return then === 'value-kept' || then === 'value-left-out'
    ? `${sentence} ${issueTexts[then][language]}`
    : sentence
}
