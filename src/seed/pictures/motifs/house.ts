import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { box, group, polygon } from '../brush/svg'

/** A window with a cross, lit or dark, its lower left corner at (x, y). */
export const pane = (x: number, y: number, width: number, height: number, glass: string): string =>
  group(
    {},
    box(x - 3, y - height - 3, width + 6, height + 6, palette.snow),
    box(x, y - height, width, height, glass),
    box(x + width / 2 - 1.5, y - height, 3, height, palette.snow),
    box(x, y - height * 0.62, width, 3, palette.snow),
    box(x - 5, y + 2, width + 10, 5, mix(palette.sand, palette.ink, 0.2)),
  )

/** How a gabled house looks from the front. */
export type HouseOptions = {
  width: number
  height: number
  wall: string
  roof: string
  glass?: string
  floors?: number
  door?: string
}

const windows = (options: HouseOptions, glass: string): string[] => {
  const { width, height, floors = 1 } = options
  return Array.from({ length: floors }, (_, floor) => {
    const y = -height * (0.14 + (floor * 0.8) / floors)
    const size = Math.min(width * 0.2, (height / floors) * 0.5)
    const spots = floor === 0 ? [0.12, 0.68] : [0.12, 0.4, 0.68]
    return spots.map((share) => pane(width * share, y, size, size * 1.25, glass)).join('')
  })
}

/** A house with its gable to the viewer, standing on the origin, its left corner at x 0. */
export const gableHouse = (options: HouseOptions): string => {
  const { width, height, wall, roof, glass = palette.deep, door = palette.pine } = options
  const peak = height + width * 0.52
  const dark = mix(wall, palette.ink, 0.25)
  return group(
    {},
    polygon(
      [
        [0, 0],
        [0, -height],
        [width / 2, -peak],
        [width, -height],
        [width, 0],
      ],
      wall,
    ),
    polygon(
      [
        [width * 0.62, 0],
        [width * 0.62, -peak + width * 0.125],
        [width, -height],
        [width, 0],
      ],
      dark,
      { opacity: 0.28 },
    ),
    polygon(
      [
        [-width * 0.06, -height + 4],
        [width / 2, -peak - 10],
        [width * 1.06, -height + 4],
        [width * 1.06, -height - 14],
        [width / 2, -peak - 30],
        [-width * 0.06, -height - 14],
      ],
      roof,
    ),
    box(width * 0.7, -peak + width * 0.02, width * 0.09, width * 0.2, mix(wall, palette.ink, 0.2)),
    ...windows(options, glass),
    pane(width * 0.41, -height * 1.06, width * 0.18, width * 0.2, glass),
    box(width * 0.41, -height * 0.34, width * 0.17, height * 0.34, door),
    box(width * 0.41, -height * 0.4, width * 0.17, height * 0.05, mix(palette.straw, palette.snow, 0.4)),
  )
}

/** A house with its long side to the viewer, standing on the origin. */
export const longHouse = (options: HouseOptions): string => {
  const { width, height, wall, roof, glass = palette.deep, door = palette.pine } = options
  const rise = height * 0.85
  return group(
    {},
    box(0, -height, width, height, wall),
    box(0, -height, width, height * 0.12, mix(wall, palette.ink, 0.35), { opacity: 0.5 }),
    box(width * 0.78, -height - rise - 26, width * 0.06, 60, mix(wall, palette.ink, 0.2)),
    polygon(
      [
        [-14, -height + 4],
        [width * 0.09, -height - rise],
        [width * 0.91, -height - rise],
        [width + 14, -height + 4],
      ],
      roof,
    ),
    polygon(
      [
        [-14, -height + 4],
        [width * 0.09, -height - rise],
        [width * 0.3, -height - rise],
        [width * 0.2, -height + 4],
      ],
      mix(roof, palette.straw, 0.35),
      { opacity: 0.45 },
    ),
    ...[0.08, 0.26, 0.62, 0.8].map((share) =>
      pane(width * share, -height * 0.26, width * 0.1, height * 0.46, glass),
    ),
    box(width * 0.45, -height * 0.66, width * 0.09, height * 0.66, door),
  )
}
