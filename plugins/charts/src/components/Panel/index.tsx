import type { ChartWords } from '../../domain/chartWords'
import type { Format } from '../../domain/formatNumber'
import type { Mark as PlacedMark } from '../../drawing/drawLines'
import type { PanelPicture } from '../../drawing/panel'
import { ABOVE_LINE } from '../../drawing/panel'
import { ForecastLine, MarginArea, MeasuredLine, RangeArea, TargetLine } from '../Samples/lines'
import { ForecastMark, Mark, TargetMark } from '../Samples/Mark'

type Props = { anchor: string; format: Format; panel: PanelPicture; words: ChartWords }

const Grid = ({ box, ticks }: PanelPicture) => (
  <g className="chart-grid">
    {ticks.map(({ at, label }) => (
      <g key={at}>
        <path d={`M${box.left} ${at}H${box.right}`} fill="none" stroke="currentColor" strokeOpacity={0.25} />
        <text fillOpacity={0.8} x={box.left} y={at - ABOVE_LINE}>
          {label}
        </text>
      </g>
    ))}
  </g>
)

const Periods = ({ labels }: PanelPicture) => (
  <g className="chart-periods">
    {labels.map(({ text, x, y }) => (
      <text key={x} textAnchor="middle" x={x} y={y}>
        {text}
      </text>
    ))}
  </g>
)

const keyOf = ({ x, y }: PlacedMark, at: number): string => `${x} ${y} ${at}`

/** One series between its numbers and its periods. */
export const Panel = ({ anchor, format, panel, words }: Props) => {
  const { forecast, forecasts, margin, marks, measured, range, target, targets } = panel.lines
  const say = (what: string, label: string, value: number | null, status: PlacedMark['status'] = null) =>
    `${label}: ${what} ${value === null ? words.none : format(value)}${status ? `, ${words.statuses[status]}` : ''}`
  return (
    <>
      {margin && <MarginArea anchor={anchor} d={margin} />}
      {range && <RangeArea anchor={anchor} d={range} />}
      <Grid {...panel} />
      <Periods {...panel} />
      {target && <TargetLine d={target} />}
      {targets.map((mark, at) => (
        <TargetMark
          key={keyOf(mark, at)}
          title={say(words.target, mark.moment.label, mark.moment.target)}
          x={mark.x}
          y={mark.y}
        />
      ))}
      {forecast && <ForecastLine d={forecast} />}
      {forecasts.map((mark, at) => (
        <ForecastMark
          key={keyOf(mark, at)}
          title={say(words.forecast, mark.moment.label, mark.moment.forecast)}
          x={mark.x}
          y={mark.y}
        />
      ))}
      {measured && <MeasuredLine d={measured} />}
      {marks.map((mark, at) => (
        <Mark
          key={keyOf(mark, at)}
          status={mark.status}
          title={say(words.measured, mark.moment.label, mark.moment.value, mark.status)}
          x={mark.x}
          y={mark.y}
        />
      ))}
    </>
  )
}
