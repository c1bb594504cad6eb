import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints } from '../brush/ridge'
import { box, group, path, place, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { longHouse } from '../motifs/house'
import { mill } from '../motifs/mill'
import { person } from '../motifs/people'
import { reeds, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { poplar, roundTree, treeLine } from '../motifs/trees'
import { mirrored, water } from '../motifs/water'

const mood = {
  ...moods.evening,
  sky: ['#5f7f9b', '#d9a193', '#f7cf92'] as const,
  sun: { ...moods.evening.sun, x: 520, y: 640, radius: 112 },
}
const shore = 860

const backdrop = (): string =>
  group(
    {},
    path(landPath(ridgePoints({ y: 760, swing: 18, seed: 5 }), shore), faded(mood, palette.plum, 0.6)),
    treeLine(-20, 880, 800, 70, faded(mood, palette.pine, 0.45), 6),
    treeLine(1560, 1940, 800, 80, faded(mood, palette.pine, 0.42), 9),
    path(landPath(ridgePoints({ y: 812, swing: 9, seed: 8 }), shore), faded(mood, palette.moss, 0.26)),
    ...[60, 104, 150, 200].map((x, index) =>
      poplar(x, 826, 210 + (index % 2) * 40, faded(mood, palette.pine, 0.3)),
    ),
  )

const millYard = (): string =>
  group(
    {},
    place(
      880,
      846,
      0.9,
      longHouse({
        width: 300,
        height: 110,
        wall: palette.brick,
        roof: mix(palette.tile, palette.plum, 0.3),
        glass: '#ffd98a',
      }),
    ),
    roundTree(870, 850, 220, palette.pine, 4),
    roundTree(1560, 852, 260, palette.pine, 9),
    place(1300, 850, 0.96, mill(28)),
    place(
      1110,
      852,
      0.5,
      person({ coat: palette.straw, skin: '#e7b892', hair: palette.brickDark, style: 'long', arms: 'wave' }),
    ),
    place(1060, 852, 0.5, person({ coat: palette.deep, skin: '#8f5f45', hair: palette.ink })),
    place(
      1460,
      852,
      0.38,
      person({ coat: palette.brick, skin: '#f0cba8', hair: palette.rust, style: 'bun' }),
    ),
  )

/** A thatched mill beside still water as the sun goes down; the miller tells two visitors how it works. */
export const millAtDusk = (): string => {
  const land = group({}, backdrop(), millYard())
  return group(
    {},
    sky(mood, 800),
    clouds(
      mood.cloud,
      31,
      [
        [760, 190, 520],
        [240, 330, 420],
        [1700, 240, 420],
      ],
      0.75,
    ),
    birds(620, 330, 8, palette.plum, 12),
    land,
    box(0, 846, 1920, 16, faded(mood, palette.moss, 0.1)),
    water({
      id: 'lake',
      area: `M-10 ${shore}H1930V1290H-10Z`,
      far: '#f3c793',
      near: '#3c5a6c',
      glint: '#ffe4b4',
      top: shore,
      bottom: 1290,
      ripples: 150,
      seed: 14,
      mirror: mirrored(shore, land),
    }),
    stroke(`M0 ${shore}H1920`, mix(palette.moss, palette.ink, 0.3), 8),
    path(
      'M-20 1290V1090C160 1060 340 1110 520 1180C600 1214 640 1250 660 1290Z',
      mix(palette.pine, palette.ink, 0.2),
    ),
    dabs({
      id: 'bank',
      area: 'M-20 1290V1090C160 1060 340 1110 520 1180C600 1214 640 1250 660 1290Z',
      right: 660,
      top: 1080,
      bottom: 1290,
      colours: [palette.moss, palette.rust],
      count: 90,
      seed: 4,
      opacity: 0.5,
    }),
    reeds(-20, 600, 1280, 300, 150, 17, palette.pine),
    reeds(1500, 1940, 1300, 240, 110, 18, palette.pine),
    tufts(0, 520, 1150, 1290, 50, 3, palette.pine),
  )
}
