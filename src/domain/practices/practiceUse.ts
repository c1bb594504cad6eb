import type { Caution } from './cautions'
import type { PracticeDecision } from './decisions'

/** What a project answered to one caution: a risk 0–3, or nothing yet, and what it does about it. */
export type CautionAnswer = Readonly<{ risk?: number | null; mitigation?: string | null }>

/** How one project weighs one practice, and what it decided; without a decision it is still weighing. */
export type PracticeUse = Readonly<{
  cautions: Readonly<Partial<Record<Caution, CautionAnswer | null>>>
  decision?: PracticeDecision | null
}>

/** What the rules ask of the practice itself: whether somebody wrote down how it is done; unknown counts as no. */
export type UsablePractice = Readonly<{ manualPresent?: boolean | null }>
