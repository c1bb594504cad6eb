import { mix } from '../brush/colour'
import { linearGradient } from '../brush/gradient'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, path, place } from '../brush/svg'
import { cow } from '../motifs/animals'
import { birds } from '../motifs/birds'
import { church } from '../motifs/church'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { farm } from '../motifs/farm'
import { convergingFields } from '../motifs/fields'
import { reeds, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { pollardWillow, poplar, treeLine } from '../motifs/trees'
import { mirrored, water } from '../motifs/water'

const mood = { ...moods.morning, sun: { ...moods.morning.sun, x: 640, y: 560 } }
const horizon = 690

const distance = (): string =>
  group(
    {},
    path(landPath(ridgePoints({ y: horizon - 34, swing: 16, seed: 3 })), faded(mood, palette.moss, 0.72)),
    place(1250, horizon - 20, 0.24, church(faded(mood, palette.brick, 0.5))),
    treeLine(1110, 1560, horizon - 14, 30, faded(mood, palette.moss, 0.55), 5),
    treeLine(-20, 420, horizon - 12, 40, faded(mood, palette.moss, 0.5), 8),
    path(landPath(ridgePoints({ y: horizon + 2, swing: 3, seed: 9 })), faded(mood, palette.meadow, 0.45)),
    place(1530, horizon + 26, 0.46, farm(faded(mood, palette.tile, 0.16))),
    ...[1440, 1478, 1510, 1860, 1900].map((x, index) =>
      poplar(x, horizon + 26, 150 + (index % 3) * 26, faded(mood, palette.pine, 0.22)),
    ),
  )

const ditch = 'M905 712L960 712L1090 800L1400 1010L1850 1290H700L860 950L908 780Z'

const meadows = (): string =>
  group(
    {},
    convergingFields(
      [930, horizon + 8],
      1290,
      [-4200, -2300, -1150, -420, 300, 760],
      [palette.moss, palette.meadow, mix(palette.meadow, palette.moss, 0.45), palette.spring, palette.meadow],
    ),
    convergingFields(
      [940, horizon + 8],
      1290,
      [1200, 1990, 2900, 4300, 6500],
      [palette.spring, palette.meadow, mix(palette.spring, palette.straw, 0.4), palette.moss],
    ),
    linearGradient('ground-haze', [
      [0, mood.haze, 0.75],
      [1, mood.haze, 0],
    ]),
    box(0, horizon + 8, 1920, 230, 'url(#ground-haze)'),
    dabs({
      id: 'meadow',
      area: `M0 ${horizon + 14}H1920V1290H0Z`,
      top: horizon + 20,
      bottom: 1290,
      colours: [palette.spring, palette.moss, palette.straw, palette.meadow],
      count: 420,
      seed: 21,
      length: 60,
      opacity: 0.38,
    }),
  )

const willows = (): string =>
  group(
    {},
    pollardWillow(842, 806, 120, palette.moss, 2),
    pollardWillow(770, 900, 210, palette.moss, 4),
    pollardWillow(612, 1080, 390, palette.moss, 6),
  )

/** Early light over a polder: a ditch, pollard willows, cows and a farm in the haze. */
export const polderMorning = (): string =>
  group(
    {},
    sky(mood, horizon),
    clouds(mood.cloud, 11, [
      [1420, 250, 520],
      [300, 190, 380],
      [1010, 400, 260],
    ]),
    birds(1020, 300, 6, palette.slate, 4),
    distance(),
    meadows(),
    water({
      id: 'ditch',
      area: ditch,
      far: mood.sky[2],
      near: palette.water,
      glint: palette.cream,
      top: 712,
      bottom: 1280,
      left: 640,
      right: 1800,
      ripples: 60,
      seed: 5,
      mirror: mirrored(1080, pollardWillow(712, 1060, 380, palette.moss, 6)),
    }),
    reeds(700, 880, 990, 110, 60, 9),
    reeds(1160, 1480, 1010, 90, 60, 12),
    willows(),
    place(1230, 960, 0.62, cow()),
    place(1640, 1010, 0.82, cow(palette.snow, palette.brickDark), -1),
    place(1480, 900, 0.42, cow(palette.brick, palette.snow)),
    reeds(1500, 1960, 1270, 260, 90, 31),
    reeds(640, 800, 1290, 220, 50, 32),
    tufts(0, 640, 1120, 1290, 60, 33),
  )
