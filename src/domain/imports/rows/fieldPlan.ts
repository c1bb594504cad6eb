import type { Issue } from '../issues/issue'
import type { Step } from '../map/importMap'
import type { PlannedValue } from './plannedDocument'
import type { Formats } from './readValue'

/** What holds for every row of a file. */
export interface RowContext {
  readonly everywhere: readonly Step[]
  readonly formats: Formats
}

/** What a rule makes of a row, and what there is to say about it; without a value the field is not touched. */
export interface FieldPlan {
  readonly issues: readonly Issue[]
  readonly planned?: PlannedValue
  /** What stood in the file. */
  readonly raw?: string
}
