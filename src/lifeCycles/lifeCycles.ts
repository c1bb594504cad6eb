import type { LifeCycleContent } from './content'
import { fourPhases } from './fourPhases'
import { sevenSteps } from './sevenSteps'

/** The life cycles that a new cooperative finds, the one of the method first. */
export const lifeCycles: readonly LifeCycleContent[] = [fourPhases, sevenSteps]
