import type { PlacedEntry } from '../../domain/layLegend'
import { SAMPLE_WIDTH, WORDS_OFFSET } from '../../domain/layLegend'
import type { BulletKind } from '../../drawing/drawBullet'
import type { LegendKind } from '../../drawing/drawTimeSeries'
import { ActualBar, BaselineTick, TargetTick } from './bars'
import { BaselineLine, ForecastLine, MarginArea, MeasuredLine, RangeArea, TargetLine } from './lines'
import { Mark, TargetMark } from './Mark'

type Kind = BulletKind | LegendKind
type Where = { x: number; y: number }

/** Half of a letter's height, by which its foot is below the middle of its line. */
const HALF_LETTER = 5

const across = ({ x, y }: Where): string => `M${x} ${y}H${x + SAMPLE_WIDTH}`
const block = ({ x, y }: Where): string => `M${x} ${y - 6}H${x + SAMPLE_WIDTH}V${y + 6}H${x}Z`

const Sample = ({
  anchor,
  isBullet,
  kind,
  x,
  y,
}: Where & { anchor: string; isBullet: boolean; kind: Kind }) => {
  const middle = x + SAMPLE_WIDTH / 2
  switch (kind) {
    case 'actual':
      return <ActualBar from={x} middle={y} to={x + SAMPLE_WIDTH} />
    case 'baseline':
      return isBullet ? (
        <BaselineTick bottom={y + 7} top={y - 7} x={middle} />
      ) : (
        <BaselineLine d={across({ x, y })} />
      )
    case 'forecast':
      return <ForecastLine d={across({ x, y })} />
    case 'margin':
      return <MarginArea anchor={anchor} d={block({ x, y })} />
    case 'measured':
      return (
        <>
          <MeasuredLine d={across({ x, y })} />
          <Mark status={null} x={middle} y={y} />
        </>
      )
    case 'range':
      return <RangeArea anchor={anchor} d={block({ x, y })} />
    case 'target':
      return isBullet ? (
        <TargetTick bottom={y + 8} top={y - 8} x={middle} />
      ) : (
        <>
          <TargetLine d={across({ x, y })} />
          <TargetMark x={middle} y={y} />
        </>
      )
    case 'on':
    case 'over':
    case 'under':
      return <Mark status={kind} x={middle} y={y} />
  }
}

type Props = {
  anchor: string
  entries: readonly PlacedEntry<Kind>[]
  /** Whether things are drawn across a bar, and not along a line. @default false */
  isBullet?: boolean
}

/** Says of each way of drawing what it is of. */
export const Legend = ({ anchor, entries, isBullet = false }: Props) => (
  <g className="chart-legend">
    {entries.map(({ kind, text, x, y }) => (
      <g key={kind}>
        <Sample anchor={anchor} isBullet={isBullet} kind={kind} x={x} y={y} />
        <text x={x + WORDS_OFFSET} y={y + HALF_LETTER}>
          {text}
        </text>
      </g>
    ))}
  </g>
)
