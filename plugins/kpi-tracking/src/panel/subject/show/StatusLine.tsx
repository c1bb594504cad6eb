import type { Verdict } from '../../../domain/maths/verdict'
import { statusShapes, statusWords, verdictGapWords } from '../../../words/verdictWords'
import type { Say } from '../../sayIn'

/** How a KPI stands to its target as a shape and a word, or why that cannot be said. */
export const StatusLine = ({ verdict, words }: { verdict: Verdict; words: Say }) =>
  verdict.status === null ? (
    <p className="kpis__why">{words(verdictGapWords[verdict.because])}</p>
  ) : (
    <p className="kpis__status" data-status={verdict.status}>
      <span aria-hidden="true">{statusShapes[verdict.status]}</span> {words(statusWords[verdict.status])}
    </p>
  )
