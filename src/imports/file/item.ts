import type { Issue } from '../../domain/imports/issues/issue'
import type { Row } from '../../domain/imports/rows/row'

/** What a file gives one after another: a row, or what is wrong with a row or with the file. */
export type Item = { readonly issue: Issue } | { readonly row: Row }
