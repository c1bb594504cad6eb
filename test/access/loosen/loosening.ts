import type { Question } from '../questions/question'

/** One rule made looser, and the questions by which that should show. */
export type Loosening = {
  /** Puts the looser rule in the place of the right one; answers how to put it back. */
  apply: () => () => void
  questions: readonly Question[]
  what: string
}

/** Of some questions those of which the answer can change when a rule is made looser. */
export const guardsAmong = (questions: readonly Question[]): Question[] =>
  questions.filter(({ guards }) => guards)
