import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, path, place, polygon, stroke } from '../brush/svg'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { farm } from '../motifs/farm'
import { person } from '../motifs/people'
import { crate } from '../motifs/produce'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'

const mood = { ...moods.noon, sun: { ...moods.noon.sun, x: 300, y: 250 } }

const yard = (): string =>
  group(
    {},
    path(landPath(ridgePoints({ y: 640, swing: 10, seed: 5 })), faded(mood, palette.moss, 0.6)),
    treeLine(-20, 1940, 668, 56, faded(mood, palette.moss, 0.46), 5),
    path(landPath(ridgePoints({ y: 676, swing: 6, seed: 8 })), faded(mood, palette.spring, 0.2)),
    place(1010, 790, 1.16, farm()),
    roundTree(980, 800, 330, palette.moss, 7),
    roundTree(130, 800, 380, palette.moss, 9),
    path(landPath(ridgePoints({ y: 790, swing: 6, seed: 9 })), mix(palette.sand, palette.ochre, 0.22)),
    dabs({
      id: 'yard',
      area: 'M0 790H1920V1290H0Z',
      top: 800,
      bottom: 1290,
      colours: [palette.cream, palette.ochre, palette.rust],
      count: 160,
      seed: 3,
      opacity: 0.3,
    }),
  )

const awning = (): string => {
  const stripes = Array.from({ length: 12 }, (_, index) => {
    const [left, right] = [180 + index * 104, 284 + index * 104]
    const [farLeft, farRight] = [270 + index * 89, 359 + index * 89]
    const colour = index % 2 ? palette.cream : palette.brick
    return (
      polygon(
        [
          [farLeft, 330],
          [farRight, 330],
          [right, 450],
          [left, 450],
        ],
        colour,
      ) + path(`M${left} 450H${right}V486Q${right - 52} 528 ${left} 486Z`, mix(colour, palette.ink, 0.12))
    )
  })
  return group(
    {},
    ...[230, 1380].map((x) => box(x, 440, 18, 640, mix(palette.rust, palette.ink, 0.25))),
    ...stripes,
  )
}

const stall = (): string =>
  group(
    {},
    box(200, 880, 1230, 250, mix(palette.rust, palette.sand, 0.32)),
    ...[940, 1004, 1068].map((y) =>
      stroke(`M200 ${y}H1430`, mix(palette.rust, palette.ink, 0.2), 4, { opacity: 0.5 }),
    ),
    box(180, 862, 1270, 30, mix(palette.rust, palette.sand, 0.55)),
    polygon(
      [
        [220, 1130],
        [1410, 1130],
        [1480, 1160],
        [160, 1160],
      ],
      palette.ink,
      { opacity: 0.16 },
    ),
    place(230, 800, 0.92, crate(310, 'cheeses', 140, 3)),
    place(530, 800, 0.92, crate(310, 'loaves', 136, 5)),
    place(830, 800, 0.92, crate(290, 'beets', 50, 6)),
    place(1112, 800, 0.92, crate(300, 'cabbages', 100, 8)),
  )

const front = (): string =>
  group(
    {},
    place(250, 1110, 1.2, crate(330, 'carrots', 50, 9)),
    place(690, 1120, 1.2, crate(310, 'apples', 52, 11)),
    place(1110, 1114, 1.2, crate(300, 'leeks', 54, 13)),
  )

/** A stall of cheese, bread and vegetables in a farmyard; a farmer serves two neighbours. */
export const farmMarket = (): string =>
  group(
    {},
    sky(mood, 660),
    clouds(mood.cloud, 37, [
      [1560, 200, 560],
      [860, 180, 320],
    ]),
    yard(),
    place(
      500,
      960,
      2.05,
      person({
        coat: palette.deep,
        skin: '#e7b892',
        hair: palette.brickDark,
        style: 'bun',
        arms: 'reach',
        legs: 'none',
      }),
    ),
    place(
      980,
      960,
      2.1,
      person({ coat: palette.ochre, skin: '#8f5f45', hair: palette.ink, arms: 'carry', legs: 'none' }),
    ),
    awning(),
    stall(),
    place(
      1590,
      1180,
      2.35,
      person({
        coat: palette.straw,
        trousers: palette.deep,
        skin: '#f0cba8',
        hair: palette.rust,
        style: 'long',
        arms: 'reach',
      }),
      -1,
    ),
    place(
      1750,
      1190,
      1.5,
      person({
        coat: palette.rose,
        trousers: palette.plum,
        skin: '#f0cba8',
        hair: palette.straw,
        arms: 'wave',
      }),
      -1,
    ),
    front(),
  )
