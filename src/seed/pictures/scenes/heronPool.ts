import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { landPath, ridgePoints } from '../brush/ridge'
import { group, oval, path, place, stroke } from '../brush/svg'
import { heron } from '../motifs/animals'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { reeds, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'
import { mirrored, water } from '../motifs/water'

const mood = {
  ...moods.morning,
  sky: ['#8fb8b9', '#cfdcc4', '#f7dcae'] as const,
  sun: { ...moods.morning.sun, x: 1230, y: 470, radius: 86 },
}
const shore = 700

const lilies = (): string => {
  const random = createRandom(77)
  return group(
    {},
    ...Array.from({ length: 34 }, (_, index) => {
      const depth = random()
      const [x, y, size] = [420 + random() * 1180, 840 + depth * 380, 26 + depth * 62]
      const leaf = mix(palette.moss, palette.spring, random() * 0.7)
      const bloom = index % 4 === 0
      return group(
        {},
        oval(x + 4, y + 6, size, size * 0.3, palette.deep, { opacity: 0.35 }),
        path(
          `M${x} ${y}L${x + size} ${y - size * 0.08}A${size} ${size * 0.3} 0 1 0 ${x + size * 0.94} ${y + size * 0.1}Z`,
          leaf,
        ),
        stroke(
          `M${x} ${y}L${x - size * 0.7} ${y}M${x} ${y}L${x - size * 0.3} ${y + size * 0.2}M${x} ${y}L${x - size * 0.3} ${y - size * 0.2}`,
          mix(leaf, palette.cream, 0.3),
          2,
        ),
        bloom ? flower(x - size * 0.1, y - size * 0.06, size * 0.42) : '',
      )
    }),
  )
}

const flower = (x: number, y: number, size: number): string =>
  group(
    {},
    ...[-70, -35, 35, 70, 0].map((angle) =>
      oval(
        x,
        y - size * 0.42,
        size * 0.22,
        size * 0.5,
        angle ? mix(palette.snow, palette.rose, 0.18) : palette.snow,
        { transform: `rotate(${angle} ${x} ${y})` },
      ),
    ),
    oval(x, y - size * 0.18, size * 0.16, size * 0.13, palette.straw),
  )

const dragonfly = (): string =>
  group(
    {},
    ...[-34, -12, 192, 214].map((angle) =>
      oval(46, 0, 46, 9, palette.snow, { opacity: 0.75, transform: `rotate(${angle})` }),
    ),
    stroke('M0 -8Q2 40 16 92', palette.deep, 8),
    oval(-2, -16, 9, 9, palette.deep),
  )

/** A heron waits in a pool of water lilies behind reeds, a low sun in the mist. */
export const heronPool = (): string => {
  const land = group(
    {},
    path(landPath(ridgePoints({ y: 610, swing: 18, seed: 4 }), shore), faded(mood, palette.moss, 0.68)),
    treeLine(-20, 900, 660, 90, faded(mood, palette.moss, 0.54), 8),
    treeLine(1300, 1940, 664, 80, faded(mood, palette.moss, 0.54), 2),
    roundTree(300, 700, 330, faded(mood, palette.moss, 0.34), 6),
    roundTree(130, 704, 260, faded(mood, palette.moss, 0.3), 8),
    roundTree(1760, 704, 300, faded(mood, palette.moss, 0.34), 11),
    path(landPath(ridgePoints({ y: 684, swing: 5, seed: 9 }), shore), faded(mood, palette.meadow, 0.3)),
    reeds(380, 1240, 700, 90, 130, 6, faded(mood, palette.moss, 0.3)),
    reeds(1250, 1700, 700, 110, 90, 7, faded(mood, palette.moss, 0.3)),
  )
  return group(
    {},
    sky(mood, shore),
    clouds(
      mood.cloud,
      13,
      [
        [520, 230, 520],
        [1640, 190, 420],
      ],
      0.85,
    ),
    birds(840, 350, 5, palette.slate, 2),
    land,
    water({
      id: 'pool',
      area: `M-10 ${shore}H1930V1290H-10Z`,
      far: '#eadcb4',
      near: '#44737a',
      glint: palette.cream,
      top: shore,
      bottom: 1290,
      ripples: 130,
      seed: 4,
      mirror: mirrored(shore, land),
    }),
    lilies(),
    group({ opacity: 0.4 }, mirrored(1010, place(1330, 1012, 1.75, heron(), -1))),
    place(1330, 1012, 1.75, heron(), -1),
    reeds(-20, 420, 1290, 480, 130, 12),
    reeds(1560, 1940, 1290, 420, 120, 13),
    reeds(420, 640, 1300, 200, 40, 15),
    place(700, 560, 0.9, dragonfly()),
    tufts(0, 380, 1200, 1290, 40, 4, palette.pine),
  )
}
