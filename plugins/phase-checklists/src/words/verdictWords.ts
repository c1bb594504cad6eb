import type { Verdict } from '../domain/checklist/judgeItem'
import type { Words } from '../domain/words'
import { obstacleWords, settledWords } from './panel'

/** A verdict in words: by what it was settled, or everything that stands in the way. */
export const verdictWords = (verdict: Verdict, words: (said: Words) => string): readonly string[] =>
  verdict.isSettled
    ? [words(settledWords[verdict.by])]
    : verdict.obstacles.map((obstacle) => words(obstacleWords[obstacle]))
