import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { box, group, path, polygon, stroke } from '../brush/svg'

const archedWindow = (x: number, y: number, width: number, height: number): string =>
  path(`M${x} ${y}v-${height}q${width / 2} -${width} ${width} 0v${height}Z`, palette.deep)

/** A small medieval village church with a saddle-roofed tower, standing on the origin, about 420 wide. */
export const church = (wall: string = palette.brick): string => {
  const roof = mix(palette.slate, palette.plum, 0.35)
  return group(
    {},
    box(110, -150, 300, 150, wall),
    polygon(
      [
        [96, -146],
        [128, -262],
        [396, -262],
        [424, -146],
      ],
      roof,
    ),
    polygon(
      [
        [96, -146],
        [128, -262],
        [200, -262],
        [180, -146],
      ],
      mix(roof, palette.snow, 0.3),
      { opacity: 0.4 },
    ),
    ...[150, 220, 290, 358].map((x) => archedWindow(x, -40, 24, 70)),
    box(0, -330, 116, 330, mix(wall, palette.rose, 0.12)),
    box(78, -330, 38, 330, palette.ink, { opacity: 0.16 }),
    polygon(
      [
        [-8, -326],
        [58, -430],
        [124, -326],
      ],
      roof,
    ),
    stroke('M58 -430V-486M58 -486h16', palette.ink, 4),
    archedWindow(26, -250, 22, 44),
    archedWindow(66, -250, 22, 44),
    archedWindow(40, 0, 38, 62),
  )
}
