import type { Ring } from '../outline/simplifyRings'
import { simplifyRings } from '../outline/simplifyRings'
import type { Frame, Place } from './frame'
import { framePlaces } from './frame'
import type { Dot } from './gatherDots'
import { gatherDots } from './gatherDots'
import type { ScaleBar } from './scaleBar'
import { scaleBar } from './scaleBar'
import type { Box, PlacedName } from './settleNames'
import { settleNames } from './settleNames'

/** What is to be on a map. */
export type MapContent = {
  /** What it is a map of; without any there is no map. */
  places: readonly (Place & { id: string })[]
  /** What is called so around there. */
  names: readonly (Place & { text: string })[]
  /** Areas around there, each as rings of longitudes and latitudes; a ring within another is a hole. */
  areas: readonly (readonly Ring[])[]
}

/** A map ready to be drawn, in units of its own width. */
export type MapPicture = {
  width: number
  height: number
  dots: Dot[]
  names: PlacedName[]
  /** The paths of areas, to be filled by the even-odd rule. */
  areas: string[]
  scale: ScaleBar & { x: number; y: number }
  /** Lines that are as far apart as the scale bar is long, which lies on them. */
  grid: string
}

/** How large a dot is to be drawn: one of a single document, and one with a number in it. */
export const DOT_RADII = { one: 6, many: 9.5 }

/** What stays free at the edge of the picture. */
const EDGE = 6
/** Where the scale bar is, from the foot. */
const [SCALE_LEFT, SCALE_UP] = [16, 18]
/** How high the words beside the scale bar stand above it. */
const SCALE_WORDS = 16
/** The corners of all areas together, so that a map is a few kilobytes however many there are. */
const MOST_CORNERS = 1000

const tenths = (units: number): number => Math.round(units * 10) / 10

const boxOfDot = ({ ids, x, y }: Dot): Box => {
  const radius = ids.length === 1 ? DOT_RADII.one : DOT_RADII.many
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

const cornersOf = (areas: MapContent['areas']): Place[] =>
  areas.flatMap((rings) =>
    rings.flatMap((ring) => ring.map(([longitude, latitude]) => ({ latitude, longitude }))),
  )

const pathOf = (rings: readonly Ring[]): string =>
  rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join('')

/** The multiples of a step from a point, on both sides of it and within a length. */
const stepsFrom = (point: number, step: number, length: number): number[] => {
  const first = point - Math.floor(point / step) * step
  return Array.from({ length: Math.ceil((length - first) / step) }, (_, at) => tenths(first + at * step))
}

const drawGrid = ({ length, x, y }: MapPicture['scale'], width: number, height: number): string =>
  [
    ...stepsFrom(x, length, width).map((at) => `M${at} 0V${height}`),
    ...stepsFrom(y, length, height).map((at) => `M0 ${at}H${width}`),
  ].join('')

const drawAreas = (areas: MapContent['areas'], { at }: Frame): string[] => {
  const each = Math.max(4, Math.floor(MOST_CORNERS / Math.max(1, areas.length)))
  const paths = areas.map((rings) => {
    const drawn = rings.map((ring) =>
      ring.map(([longitude, latitude]): [number, number] => {
        const [x, y] = at({ latitude, longitude })
        return [Math.round(x), Math.round(y)]
      }),
    )
    return pathOf(simplifyRings(drawn, each))
  })
  return paths.filter((path) => path !== '').sort()
}

/**
 * Draws a map of places in a picture of this width (in units, 160 or more), with what is called so around them: north is up. What
 * is given in another order makes the same picture. It is null when there is no place.
 */
export const drawMap = ({ areas, names, places }: MapContent, width: number): MapPicture | null => {
  if (places.length === 0) return null
  const frame = framePlaces([...places, ...names, ...cornersOf(areas)], width)
  const pointOf = (place: Place) => {
    const [x, y] = frame.at(place)
    return { x: tenths(x), y: tenths(y) }
  }
  const height = Math.ceil(frame.height)
  const dots = gatherDots(
    places.map((place) => ({ id: place.id, ...pointOf(place) })),
    2 * DOT_RADII.many,
  )
  const { kilometres, length } = scaleBar(frame.unitsPerKilometre, width / 4)
  const scale = { kilometres, length: tenths(length), x: SCALE_LEFT, y: height - SCALE_UP }
  const room = { left: EDGE, top: EDGE, right: width - EDGE, bottom: scale.y - SCALE_WORDS }
  const wanted = names.map((name) => ({ text: name.text, ...pointOf(name) }))
  return {
    width,
    height,
    dots,
    names: settleNames(wanted, dots.map(boxOfDot), room).map(({ text, x, y }) => ({
      text,
      x: tenths(x),
      y: tenths(y),
    })),
    areas: drawAreas(areas, frame),
    scale,
    grid: drawGrid(scale, width, height),
  }
}
