import type { Issue } from '../../domain/imports/issues/issue'
import type { Row } from '../../domain/imports/rows/row'

/** The most columns that a list is read with. */
export const MOST_COLUMNS = 1000

/** What a file gives one after another: a row, or what is wrong with a row or with the file. */
export type Item = { readonly issue: Issue } | { readonly row: Row }
