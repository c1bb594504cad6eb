/** A way of drawing that is told from the others without colour. */
type LineProps = { d: string }

/** What was measured: solid. */
export const MeasuredLine = ({ d }: LineProps) => (
  <path
    className="chart-measured"
    d={d}
    fill="none"
    stroke="currentColor"
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeWidth={2.5}
  />
)

/** What is aimed at: dashed. */
export const TargetLine = ({ d }: LineProps) => (
  <path
    className="chart-target"
    d={d}
    fill="none"
    stroke="currentColor"
    strokeDasharray="7 4"
    strokeWidth={1.5}
  />
)

/** What is expected: dotted. */
export const ForecastLine = ({ d }: LineProps) => (
  <path
    className="chart-forecast"
    d={d}
    fill="none"
    stroke="currentColor"
    strokeDasharray="0.1 5"
    strokeLinecap="round"
    strokeWidth={2.5}
  />
)

/** Where it began: dashes and dots. */
export const BaselineLine = ({ d }: LineProps) => (
  <path
    className="chart-baseline"
    d={d}
    fill="none"
    stroke="currentColor"
    strokeDasharray="9 3 2 3"
    strokeWidth={1.2}
  />
)

/** Within which a measurement is on target: hatched. */
export const MarginArea = ({ anchor, d }: LineProps & { anchor: string }) => (
  <g className="chart-margin">
    <path d={d} fillOpacity={0.08} />
    <path d={d} fill={`url(#${anchor}-hatch)`} />
  </g>
)

/** Within which the expected is expected: dotted. */
export const RangeArea = ({ anchor, d }: LineProps & { anchor: string }) => (
  <g className="chart-range">
    <path d={d} fillOpacity={0.08} />
    <path d={d} fill={`url(#${anchor}-dots)`} />
  </g>
)

/** The patterns of both, named after the chart that they are of. */
export const Patterns = ({ anchor }: { anchor: string }) => (
  <defs>
    <pattern height={6} id={`${anchor}-hatch`} patternUnits="userSpaceOnUse" width={6}>
      <path
        className="chart-margin"
        d="M0 6L6 0M-1 1L1-1M5 7L7 5"
        fill="none"
        stroke="currentColor"
        strokeOpacity={0.5}
        strokeWidth={0.8}
      />
    </pattern>
    <pattern height={5} id={`${anchor}-dots`} patternUnits="userSpaceOnUse" width={5}>
      <circle className="chart-range" cx={2.5} cy={2.5} fillOpacity={0.6} r={0.8} />
    </pattern>
  </defs>
)
