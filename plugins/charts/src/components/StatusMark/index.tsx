import type { Status } from '../../domain/status'
import { SHAPES } from '../Samples/Mark'

/** The shape of a verdict, as in the charts, for beside the word that tells it: it says nothing to who does not see it. */
export const StatusMark = ({ status }: { status: Status }) => (
  <svg
    aria-hidden="true"
    className="chart-status"
    fill="currentColor"
    focusable="false"
    height={14}
    viewBox="-7 -7 14 14"
    width={14}
    xmlns="http://www.w3.org/2000/svg"
  >
    <path d={SHAPES[status]} />
  </svg>
)
