import { mix } from '../brush/colour'
import { moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, oval, path, place, polygon, stroke } from '../brush/svg'
import { dabs } from '../motifs/dabs'
import { gableHouse, longHouse } from '../motifs/house'
import { person, type PersonOptions } from '../motifs/people'
import { flowers } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'

const mood = {
  ...moods.evening,
  sky: ['#7c9fae', '#e2c3a1', '#f8d59a'] as const,
  sun: { ...moods.evening.sun, x: 480, y: 420, radius: 84 },
}
const lit = '#ffd98a'

const guests: readonly (readonly [x: number, options: PersonOptions, flip: 1 | -1])[] = [
  [430, { coat: palette.brick, skin: '#f0cba8', hair: palette.snow, style: 'bun', arms: 'reach' }, 1],
  [650, { coat: palette.deep, skin: '#8f5f45', hair: palette.ink, arms: 'carry' }, 1],
  [850, { coat: palette.straw, skin: '#e7b892', hair: palette.brickDark, style: 'long', arms: 'reach' }, -1],
  [1060, { coat: palette.moss, skin: '#d9a27b', hair: palette.ink, style: 'scarf', arms: 'carry' }, 1],
  [1270, { coat: palette.plum, skin: '#f0cba8', hair: palette.snow, style: 'cap', arms: 'reach' }, -1],
  [1480, { coat: palette.rose, skin: '#c98f6b', hair: palette.ink, style: 'long', arms: 'carry' }, -1],
]

const garden = (): string =>
  group(
    {},
    treeLine(-20, 1940, 640, 150, mix(palette.moss, mood.haze, 0.45), 6),
    place(
      180,
      700,
      1.15,
      longHouse({ width: 380, height: 150, wall: palette.brick, roof: palette.brickDark, glass: lit }),
    ),
    place(
      1330,
      700,
      1.1,
      gableHouse({
        width: 270,
        height: 240,
        floors: 2,
        wall: mix(palette.cream, palette.blush, 0.3),
        roof: palette.tile,
        glass: lit,
      }),
    ),
    place(
      760,
      690,
      0.8,
      gableHouse({
        width: 230,
        height: 190,
        wall: mix(palette.brick, palette.rose, 0.3),
        roof: palette.plum,
        glass: lit,
      }),
    ),
    path(landPath(ridgePoints({ y: 694, swing: 6, seed: 4 })), mix(palette.meadow, palette.straw, 0.2)),
    ...Array.from({ length: 32 }, (_, index) =>
      box(index * 62, 644, 40, 84, mix(palette.snow, palette.sand, 0.3), { rx: 8 }),
    ),
    box(0, 668, 1920, 12, mix(palette.snow, palette.sand, 0.55)),
    roundTree(110, 780, 620, palette.moss, 6),
    roundTree(1800, 790, 660, palette.moss, 13),
    path(landPath(ridgePoints({ y: 728, swing: 5, seed: 8 })), palette.meadow),
    dabs({
      id: 'garden',
      area: 'M0 726H1920V1290H0Z',
      top: 740,
      bottom: 1290,
      colours: [palette.spring, palette.moss, palette.straw],
      count: 330,
      seed: 8,
      opacity: 0.4,
    }),
  )

const lights = (): string => {
  const at = (share: number) => [150 + share * 1620, 250 + 190 * (1 - (2 * share - 1) ** 2)] as const
  const bulbs = Array.from({ length: 13 }, (_, index) => {
    const [x, y] = at((index + 0.5) / 13)
    return (
      oval(x, y + 20, 38, 38, lit, { opacity: 0.22 }) +
      stroke(`M${x} ${y}v10`, palette.ink, 4) +
      oval(x, y + 22, 12, 15, '#fff0c4')
    )
  })
  return group({}, stroke('M150 250Q960 630 1770 250', palette.ink, 4), ...bulbs)
}

const dishes = (): string => {
  const random = createRandom(12)
  return group(
    {},
    ...[400, 560, 720, 880, 1040, 1200, 1360, 1500].map((x, index) => {
      const y = 935 + random() * 12
      const filling =
        [palette.meadow, palette.ochre, palette.brick, palette.straw][index % 4] ?? palette.meadow
      return (
        oval(x, y, 56, 15, palette.snow) +
        oval(x, y - 3, 38, 9, filling) +
        oval(x, y - 10, 20, 9, mix(filling, palette.cream, 0.3))
      )
    }),
    ...[480, 970, 1280].map((x) =>
      path(
        `M${x - 15} 930V880Q${x - 8} 866 ${x - 7} 846H${x + 7}Q${x + 8} 866 ${x + 15} 880V930Z`,
        mix(palette.deep, palette.moss, 0.4),
      ),
    ),
    ...[640, 1130].map(
      (x) =>
        box(x - 20, 884, 40, 50, mix(palette.shallow, palette.snow, 0.3), { rx: 6 }) +
        flowers(x - 24, x + 24, 840, 872, 12, x, [palette.rose, palette.straw, palette.snow]),
    ),
    ...[800, 1420, 345].map((x) => path(`M${x - 16} 902h32l-4 34h-24Z`, palette.straw, { opacity: 0.9 })),
  )
}

const table = (): string =>
  group(
    {},
    polygon(
      [
        [240, 1180],
        [1680, 1180],
        [1800, 1240],
        [120, 1240],
      ],
      palette.ink,
      { opacity: 0.16 },
    ),
    ...[320, 1560].map((x) => box(x, 960, 40, 230, mix(palette.rust, palette.ink, 0.35))),
    polygon(
      [
        [260, 910],
        [1660, 910],
        [1740, 968],
        [180, 968],
      ],
      palette.snow,
    ),
    path(
      'M180 966H1740V1040' + Array.from({ length: 12 }, () => `q-65 34 -130 0`).join('') + 'V966Z',
      mix(palette.snow, palette.shallow, 0.28),
    ),
    ...Array.from({ length: 11 }, (_, index) =>
      stroke(`M${310 + index * 130} 970V1036`, mix(palette.shallow, palette.slate, 0.2), 3, { opacity: 0.5 }),
    ),
    stroke('M180 1000H1740', palette.brick, 5, { opacity: 0.6 }),
  )

/** Neighbours of all ages eat together at a long table in a garden, under a string of lights. */
export const neighboursTable = (): string =>
  group(
    {},
    sky(mood, 660),
    garden(),
    lights(),
    ...guests.map(([x, options, flip]) => place(x, 1130, 2.1, person({ ...options, legs: 'none' }), flip)),
    table(),
    dishes(),
    place(
      1780,
      1220,
      1.9,
      person({
        coat: palette.ochre,
        trousers: palette.deep,
        skin: '#f0cba8',
        hair: palette.rust,
        style: 'short',
        arms: 'carry',
        legs: 'walk',
      }),
      -1,
    ),
    oval(1760, 1030, 70, 16, palette.snow),
    oval(1760, 1020, 48, 18, palette.brick),
    flowers(0, 700, 1200, 1290, 130, 6, [palette.snow, palette.rose, palette.straw]),
    flowers(1100, 1920, 1230, 1290, 100, 7, [palette.snow, palette.rose, palette.straw]),
  )
