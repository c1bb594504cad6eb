import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, oval, path, place, polygon, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { person } from '../motifs/people'
import { tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { poplar, treeLine } from '../motifs/trees'

const mood = { ...moods.overcast, sun: { ...moods.overcast.sun, x: 1560, y: 260 } }
const layers = [
  { y: 960, colour: '#6a4a38', seed: 4 },
  { y: 1040, colour: '#8a6a4f', seed: 6 },
  { y: 1120, colour: '#4f4540', seed: 9 },
  { y: 1200, colour: '#8c9490', seed: 12 },
] as const

const section = (): string => {
  const random = createRandom(8)
  const roots = Array.from({ length: 46 }, () => {
    const x = random() * 1920
    const deep = 30 + random() * 90
    return stroke(
      `M${x} 950q${random() * 16 - 8} ${deep * 0.5} ${random() * 34 - 17} ${deep}`,
      '#c9a77d',
      3,
      { opacity: 0.6 },
    )
  })
  const stones = Array.from({ length: 60 }, () =>
    oval(random() * 1920, 1060 + random() * 220, 6 + random() * 14, 5 + random() * 8, '#b7ab98', {
      opacity: 0.5,
    }),
  )
  return group(
    {},
    ...layers.map(({ y, colour, seed }, index) => {
      const area = landPath(ridgePoints({ y, swing: 14, seed, waves: 3 }))
      return (
        path(area, colour) +
        dabs({
          id: `layer-${index}`,
          area,
          top: y,
          bottom: y + 100,
          colours: [mix(colour, palette.ink, 0.3), mix(colour, palette.sand, 0.3)],
          count: 140,
          seed,
          length: 26,
          opacity: 0.45,
        })
      )
    }),
    ...roots,
    ...stones,
    stroke('M360 1010q20 -20 40 0t40 0t36 4', palette.rose, 11),
    stroke('M1320 1052q18 -18 36 0t36 0', palette.rose, 10),
  )
}

const crops = (): string =>
  group(
    {},
    ...Array.from({ length: 26 }, (_, index) => {
      const x = -380 + index * 110
      return stroke(
        `M${x} 950L${960 + (x - 960) * 0.24} 700`,
        index % 2 ? palette.spring : mix(palette.spring, palette.moss, 0.5),
        16,
        { opacity: 0.8 },
      )
    }),
  )

const auger = (x: number, y: number): string =>
  group(
    {},
    stroke(`M${x} ${y + 150}V${y - 220}`, palette.slate, 13),
    stroke(`M${x - 60} ${y - 220}H${x + 60}`, palette.rust, 18),
    box(x - 13, y + 90, 26, 90, mix(palette.slate, palette.ink, 0.4), { rx: 10 }),
  )

const trays = (): string =>
  group(
    {},
    polygon(
      [
        [1150, 850],
        [1560, 850],
        [1590, 880],
        [1120, 880],
      ],
      mix(palette.rust, palette.sand, 0.5),
    ),
    ...[1180, 1530].map((x) => box(x, 880, 16, 80, mix(palette.rust, palette.ink, 0.2))),
    ...layers.map(
      ({ colour }, index) =>
        box(1166 + index * 96, 800, 70, 52, mix(palette.snow, palette.shallow, 0.3), { rx: 5 }) +
        box(1172 + index * 96, 816, 58, 32, colour, { rx: 4 }),
    ),
  )

/** Students take a core of the soil in a field; the layers of peat and clay show below them. */
export const soilLesson = (): string =>
  group(
    {},
    sky(mood, 700),
    clouds(mood.cloud, 71, [
      [420, 230, 560],
      [1140, 180, 420],
      [1800, 380, 360],
    ]),
    birds(760, 380, 6, palette.slate, 9),
    path(landPath(ridgePoints({ y: 682, swing: 8, seed: 4 })), faded(mood, palette.moss, 0.62)),
    treeLine(-20, 880, 704, 46, faded(mood, palette.moss, 0.48), 5),
    treeLine(1260, 1940, 704, 54, faded(mood, palette.moss, 0.48), 8),
    ...[930, 970, 1012, 1056].map((x, index) =>
      poplar(x, 706, 130 + (index % 2) * 24, faded(mood, palette.pine, 0.4)),
    ),
    path(landPath(ridgePoints({ y: 704, swing: 3, seed: 5 })), mix(palette.rust, palette.sand, 0.42)),
    crops(),
    section(),
    path('M-20 944Q500 926 960 946T1940 940V966Q1400 976 960 966T-20 970Z', palette.meadow),
    tufts(0, 1920, 944, 964, 150, 6),
    auger(700, 860),
    place(
      610,
      960,
      2,
      person({
        coat: palette.ochre,
        trousers: palette.deep,
        skin: '#8f5f45',
        hair: palette.ink,
        style: 'bun',
        arms: 'reach',
      }),
    ),
    place(
      800,
      962,
      2,
      person({
        coat: palette.brick,
        trousers: palette.plum,
        skin: '#f0cba8',
        hair: palette.straw,
        arms: 'reach',
      }),
      -1,
    ),
    place(
      300,
      956,
      1.9,
      person({
        coat: palette.deep,
        trousers: palette.slate,
        skin: '#e7b892',
        hair: palette.snow,
        style: 'cap',
        arms: 'wave',
      }),
    ),
    trays(),
    place(
      1660,
      958,
      1.95,
      person({
        coat: palette.moss,
        trousers: palette.plum,
        skin: '#b97e5a',
        hair: palette.ink,
        style: 'scarf',
        arms: 'reach',
      }),
      -1,
    ),
  )
