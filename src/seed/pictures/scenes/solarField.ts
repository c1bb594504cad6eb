import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { group, path, place } from '../brush/svg'
import { sheep } from '../motifs/animals'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { solarTable, turbine } from '../motifs/energy'
import { farm } from '../motifs/farm'
import { flowers, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'

const mood = { ...moods.noon, sun: { ...moods.noon.sun, x: 1500, y: 260 } }
const horizon = 640

const rows = [
  { y: 800, size: 0.42, from: 120, gap: 138, count: 13 },
  { y: 892, size: 0.6, from: 40, gap: 196, count: 10 },
  { y: 1030, size: 0.88, from: -60, gap: 290, count: 8 },
] as const

const panels = (): string =>
  group(
    {},
    ...rows.map(({ y, size, from, gap, count }, row) =>
      group(
        {},
        ...Array.from({ length: count }, (_, index) =>
          place(from + index * gap, y, size, solarTable(mix('#2f5872', mood.haze, 0.3 - row * 0.14))),
        ),
        ...[0.22, 0.55, 0.8].map((share, index) =>
          place(
            from + share * gap * count + 30 * index,
            y + 42 * size,
            size * 0.75,
            sheep(row * 3 + index + 1),
            index % 2 ? -1 : 1,
          ),
        ),
      ),
    ),
  )

/** Solar panels above a flowering meadow with sheep, a farm and turbines behind. */
export const solarField = (): string =>
  group(
    {},
    sky(mood, horizon),
    clouds(
      mood.cloud,
      3,
      [
        [420, 240, 600],
        [1050, 380, 360],
        [1780, 430, 320],
      ],
      0.9,
    ),
    path(landPath(ridgePoints({ y: horizon - 20, swing: 14, seed: 2 })), faded(mood, palette.moss, 0.6)),
    ...[0, 1, 2].map((index) =>
      place(
        1180 + index * 190,
        horizon - 8,
        0.84 - index * 0.12,
        turbine(mix(palette.snow, mood.haze, 0.25), 20 + index * 43),
      ),
    ),
    treeLine(-20, 700, horizon + 4, 52, faded(mood, palette.pine, 0.42), 12),
    treeLine(1500, 1940, horizon + 6, 46, faded(mood, palette.pine, 0.42), 13),
    path(landPath(ridgePoints({ y: horizon + 12, swing: 8, seed: 4 })), faded(mood, palette.spring, 0.3)),
    place(560, horizon + 66, 0.62, farm()),
    roundTree(520, horizon + 68, 190, palette.moss, 4),
    roundTree(1030, horizon + 66, 160, palette.moss, 7),
    path(landPath(ridgePoints({ y: horizon + 62, swing: 10, seed: 6 })), palette.meadow),
    path(landPath(ridgePoints({ y: 900, swing: 24, seed: 8 })), mix(palette.meadow, palette.spring, 0.6)),
    dabs({
      id: 'field',
      area: 'M0 690H1920V1290H0Z',
      top: 720,
      bottom: 1290,
      colours: [palette.spring, palette.moss, palette.straw],
      count: 360,
      seed: 2,
      opacity: 0.36,
    }),
    panels(),
    path(landPath(ridgePoints({ y: 1130, swing: 26, seed: 10 })), mix(palette.moss, palette.meadow, 0.5)),
    tufts(0, 1920, 1140, 1290, 150, 3),
    flowers(0, 1920, 1120, 1290, 230, 4, [palette.snow, palette.straw, palette.rose, '#8fa9c4']),
    birds(760, 300, 4, palette.slate, 3),
  )
