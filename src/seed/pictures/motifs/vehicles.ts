import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { box, group, oval, path, polygon, stroke } from '../brush/svg'

const wheel = (x: number, y: number, radius: number, colour: string): string =>
  group(
    {},
    oval(x, y, radius, radius, 'none', { stroke: colour, 'stroke-width': 5 }),
    ...[0, 60, 120].map((angle) =>
      stroke(`M${x - radius} ${y}H${x + radius}`, colour, 1.2, {
        transform: `rotate(${angle} ${x} ${y})`,
        opacity: 0.5,
      }),
    ),
  )

/** A bicycle, about 170 wide, its wheels on the origin's line. */
export const bicycle = (frame: string): string =>
  group(
    {},
    wheel(36, -34, 33, palette.ink),
    wheel(136, -34, 33, palette.ink),
    stroke('M36 -34L62 -84L116 -84L84 -34ZM62 -84L84 -34M116 -84L136 -34', frame, 6),
    stroke('M58 -96H48M62 -84L58 -96M116 -84L112 -108L128 -112', palette.ink, 6),
    stroke('M44 -98H72', palette.brickDark, 9),
  )

/** A flat-bottomed sailing barge with a tanned sail, about 420 wide, floating on the origin. */
export const barge = (hull: string = palette.pine): string =>
  group(
    {},
    stroke('M210 -50V-420', mix(palette.rust, palette.sand, 0.35), 9),
    path('M218 -410Q330 -300 372 -92L218 -80Z', palette.brick),
    path('M218 -410Q262 -300 262 -84L218 -80Z', mix(palette.brick, palette.straw, 0.28), { opacity: 0.7 }),
    path('M202 -380Q150 -220 60 -74L202 -84Z', mix(palette.brick, palette.sand, 0.25)),
    stroke('M210 -420h34', palette.brickDark, 6),
    path('M0 -60Q16 -6 70 0H350Q404 -8 424 -66Q330 -34 210 -36Q90 -36 0 -60Z', hull),
    stroke('M2 -60Q90 -34 210 -35Q330 -34 422 -65', palette.straw, 6),
    path('M290 -42Q330 -8 306 14Q286 2 278 -40Z', mix(palette.rust, palette.ink, 0.25)),
    box(110, -70, 70, 34, mix(palette.sand, palette.rust, 0.25), { rx: 4 }),
  )

/** A small electric bus, about 420 wide, its wheels on the origin's line. */
export const bus = (colour: string): string =>
  group(
    {},
    oval(210, 2, 220, 12, palette.ink, { opacity: 0.22 }),
    path('M14 -20V-148Q16 -176 48 -178H360Q396 -176 404 -140L412 -76V-20Z', colour),
    path('M14 -60H412V-20H14Z', mix(colour, palette.ink, 0.25)),
    ...[36, 114, 192].map((x) => box(x, -156, 66, 62, mix(palette.deep, palette.sky, 0.35), { rx: 8 })),
    polygon(
      [
        [344, -156],
        [376, -154],
        [396, -94],
        [344, -94],
      ],
      mix(palette.deep, palette.sky, 0.5),
    ),
    box(272, -156, 58, 128, mix(palette.deep, palette.sky, 0.25), { rx: 6 }),
    stroke('M301 -152V-32', palette.snow, 4),
    ...[92, 344].map((x) => oval(x, -18, 31, 31, palette.ink) + oval(x, -18, 13, 13, palette.sand)),
    box(400, -66, 14, 16, palette.straw, { rx: 4 }),
  )
