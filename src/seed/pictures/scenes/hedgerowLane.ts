import { mix } from '../brush/colour'
import { linearGradient } from '../brush/gradient'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, path, place, polygon, stroke } from '../brush/svg'
import { cow } from '../motifs/animals'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { convergingFields } from '../motifs/fields'
import { person } from '../motifs/people'
import { flowers, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'
import { bicycle } from '../motifs/vehicles'

const mood = { ...moods.morning, sun: { ...moods.morning.sun, x: 990, y: 470, radius: 66 } }
const horizon = 640
const eye = [990, horizon] as const

const rows = [0.07, 0.12, 0.19, 0.28, 0.4, 0.56, 0.78, 1.05] as const

const avenue = (side: 1 | -1, reach: number): string =>
  group(
    {},
    ...rows.map((depth, index) => {
      const shade = faded(
        mood,
        index % 2 ? palette.moss : mix(palette.moss, palette.meadow, 0.4),
        0.6 - depth * 0.6,
      )
      const [x, y] = [eye[0] + side * (20 + reach * depth), horizon + 10 + 560 * depth]
      return (
        roundTree(x, y, 90 + 800 * depth, shade, index + (side > 0 ? 3 : 20)) +
        hedge(x, y, depth, shade, side)
      )
    }),
  )

const hedge = (x: number, y: number, depth: number, colour: string, side: 1 | -1): string =>
  treeLine(
    x - (side > 0 ? 60 : 330) * depth,
    x + (side > 0 ? 330 : 60) * depth,
    y + 8 * depth,
    110 * depth,
    mix(colour, palette.pine, 0.3),
    Math.round(depth * 100),
  )

const cyclist = (coat: string, hair: string, skin: string, frame: string): string =>
  group(
    {},
    bicycle(frame),
    place(82, -30, 0.86, person({ coat, hair, skin, arms: 'reach', legs: 'none' })),
    stroke('M70 -92L96 -62L84 -26M74 -92L72 -58L90 -38', palette.plum, 13),
  )

/** A lane between hedgerows and old oaks, early light through the trees, two cyclists on their way. */
export const hedgerowLane = (): string =>
  group(
    {},
    sky(mood, horizon),
    clouds(mood.cloud, 29, [
      [420, 210, 420],
      [1560, 240, 460],
    ]),
    path(landPath(ridgePoints({ y: horizon - 26, swing: 12, seed: 6 })), faded(mood, palette.moss, 0.66)),
    treeLine(-20, 1940, horizon + 2, 44, faded(mood, palette.moss, 0.5), 3),
    convergingFields(eye, 1290, [-5200, -2600, -900, 240], [palette.meadow, palette.spring, palette.meadow]),
    convergingFields(
      eye,
      1290,
      [1500, 2700, 4200, 7000],
      [palette.spring, palette.meadow, mix(palette.spring, palette.straw, 0.4)],
    ),
    polygon(
      [
        [eye[0] - 8, horizon],
        [eye[0] + 10, horizon],
        [1560, 1290],
        [240, 1290],
      ],
      mix(palette.moss, palette.meadow, 0.5),
    ),
    polygon(
      [
        [eye[0] - 5, horizon],
        [eye[0] + 7, horizon],
        [1330, 1290],
        [470, 1290],
      ],
      mix(palette.sand, palette.rust, 0.14),
    ),
    polygon(
      [
        [eye[0] - 1, horizon],
        [eye[0] + 3, horizon],
        [970, 1290],
        [830, 1290],
      ],
      mix(palette.meadow, palette.sand, 0.35),
      { opacity: 0.75 },
    ),
    linearGradient('lane-haze', [
      [0, mood.haze, 0.8],
      [1, mood.haze, 0],
    ]),
    box(0, horizon, 1920, 260, 'url(#lane-haze)'),
    dabs({
      id: 'lane',
      area: 'M0 660H1920V1290H0Z',
      top: 690,
      bottom: 1290,
      colours: [palette.moss, palette.spring, palette.cream],
      count: 280,
      seed: 9,
      opacity: 0.3,
    }),
    place(1500, 905, 0.4, cow(palette.snow, palette.brickDark), -1),
    avenue(-1, 900),
    avenue(1, 1000),
    ...[
      [820, 830, 300],
      [760, 960, 460],
      [700, 1130, 620],
    ].map(([x = 0, y = 0, width = 0]) =>
      box(x - width / 3, y, width, width * 0.045, palette.ink, { opacity: 0.1, rx: width * 0.02 }),
    ),
    place(900, 1000, 0.86, cyclist(palette.brick, palette.ink, '#f0cba8', palette.deep)),
    place(1080, 930, 0.66, cyclist(palette.deep, palette.snow, '#d9a27b', palette.brick)),
    tufts(-10, 460, 1160, 1290, 70, 8),
    tufts(1360, 1930, 1160, 1290, 80, 9),
    flowers(0, 430, 1150, 1290, 90, 5, [palette.snow, palette.straw]),
    flowers(1400, 1920, 1150, 1290, 100, 6, [palette.snow, palette.rose]),
    birds(1180, 330, 4, palette.slate, 8),
  )
