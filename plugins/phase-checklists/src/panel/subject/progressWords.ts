import type { Words } from '@streekwerk/payload-kit/pure'

import type { Progress } from '../../domain/gate/answerGate'
import { panelWords } from '../../words/panel'

/** How much of something is settled, as words with what is filled in; what is optional is told as such. */
export const progressWords = ({
  optional,
  settled,
  total,
}: Progress): [words: Words, values: Readonly<Record<string, number>>] => {
  const { nothingCounts, progress } = panelWords
  if (optional.total === 0) return total === 0 ? [nothingCounts, {}] : [progress.all, { settled, total }]
  if (total === 0) return [progress.optional, { settled: optional.settled, total: optional.total }]
  return [progress.both, { optionalSettled: optional.settled, optionalTotal: optional.total, settled, total }]
}
