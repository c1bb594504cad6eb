import type { FieldRule, Step } from '../map/importMap'
import { templateColumns } from '../map/mapColumns'
import { applySteps } from './applySteps'
import { cellOf, type Row, textOf } from './row'

/** What one column gave to a text: as it stood in the file, and after the steps that hold everywhere. */
export interface SourcePart {
  readonly column: string
  readonly raw: string
  readonly text: string
}

/** A text taken from a row, with the columns it was made of. */
export interface SourceText {
  readonly parts: readonly SourcePart[]
  readonly raw: string
  readonly text: string
}

const fill = (template: string, row: Row, everywhere: readonly Step[]): string =>
  template.replace(/\{([^{}]+)\}/g, (_, column: string) =>
    applySteps(textOf(cellOf(row, column)), everywhere),
  )

const isFilled = (template: string, row: Row): boolean => {
  const columns = templateColumns(template)
  return columns.length === 0 || columns.some((column) => textOf(cellOf(row, column)).trim() !== '')
}

const partOf =
  (row: Row, everywhere: readonly Step[]) =>
  (column: string): SourcePart => {
    const raw = textOf(cellOf(row, column))
    return { column, raw, text: applySteps(raw, everywhere) }
  }

/** The text that a rule starts from. A template of which every column is empty is empty itself, whatever stands around them. */
export const sourceText = (rule: FieldRule, row: Row, everywhere: readonly Step[]): SourceText => {
  const part = partOf(row, everywhere)
  if (rule.column !== undefined) {
    const only = part(rule.column)
    return { parts: [only], raw: only.raw, text: only.text }
  }
  const templates = rule.lines ?? (rule.text === undefined ? [] : [rule.text])
  const lines = templates.filter((template) => isFilled(template, row))
  const parts = lines.flatMap(templateColumns).map(part)
  return {
    parts,
    raw: parts.map(({ raw }) => raw).join('\n'),
    text: lines.map((template) => fill(template, row, everywhere)).join('\n'),
  }
}
