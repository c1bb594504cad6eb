import { type Certainty, weaker } from './certainties'
import type { CoverageLine } from './lines'

/** Whether a coverage line rests on a transfer that somebody has bound itself to. */
export const isCommitted = ({ transferState }: Pick<CoverageLine, 'transferState'>): boolean =>
  transferState === 'committed' || transferState === 'delivered'

/**
 * How certain a coverage line counts, or null when it covers nothing: a cancelled transfer. What is delivered is certain, what
 * is committed is as certain as people say, and what is only proposed or agreed, or is to come from the exchange without citing
 * a transfer, is possible at best.
 */
export const countedCertainty = (line: CoverageLine): Certainty | null => {
  switch (line.transferState) {
    case 'cancelled':
      return null
    case 'delivered':
      return 'certain'
    case 'committed':
      return line.certainty
    case 'proposed':
    case 'agreed':
      return weaker(line.certainty, 'possible')
    case null:
    case undefined:
      return line.kind === 'exchange' ? weaker(line.certainty, 'possible') : line.certainty
  }
}
