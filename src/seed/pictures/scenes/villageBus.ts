import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, oval, path, place, polygon, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { church } from '../motifs/church'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { gableHouse, longHouse } from '../motifs/house'
import { person } from '../motifs/people'
import { flowers, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { poplar, roundTree, treeLine } from '../motifs/trees'
import { bicycle, bus } from '../motifs/vehicles'

const mood = {
  ...moods.evening,
  sky: ['#86a7b4', '#dcc9b4', '#f6d8a6'] as const,
  sun: { ...moods.evening.sun, x: 1500, y: 480, radius: 80 },
}

const village = (): string =>
  group(
    {},
    path(landPath(ridgePoints({ y: 676, swing: 10, seed: 9 })), faded(mood, palette.plum, 0.62)),
    treeLine(-20, 1940, 716, 56, faded(mood, palette.moss, 0.46), 14),
    place(900, 730, 0.66, church(faded(mood, palette.brick, 0.3))),
    place(
      700,
      746,
      0.72,
      gableHouse({
        width: 180,
        height: 150,
        wall: faded(mood, palette.brick, 0.18),
        roof: palette.plum,
        glass: '#ffd98a',
      }),
    ),
    place(
      1230,
      744,
      0.72,
      longHouse({
        width: 260,
        height: 110,
        wall: faded(mood, palette.brickDark, 0.18),
        roof: palette.tile,
        glass: '#ffd98a',
      }),
    ),
    place(
      1450,
      748,
      0.72,
      gableHouse({
        width: 190,
        height: 160,
        wall: faded(mood, palette.cream, 0.1),
        roof: palette.brickDark,
        glass: '#ffd98a',
      }),
    ),
    ...[1660, 1710, 1760, 1812, 1866].map((x, index) =>
      poplar(x, 770, 250 - (index % 2) * 40, faded(mood, palette.pine, 0.2)),
    ),
    roundTree(660, 750, 190, faded(mood, palette.moss, 0.1), 5),
    path(landPath(ridgePoints({ y: 746, swing: 8, seed: 11 })), mix(palette.meadow, palette.straw, 0.25)),
    dabs({
      id: 'verge',
      area: 'M0 746H1920V920H0Z',
      top: 760,
      bottom: 900,
      colours: [palette.straw, palette.moss],
      count: 130,
      seed: 4,
      opacity: 0.4,
    }),
  )

const shelter = (): string =>
  group(
    {},
    box(150, 560, 20, 440, mix(palette.pine, palette.ink, 0.3)),
    box(560, 560, 20, 440, mix(palette.pine, palette.ink, 0.3)),
    box(170, 600, 390, 330, mix(palette.shallow, palette.snow, 0.3), { opacity: 0.55 }),
    stroke('M365 600V930M170 760H560', palette.snow, 5, { opacity: 0.8 }),
    polygon(
      [
        [100, 560],
        [140, 500],
        [600, 500],
        [640, 560],
      ],
      palette.moss,
    ),
    ...Array.from({ length: 18 }, (_, index) =>
      oval(140 + index * 27, 502, 18, 12 + (index % 3) * 4, index % 2 ? palette.meadow : palette.spring),
    ),
    box(220, 880, 280, 20, palette.rust),
    ...[240, 470].map((x) => box(x, 896, 14, 100, palette.ink)),
    box(664, 560, 14, 440, palette.slate),
    box(626, 520, 92, 92, palette.deep, { rx: 12 }),
    path('M646 588V552Q646 542 656 542H688Q698 542 698 552V588Z', palette.snow),
    box(652, 550, 40, 20, palette.deep),
    box(640, 660, 62, 90, palette.snow, { rx: 4 }),
    ...[676, 692, 708, 724].map((y) => stroke(`M650 ${y}h42`, palette.slate, 4)),
  )

const road = (): string =>
  group(
    {},
    path('M-20 1000Q900 960 1940 1000V1170Q900 1130 -20 1170Z', mix(palette.slate, palette.plum, 0.3)),
    stroke('M-20 1084Q900 1046 1940 1084', palette.cream, 9, { 'stroke-dasharray': '90 70', opacity: 0.85 }),
    stroke('M-20 1010Q900 970 1940 1010', palette.cream, 5, { opacity: 0.6 }),
    path('M-20 970Q900 930 1940 970V1000Q900 960 -20 1000Z', mix(palette.brick, palette.rose, 0.3)),
    path('M-20 1164Q900 1124 1940 1164V1290H-20Z', palette.moss),
  )

/** A small electric bus at a green village stop; people wait with a bicycle as the evening falls. */
export const villageBus = (): string =>
  group(
    {},
    sky(mood, 720),
    clouds(
      mood.cloud,
      61,
      [
        [420, 210, 480],
        [1080, 290, 420],
        [1760, 200, 360],
      ],
      0.8,
    ),
    birds(980, 190, 5, palette.plum, 3),
    village(),
    road(),
    shelter(),
    place(
      330,
      1000,
      1.5,
      person({
        coat: palette.plum,
        trousers: palette.slate,
        skin: '#f0cba8',
        hair: palette.snow,
        style: 'bun',
        arms: 'carry',
      }),
    ),
    place(
      470,
      1004,
      1.6,
      person({
        coat: palette.brick,
        trousers: palette.deep,
        skin: '#8f5f45',
        hair: palette.ink,
        arms: 'wave',
      }),
    ),
    place(900, 1076, 1.95, bus(palette.ochre)),
    place(20, 1010, 1.5, bicycle(palette.brick)),
    place(
      90,
      1006,
      1.55,
      person({
        coat: palette.straw,
        trousers: palette.pine,
        skin: '#e7b892',
        hair: palette.rust,
        style: 'long',
        arms: 'reach',
      }),
    ),
    tufts(0, 1920, 1180, 1290, 150, 7, palette.pine),
    flowers(0, 1920, 1180, 1290, 200, 9, [palette.snow, palette.straw, palette.rose]),
  )
