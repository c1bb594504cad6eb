import type { IssueCode } from '../issues/issueTexts'
import type { Json } from '../map/importMap'

/** What a reading has to say, beside the value. */
interface Remark {
  readonly code: IssueCode
  readonly details?: Readonly<Record<string, number | string>>
}

/** A value read from a text, or why it cannot be read. */
export type Reading =
  | { readonly bad: Remark; readonly ok: false }
  | { readonly ok: true; readonly remark?: Remark; readonly value: Json }
