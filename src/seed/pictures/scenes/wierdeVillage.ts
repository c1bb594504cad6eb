import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { heightAt, landPath, ridgePoints, smoothLine } from '../brush/ridge'
import { group, path, place, type Point, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { church } from '../motifs/church'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { farm } from '../motifs/farm'
import { gableHouse, longHouse } from '../motifs/house'
import { flowers, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { poplar, roundTree, treeLine } from '../motifs/trees'

const mood = {
  ...moods.overcast,
  sky: ['#8fb6c0', '#c9dcd6', '#f3e6c6'] as const,
  sun: { ...moods.overcast.sun, x: 380, y: 300 },
}
const mound: readonly Point[] = [
  [380, 742],
  [560, 712],
  [760, 632],
  [960, 596],
  [1160, 628],
  [1360, 708],
  [1560, 744],
]

const village = (): string => {
  const at = (x: number) => heightAt(mound, x) + 10
  return group(
    {},
    ...[700, 1260, 1180].map((x, index) => roundTree(x, at(x), 190 - index * 14, palette.moss, index + 2)),
    place(800, at(850), 0.9, church(mix(palette.brick, palette.rust, 0.15))),
    roundTree(1010, at(1010) + 4, 150, palette.meadow, 12),
    place(
      540,
      at(600) + 24,
      0.62,
      gableHouse({ width: 170, height: 140, wall: palette.brick, roof: palette.tile }),
    ),
    place(
      660,
      at(720) + 30,
      0.62,
      longHouse({ width: 200, height: 96, wall: palette.cream, roof: palette.brickDark }),
    ),
    place(
      1080,
      at(1130) + 26,
      0.66,
      gableHouse({ width: 150, height: 120, wall: mix(palette.sand, palette.rose, 0.3), roof: palette.plum }),
    ),
    place(
      1190,
      at(1250) + 20,
      0.66,
      longHouse({ width: 230, height: 100, wall: palette.brick, roof: palette.tile }),
    ),
    place(
      1370,
      at(1410) + 18,
      0.6,
      gableHouse({ width: 150, height: 130, wall: palette.brickDark, roof: palette.slate }),
    ),
    roundTree(520, at(540) + 14, 130, palette.moss, 15),
    roundTree(1500, at(1480) + 16, 140, palette.moss, 16),
  )
}

const strips = [
  { y: 770, swing: 16, seed: 11, colour: palette.straw },
  { y: 826, swing: 22, seed: 23, colour: palette.spring },
  { y: 896, swing: 26, seed: 31, colour: palette.ochre },
  { y: 980, swing: 30, seed: 47, colour: mix(palette.meadow, palette.moss, 0.2) },
  { y: 1096, swing: 34, seed: 53, colour: palette.straw },
] as const

const fields = (): string =>
  group(
    {},
    ...strips.map(({ y, swing, seed, colour }, index) => {
      const area = landPath(ridgePoints({ y, swing, seed, waves: 1.2 }))
      return (
        path(area, faded(mood, colour, 0.24 - index * 0.05)) +
        dabs({
          id: `strip-${index}`,
          area,
          top: y - swing,
          bottom: y + 150,
          colours: [mix(colour, palette.ink, 0.22), mix(colour, palette.cream, 0.4)],
          count: 150,
          seed,
          length: 34 + index * 10,
          opacity: 0.5,
        })
      )
    }),
  )

const furrows = (): string =>
  group(
    { opacity: 0.5 },
    ...Array.from({ length: 15 }, (_, index) =>
      stroke(
        `M${-120 + index * 150} 1290Q${300 + index * 92} 1180 ${560 + index * 62} 1104`,
        mix(palette.ochre, palette.rust, 0.4),
        5,
      ),
    ),
  )

/** A village on its mound around an old church, with grain and grass fields in bends before it. */
export const wierdeVillage = (): string =>
  group(
    {},
    sky(mood, 760),
    clouds(mood.cloud, 41, [
      [1320, 220, 620],
      [640, 360, 380],
      [1780, 400, 340],
      [140, 440, 300],
    ]),
    path(landPath(ridgePoints({ y: 724, swing: 8, seed: 2 })), faded(mood, palette.moss, 0.66)),
    treeLine(-20, 420, 734, 40, faded(mood, palette.moss, 0.48), 3),
    treeLine(1540, 1940, 736, 44, faded(mood, palette.moss, 0.48), 4),
    path(`${smoothLine(mound)}L1700 800H220Z`, palette.meadow),
    dabs({
      id: 'mound',
      area: `${smoothLine(mound)}L1700 800H220Z`,
      left: 380,
      right: 1560,
      top: 600,
      bottom: 760,
      colours: [palette.spring, palette.moss],
      count: 120,
      seed: 6,
      opacity: 0.5,
    }),
    village(),
    place(40, 792, 0.44, farm(faded(mood, palette.tile, 0.12))),
    ...[20, 372].map((x) => poplar(x, 792, 170, faded(mood, palette.pine, 0.24))),
    fields(),
    furrows(),
    birds(1060, 330, 7, palette.slate, 21),
    tufts(0, 1920, 1190, 1290, 110, 5),
    flowers(0, 1920, 1170, 1290, 150, 9, [palette.brick, palette.snow, '#6f8fb5']),
  )
