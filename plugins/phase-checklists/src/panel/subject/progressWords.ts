import type { Progress } from '../../domain/gate/answerGate'
import type { Words } from '../../domain/words'
import { panelWords } from '../../words/panel'

/** How much of something is settled, as words with what is filled in. */
export const progressWords = ({
  settled,
  total,
}: Progress): [words: Words, values: Readonly<Record<string, number>>] =>
  total === 0 ? [panelWords.nothingCounts, {}] : [panelWords.progress, { settled, total }]
