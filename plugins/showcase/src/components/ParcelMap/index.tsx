import { drawParcels } from '../../domain/parcels'

type Props = { name: string; width: number; height: number; depth: number }

/** A drawn landscape of fields that stands where there is no picture; it means nothing, so it is hidden from readers. */
export const ParcelMap = ({ name, width, height, depth }: Props) => {
  const map = drawParcels(name, width, height, depth)
  return (
    <svg
      className="parcels"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {map.parcels.map(({ points, kind, furrows }, index) => (
        <g key={index} className={`parcel-${kind}`}>
          <polygon points={points} />
          {furrows.length > 0 ? <path d={furrows.join('')} /> : null}
        </g>
      ))}
      <path className="stream" d={map.stream} />
    </svg>
  )
}
