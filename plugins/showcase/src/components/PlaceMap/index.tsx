import type { MapPicture } from '../../domain/map/drawMap'
import { DOT_RADII } from '../../domain/map/drawMap'
import type { Row } from '../../reader/rowReader'
import type { RowMap } from '../../router/mapOf'
import type { View } from '../../router/view'
import { hrefOf } from '../../router/view'
import { formatNumber } from '../../site/format'

type Props = {
  view: View
  map: RowMap
  caption: string
  /** Whether dots lead to the pages of documents. @default false */
  linked?: boolean
}

/** How far letters hang below the middle of their line. */
const BASELINE = 4.5

/** Several documents at one spot: how many, and which. */
const Several = ({ rows, view, x, y }: { rows: readonly Row[]; view: View; x: number; y: number }) => (
  <g>
    <title>{rows.map(({ title }) => title?.text ?? '').join('\n')}</title>
    <circle className="map-dot" cx={x} cy={y} r={DOT_RADII.many} />
    <text className="map-number" x={x} y={y + BASELINE}>
      {formatNumber(rows.length, view.locale.code)}
    </text>
  </g>
)

const Single = ({ href, row, x, y }: { href: string | null; row: Row; x: number; y: number }) => {
  const dot = <circle className="map-dot" cx={x} cy={y} r={DOT_RADII.one} />
  const title = <title>{row.title?.text ?? ''}</title>
  return href === null ? (
    <g>
      {title}
      {dot}
    </g>
  ) : (
    <a href={href} tabIndex={-1}>
      {title}
      {dot}
    </a>
  )
}

const Dots = ({ linked = false, map: { picture, rows }, view }: Props) =>
  picture.dots.map(({ ids, x, y }) => {
    const [first, ...others] = rows.filter(({ id }) => ids.includes(id))
    if (!first) return null
    const key = first.id
    return others.length > 0 ? (
      <Several key={key} rows={[first, ...others]} view={view} x={x} y={y} />
    ) : (
      <Single key={key} href={linked ? hrefOf(view, first) : null} row={first} x={x} y={y} />
    )
  })

const Scale = ({ scale: { kilometres, length, x, y }, view }: { scale: MapPicture['scale']; view: View }) => (
  <g className="map-scale">
    <path d={`M${x} ${y - 4}V${y}H${x + length}V${y - 4}`} />
    <text x={x + length + 8} y={y + 1}>
      {formatNumber(kilometres, view.locale.code)} km
    </text>
  </g>
)

/**
 * A map of where documents are. It is for those who see it: what it tells stands in words beside it, so readers of the page pass
 * over it, and so does the keyboard.
 */
export const PlaceMap = (props: Props) => {
  const { caption, map, view } = props
  const { areas, grid, height, names, scale, width } = map.picture
  return (
    <figure className="place-map">
      <svg aria-hidden="true" focusable="false" viewBox={`0 0 ${width} ${height}`}>
        {areas.map((path, at) => (
          <path className="map-area" d={path} fillRule="evenodd" key={at} />
        ))}
        <path className="map-grid" d={grid} />
        {names.map(({ text, x, y }) => (
          <text className="map-name" key={text} x={x} y={y + BASELINE}>
            {text}
          </text>
        ))}
        <Scale scale={scale} view={view} />
        <Dots {...props} />
      </svg>
      <figcaption>{caption}</figcaption>
    </figure>
  )
}
