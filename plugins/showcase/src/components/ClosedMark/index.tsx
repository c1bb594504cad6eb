import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { say } from '../../router/view'
import { closedLabel } from '../../site/closedLabel'

/** Says that a document is closed; nothing for one that is open. */
export const ClosedMark = ({ view, row }: { view: View; row: Row }) => {
  const label = closedLabel(view.site, row)
  return label ? <p className="closed-mark">{say(view, label)}</p> : null
}
