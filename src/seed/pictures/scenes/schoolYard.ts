import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, oval, path, place, polygon, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { pane } from '../motifs/house'
import { person } from '../motifs/people'
import { flowers } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'
import { bicycle } from '../motifs/vehicles'

const mood = { ...moods.morning, sun: { ...moods.morning.sun, x: 1660, y: 300, radius: 74 } }
const ground = 880

const mainWing = (): string =>
  group(
    {},
    box(420, ground - 330, 1060, 330, palette.brick),
    ...Array.from({ length: 9 }, (_, row) =>
      stroke(`M420 ${ground - 300 + row * 34}H1480`, palette.brickDark, 2, { opacity: 0.25 }),
    ),
    polygon(
      [
        [390, ground - 326],
        [450, ground - 430],
        [1450, ground - 430],
        [1510, ground - 326],
      ],
      mix(palette.slate, palette.plum, 0.4),
    ),
    ...Array.from({ length: 6 }, (_, index) =>
      polygon(
        [
          [500 + index * 62, ground - 350],
          [554 + index * 62, ground - 350],
          [566 + index * 60, ground - 410],
          [516 + index * 60, ground - 410],
        ],
        mix(palette.deep, palette.sky, 0.2),
      ),
    ),
    ...[460, 570, 680, 1130, 1240, 1350].map((x) =>
      pane(x, ground - 200, 84, 92, mix(palette.deep, palette.sky, 0.3)),
    ),
    ...[460, 570, 680, 1130, 1240, 1350].map((x) =>
      pane(x, ground - 46, 84, 92, mix(palette.deep, '#ffd98a', 0.75)),
    ),
  )

const entrance = (): string =>
  group(
    {},
    polygon(
      [
        [800, ground],
        [800, ground - 400],
        [950, ground - 510],
        [1100, ground - 400],
        [1100, ground],
      ],
      mix(palette.brick, palette.rose, 0.22),
    ),
    polygon(
      [
        [784, ground - 392],
        [950, ground - 514],
        [1116, ground - 392],
        [1116, ground - 414],
        [950, ground - 542],
        [784, ground - 414],
      ],
      palette.snow,
    ),
    oval(950, ground - 420, 42, 42, palette.snow),
    stroke(`M950 ${ground - 420}V${ground - 446}M950 ${ground - 420}h18`, palette.ink, 5),
    path(
      `M850 ${ground}V${ground - 190}Q950 ${ground - 270} 1050 ${ground - 190}V${ground}Z`,
      mix(palette.deep, '#ffd98a', 0.6),
    ),
    stroke(`M950 ${ground}V${ground - 226}M850 ${ground - 110}H1050`, palette.snow, 7),
    ...[858, 958].map((x) => pane(x, ground - 280, 84, 70, mix(palette.deep, palette.sky, 0.3))),
    box(820, ground - 4, 260, 14, palette.sand),
  )

const glasshouse = (): string =>
  group(
    { opacity: 0.95 },
    polygon(
      [
        [1530, ground],
        [1530, ground - 130],
        [1640, ground - 210],
        [1750, ground - 130],
        [1750, ground],
      ],
      mix(palette.shallow, palette.snow, 0.4),
    ),
    stroke(
      `M1530 ${ground}V${ground - 130}L1640 ${ground - 210}L1750 ${ground - 130}V${ground}ZM1530 ${ground - 130}H1750M1640 ${ground}V${ground - 210}M1585 ${ground}V${ground - 168}M1695 ${ground}V${ground - 168}`,
      palette.slate,
      5,
    ),
    ...[1552, 1600, 1660, 1710].map((x, index) =>
      roundTree(x, ground - 2, 70 + (index % 2) * 24, palette.meadow, index + 2),
    ),
  )

const pupils = (): string =>
  group(
    {},
    place(300, 1080, 1.5, bicycle(palette.deep)),
    place(
      240,
      1096,
      1.24,
      person({
        coat: palette.straw,
        trousers: palette.deep,
        skin: '#f0cba8',
        hair: palette.rust,
        style: 'long',
        legs: 'walk',
        arms: 'reach',
      }),
    ),
    place(
      700,
      1010,
      1.04,
      person({ coat: palette.rose, skin: '#8f5f45', hair: palette.ink, style: 'bun', legs: 'walk' }),
    ),
    place(
      776,
      1016,
      1.04,
      person({ coat: palette.deep, skin: '#e7b892', hair: palette.brickDark, legs: 'walk', arms: 'wave' }),
    ),
    place(
      1010,
      930,
      0.8,
      person({ coat: palette.moss, skin: '#d9a27b', hair: palette.snow, style: 'short', arms: 'wave' }),
      -1,
    ),
    place(
      1230,
      1120,
      1.36,
      person({
        coat: palette.brickDark,
        trousers: palette.slate,
        skin: '#b97e5a',
        hair: palette.ink,
        style: 'scarf',
        arms: 'carry',
      }),
    ),
    place(
      1320,
      1128,
      1.36,
      person({
        coat: palette.meadow,
        trousers: palette.deep,
        skin: '#f0cba8',
        hair: palette.straw,
        arms: 'carry',
      }),
      -1,
    ),
    box(1250, 970, 52, 40, palette.sand, { rx: 4 }),
    stroke('M1262 968q4 -30 -12 -44M1276 968q0 -34 4 -52M1290 968q0 -26 16 -40', palette.moss, 8),
    ...[1500, 1610, 1720].map((x, index) =>
      place(x, 990, 0.86, bicycle([palette.brick, palette.deep, palette.ochre][index] ?? palette.brick)),
    ),
  )

/** A village school in the morning: pupils on foot and by bike, a glasshouse beside it. */
export const schoolYard = (): string =>
  group(
    {},
    sky(mood, 760),
    clouds(mood.cloud, 43, [
      [330, 230, 460],
      [1240, 170, 380],
    ]),
    birds(640, 260, 5, palette.slate, 18),
    path(landPath(ridgePoints({ y: 770, swing: 10, seed: 4 })), faded(mood, palette.moss, 0.5)),
    treeLine(-20, 1940, 800, 110, faded(mood, palette.moss, 0.42), 7),
    path(landPath(ridgePoints({ y: 846, swing: 5, seed: 6 })), palette.meadow),
    mainWing(),
    entrance(),
    glasshouse(),
    roundTree(250, 900, 520, palette.moss, 5),
    roundTree(1860, 910, 460, palette.moss, 10),
    path('M-20 900Q900 860 1940 900V1290H-20Z', palette.meadow),
    path('M850 884H1060Q1200 1000 1560 1290H420Q740 1010 850 884Z', mix(palette.sand, palette.rose, 0.16)),
    dabs({
      id: 'school-yard',
      area: 'M-20 900Q900 860 1940 900V1290H-20Z',
      top: 900,
      bottom: 1290,
      colours: [palette.spring, palette.cream, palette.moss],
      count: 230,
      seed: 7,
      opacity: 0.34,
    }),
    pupils(),
    flowers(0, 420, 1150, 1290, 110, 3, [palette.snow, palette.straw, palette.rose]),
    flowers(1500, 1920, 1130, 1290, 120, 4, [palette.snow, palette.straw, '#8fa9c4']),
  )
