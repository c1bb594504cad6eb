import { visibleText } from '../../domain/imports/text/visibleText'

const WIDEST = 60

const onOneLine = (text: string): string => visibleText(text.replace(/\s+/g, ' '))

const cell = (text: string, width = WIDEST): string => {
  const line = onOneLine(text)
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}

/** Lines of text in columns; the last column may be as wide as it is. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => {
  const all = [head, ...rows].map((row) =>
    row.map((text, at) => (at === row.length - 1 ? onOneLine(text) : cell(text))),
  )
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)))
  return all.map((row) =>
    `  ${row.map((text, at) => (at === row.length - 1 ? text : text.padEnd(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  )
}
