import { chartWords, languageOf } from '../../domain/chartWords'
import { formatsOf } from '../../domain/formatNumber'
import { readNumber } from '../../domain/readNumber'
import { tellSparkline } from '../../domain/tellSparkline'
import { plainText, TEXT_SIZE } from '../../domain/text'
import { drawSparkline } from '../../drawing/drawSparkline'
import type { SparklineProps } from '../../props'

/** From the top of the picture to that of its letters. */
const EMPTY_TOP = 3

/** A line as high as the letters beside it; read as its name with the first and the last value. */
export const Sparkline = (props: SparklineProps) => {
  const language = languageOf(props.language)
  const target = readNumber(props.target)
  const values = props.values.map(readNumber)
  const { dots, height, line, target: level, width } = drawSparkline(values, target)
  const words = chartWords(language)
  const told = tellSparkline(
    { name: props.name, target, values },
    words,
    formatsOf(language, props.format).whole,
  )
  return (
    <svg
      aria-label={plainText(told)}
      className="chart-sparkline"
      fill="currentColor"
      height={height}
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      xmlns="http://www.w3.org/2000/svg"
    >
      {level !== null && (
        <path
          className="chart-target"
          d={`M0 ${level}H${width}`}
          fill="none"
          stroke="currentColor"
          strokeDasharray="4 3"
        />
      )}
      <path
        className="chart-measured"
        d={line}
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth={1.75}
      />
      {dots.length === 0 && (
        <text fontFamily="sans-serif" fontSize={TEXT_SIZE} x={0} y={TEXT_SIZE + EMPTY_TOP}>
          {words.none}
        </text>
      )}
      {dots.map(({ x, y }) => (
        <circle className="chart-mark" cx={x} cy={y} key={x} r={2.5} />
      ))}
    </svg>
  )
}
