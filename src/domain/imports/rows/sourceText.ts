import type { FieldRule, Step } from '../map/importMap'
import { templateColumns } from '../map/mapColumns'
import { applySteps } from './applySteps'
import { cellOf, type Row, textOf } from './row'

/** A text taken from a row: as it stood in the file, and after the steps that hold everywhere. */
export interface SourceText {
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

const raws = (templates: readonly string[], row: Row): string =>
  templates
    .flatMap(templateColumns)
    .map((column) => textOf(cellOf(row, column)))
    .join('\n')

/** The text that a rule starts from. A template of which every column is empty is empty itself, whatever stands around them. */
export const sourceText = (rule: FieldRule, row: Row, everywhere: readonly Step[]): SourceText => {
  if (rule.column !== undefined) {
    const raw = textOf(cellOf(row, rule.column))
    return { raw, text: applySteps(raw, everywhere) }
  }
  const templates = rule.lines ?? (rule.text === undefined ? [] : [rule.text])
  const lines = templates.filter((template) => isFilled(template, row))
  return {
    raw: raws(lines, row),
    text: lines.map((template) => fill(template, row, everywhere)).join('\n'),
  }
}
