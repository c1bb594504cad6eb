import { readNumber } from '../../domain/readNumber'
import { drawBar } from '../../drawing/drawBar'
import type { BarProps } from '../../props'

/** A bar as wide as its place, beside the figure that it is of; who does not see it reads that. */
export const Bar = ({ highest, lowest, value }: BarProps) => {
  const scale = { highest: readNumber(highest) ?? 0, lowest: readNumber(lowest) ?? 0 }
  const { bar, height, width, zero } = drawBar(readNumber(value), scale)
  return (
    <svg
      aria-hidden="true"
      className="chart-inline-bar"
      fill="currentColor"
      height={height}
      preserveAspectRatio="none"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      xmlns="http://www.w3.org/2000/svg"
    >
      {bar === null ? null : <rect className="chart-bar" height={height} width={bar.width} x={bar.x} y={0} />}
      <path
        className="chart-baseline"
        d={`M${zero} 0V${height}`}
        fill="none"
        stroke="currentColor"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}
