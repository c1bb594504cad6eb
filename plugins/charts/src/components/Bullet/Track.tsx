import { TEXT_SIZE } from '../../domain/text'
import type { BulletPicture } from '../../drawing/drawBullet'
import { ActualBar, BaselineTick, TargetTick } from '../Samples/bars'
import { MarginArea } from '../Samples/lines'

type Props = { anchor: string; axis: NonNullable<BulletPicture['axis']>; picture: BulletPicture }

/** How far the target stands out of what it is drawn across, and its numbers below it. */
const [OVERHANG, BELOW] = [4, 6]

/** The bar between the numbers of its axis. */
export const Track = ({ anchor, axis, picture }: Props) => {
  const { bottom, labels, ticks, top } = axis
  const { bar, baseline, margin, target, width } = picture
  const within = { bottom: bottom - OVERHANG, top: top + OVERHANG }
  return (
    <>
      <g className="chart-grid">
        <path
          d={`${ticks.map((x) => `M${x} ${top}V${bottom}`).join('')}M0 ${bottom}H${width}`}
          fill="none"
          stroke="currentColor"
          strokeOpacity={0.25}
        />
        {labels.map(({ text, x }) => (
          <text fillOpacity={0.8} key={x} textAnchor="middle" x={x} y={bottom + BELOW + TEXT_SIZE}>
            {text}
          </text>
        ))}
      </g>
      {margin && (
        <MarginArea
          anchor={anchor}
          d={`M${margin.from} ${within.top}H${margin.to}V${within.bottom}H${margin.from}Z`}
        />
      )}
      {bar && <ActualBar {...bar} middle={(top + bottom) / 2} />}
      {baseline !== null && <BaselineTick bottom={within.bottom} top={within.top} x={baseline} />}
      {target !== null && <TargetTick {...within} x={target} />}
    </>
  )
}
