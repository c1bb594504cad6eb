import type { ReviewState } from './reviewFaults'

/** A practice as far as it can wait for a review: the ids of who brought it in and who last changed its text. */
export type WaitingPractice = Readonly<{
  author?: string | null
  lastWriter?: string | null
  reviewState?: ReviewState | null
}>

/** Whether a practice waits for the review of somebody: it was submitted, and it is not their own work. */
export const isForOtherEyes = (
  { author, lastWriter, reviewState }: WaitingPractice,
  reviewer: string,
): boolean => reviewState === 'submitted' && author !== reviewer && lastWriter !== reviewer
