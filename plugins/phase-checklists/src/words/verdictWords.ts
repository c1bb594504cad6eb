import type { Words } from '@streekwerk/payload-kit/pure'

import type { Verdict } from '../domain/checklist/judgeItem'
import { obstacleWords, settledWords } from './panel'

/** A verdict in words: by what it was settled, or everything that stands in the way. */
export const verdictWords = (verdict: Verdict, words: (said: Words) => string): readonly string[] =>
  verdict.isSettled
    ? [words(settledWords[verdict.by])]
    : verdict.obstacles.map((obstacle, at) => {
        const said = words(obstacleWords[obstacle])
        // They stand behind each other in one line.
        return at === 0 ? said : `${said.charAt(0).toLowerCase()}${said.slice(1)}`
      })
