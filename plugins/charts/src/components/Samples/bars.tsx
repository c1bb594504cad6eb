/** How thick the bar of a measurement is. */
const BAR_HEIGHT = 12

/** What was measured, as the length of a bar: filled. */
export const ActualBar = ({ from, middle, to }: { from: number; middle: number; to: number }) => (
  <path
    className="chart-bar"
    d={`M${from} ${middle - BAR_HEIGHT / 2}H${to}V${middle + BAR_HEIGHT / 2}H${from}Z`}
  />
)

type TickProps = { bottom: number; top: number; x: number }

/** What is aimed at, across a bar: hollow, between two heads. */
export const TargetTick = ({ bottom, top, x }: TickProps) => (
  <path
    className="chart-target"
    d={`M${x} ${top}V${bottom}M${x - 4} ${top}H${x + 4}M${x - 4} ${bottom}H${x + 4}`}
    fill="none"
    stroke="currentColor"
    strokeWidth={2.5}
  />
)

/** Where it began, across a bar: dashes and dots. */
export const BaselineTick = ({ bottom, top, x }: TickProps) => (
  <path
    className="chart-baseline"
    d={`M${x} ${top}V${bottom}`}
    fill="none"
    stroke="currentColor"
    strokeDasharray="4 2 1 2"
    strokeWidth={1.5}
  />
)
