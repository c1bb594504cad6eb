/** The figures of a chart as rows, each cell in words. */
export type DataTable = {
  caption: string
  /** The heads of the columns; the first one is that of the heads of the rows. */
  columns: readonly string[]
  rows: readonly { head: string; cells: readonly string[] }[]
}

/** The title of a chart and the unit of its figures. */
export const captionOf = (title: string, unit: string | undefined): string =>
  unit ? `${title} (${unit})` : title

/** What a cell says of a number that there may be. */
export const cellOf = (value: number | null, format: (value: number) => string, none: string): string =>
  value === null ? none : format(value)
