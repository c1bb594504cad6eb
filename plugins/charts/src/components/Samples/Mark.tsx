import type { Status } from '../../domain/status'

type MarkProps = {
  x: number
  y: number
  status: Status | null
  /** What is read when one points at it. */
  title?: string
}

/** Shapes that also without colour say how a measurement stands: a point up, a square, a point down. */
export const SHAPES: Record<Status, string> = {
  over: 'M0-6L5.5 4.5H-5.5Z',
  on: 'M-4.5-4.5H4.5V4.5H-4.5Z',
  under: 'M0 6L5.5-4.5H-5.5Z',
}

/** A measurement: filled, a ball as long as there is no verdict. */
export const Mark = ({ status, title, x, y }: MarkProps) => (
  <g className="chart-mark" transform={`translate(${x} ${y})`}>
    {title && <title>{title}</title>}
    {status === null ? <circle r={4} /> : <path d={SHAPES[status]} />}
  </g>
)

type HollowProps = Omit<MarkProps, 'status'> & { className: string; d: string }

const Hollow = ({ className, d, title, x, y }: HollowProps) => (
  <g
    className={className}
    fill="none"
    stroke="currentColor"
    strokeWidth={1.5}
    transform={`translate(${x} ${y})`}
  >
    {title && <title>{title}</title>}
    <path d={d} />
  </g>
)

/** A target: hollow, on its point. */
export const TargetMark = (props: Omit<MarkProps, 'status'>) => (
  <Hollow className="chart-target" d="M0-5L5 0L0 5L-5 0Z" {...props} />
)

/** What is expected: hollow and round. */
export const ForecastMark = (props: Omit<MarkProps, 'status'>) => (
  <Hollow className="chart-forecast" d="M-3 0A3 3 0 1 1 3 0A3 3 0 1 1-3 0Z" {...props} />
)
