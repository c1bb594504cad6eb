import type { Recognition } from './recognitions'

/** How many partners gave each answer to whether they recognise the joint problem. */
export type RecognitionTally = Readonly<Record<Recognition, number>>

/** Counts the answers; a partner of whom none is recorded has not been asked yet. */
export const recognitionTally = (answers: readonly (Recognition | null | undefined)[]): RecognitionTally => {
  const tally = { no: 0, unknown: 0, yes: 0 }
  for (const answer of answers) tally[answer ?? 'unknown'] += 1
  return tally
}
