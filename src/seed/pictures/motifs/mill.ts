import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { box, group, oval, path, polygon, stroke } from '../brush/svg'
import { pane } from './house'

const sail = (angle: number): string =>
  group(
    { transform: `rotate(${angle})` },
    stroke('M0 0V-300', mix(palette.rust, palette.ink, 0.45), 11),
    polygon(
      [
        [6, -60],
        [56, -66],
        [56, -292],
        [6, -296],
      ],
      palette.cream,
      { opacity: 0.92 },
    ),
    ...[-100, -140, -180, -220, -260].map((y) =>
      stroke(`M6 ${y}H56`, mix(palette.rust, palette.sand, 0.3), 3),
    ),
    stroke('M56 -66V-292', mix(palette.rust, palette.ink, 0.2), 5),
    stroke('M31 -64V-294', mix(palette.rust, palette.sand, 0.3), 3),
    polygon(
      [
        [-6, -70],
        [-20, -70],
        [-20, -290],
        [-6, -296],
      ],
      mix(palette.rust, palette.sand, 0.2),
    ),
  )

const gallery = (y: number): string =>
  group(
    {},
    polygon(
      [
        [-172, y],
        [172, y],
        [160, y + 16],
        [-160, y + 16],
      ],
      mix(palette.rust, palette.ink, 0.35),
    ),
    stroke(`M-176 ${y - 40}H176`, palette.snow, 6),
    ...Array.from({ length: 12 }, (_, index) =>
      stroke(`M${-172 + index * 31.3} ${y}V${y - 40}`, palette.snow, 4),
    ),
    ...[-130, -60, 60, 130].map((x) =>
      stroke(`M${x} ${y + 14}L${x * 0.72} ${y + 88}`, mix(palette.rust, palette.ink, 0.35), 8),
    ),
  )

/** A thatched smock mill with a gallery, standing on the origin, its sails turned by `turn` degrees. */
export const mill = (turn = 24): string => {
  const thatch = mix(palette.rust, palette.plum, 0.4)
  const facet = (left: number, right: number, fill: string) =>
    polygon(
      [
        [left * 1.28, -180],
        [left * 0.72, -520],
        [right * 0.72, -520],
        [right * 1.28, -180],
      ],
      fill,
    )
  return group(
    {},
    polygon(
      [
        [-128, 0],
        [-118, -200],
        [118, -200],
        [128, 0],
      ],
      palette.brick,
    ),
    polygon(
      [
        [50, 0],
        [46, -200],
        [118, -200],
        [128, 0],
      ],
      palette.ink,
      { opacity: 0.18 },
    ),
    pane(-86, -70, 36, 56, palette.deep),
    pane(56, -70, 36, 56, palette.deep),
    path('M-30 0v-92q30 -40 60 0v92Z', palette.pine),
    facet(-84, -30, mix(thatch, palette.straw, 0.42)),
    facet(-30, 34, mix(thatch, palette.straw, 0.14)),
    facet(34, 84, mix(thatch, palette.ink, 0.3)),
    gallery(-196),
    pane(-14, -330, 26, 36, palette.deep),
    path('M-70 -512Q-74 -590 0 -604Q76 -588 72 -512Z', mix(thatch, palette.ink, 0.18)),
    path('M-70 -512Q-74 -590 -8 -603Q-40 -570 -38 -512Z', mix(thatch, palette.straw, 0.3)),
    box(-74, -520, 150, 14, palette.snow),
    group(
      { transform: 'translate(6 -556)' },
      ...[0, 90, 180, 270].map((angle) => sail(angle + turn)),
      oval(0, 0, 18, 18, palette.brickDark),
    ),
  )
}
