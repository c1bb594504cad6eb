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
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'

const mood = {
  ...moods.noon,
  sky: ['#8fc0c8', '#c5ddd3', '#f1e6c4'] as const,
  sun: { ...moods.noon.sun, x: 420, y: 240 },
}
const pine = mix(palette.straw, palette.cream, 0.3)
const ground = 930

const beams = (): string => {
  const dark = mix(pine, palette.rust, 0.45)
  return group(
    {},
    box(700, ground - 16, 860, 30, mix(palette.slate, palette.sand, 0.4)),
    ...[0, 1].map((layer) =>
      stroke(
        `M730 ${ground}V600L1000 380L1270 600V${ground}M730 600H1270M865 ${ground}V490M1000 ${ground}V380M1135 ${ground}V490M730 770H1270M1270 600L1520 600M1000 380L1300 380L1530 600V${ground}M1400 ${ground}V470M1270 770H1530`,
        layer ? pine : dark,
        layer ? 20 : 28,
      ),
    ),
    stroke('M730 600L865 770M1135 770L1270 600M865 770L1000 600M1000 600L1135 770', pine, 13),
    ...[1050, 1120, 1190, 1260].map((x) => stroke(`M${x} 380L${x + 250} 600`, pine, 12)),
    polygon(
      [
        [742, 780],
        [855, 780],
        [855, 920],
        [742, 920],
      ],
      mix(palette.ochre, palette.moss, 0.35),
    ),
    polygon(
      [
        [875, 780],
        [990, 780],
        [990, 920],
        [875, 920],
      ],
      mix(palette.ochre, palette.moss, 0.25),
    ),
    dabs({
      id: 'fibre',
      area: 'M742 780H990V920H742Z',
      left: 742,
      right: 990,
      top: 784,
      bottom: 918,
      colours: [palette.straw, palette.moss, palette.cream],
      count: 130,
      seed: 5,
      length: 30,
      opacity: 0.9,
    }),
    box(854, 776, 22, 150, pine),
  )
}

const hempRow = (y: number, height: number, count: number, seed: number, share: number): string => {
  const random = createRandom(seed)
  return group(
    {},
    ...Array.from({ length: count }, (_, index) => {
      const x = -20 + (1960 * index) / count + random() * 18
      const tall = height * (0.75 + random() * 0.4)
      const green = mix(random() > 0.5 ? palette.moss : palette.meadow, mood.haze, share)
      const leaves = [0.35, 0.55, 0.75, 0.95].map((part) => {
        const spread = tall * 0.2 * (1.25 - part * 0.7)
        return `M${x} ${y - tall * part}q${-spread * 0.6} ${-spread * 0.2} ${-spread} ${spread * 0.35}M${x} ${y - tall * part}q${spread * 0.6} ${-spread * 0.2} ${spread} ${spread * 0.35}`
      })
      return stroke(`M${x} ${y}V${y - tall}${leaves.join('')}`, green, Math.max(3, height * 0.03))
    }),
  )
}

const bale = (x: number, y: number, radius: number): string =>
  group(
    {},
    oval(x + radius * 0.3, y + radius * 0.94, radius * 1.5, radius * 0.16, palette.ink, { opacity: 0.2 }),
    box(x, y - radius, radius * 1.1, radius * 2, mix(palette.ochre, palette.rust, 0.2), { rx: radius * 0.3 }),
    oval(x, y, radius * 0.82, radius, palette.straw),
    ...[0.66, 0.46, 0.26].map((share) =>
      oval(x, y, radius * 0.82 * share, radius * share, 'none', { stroke: palette.ochre, 'stroke-width': 5 }),
    ),
  )

/** A timber frame rises beside a field of hemp; builders fill its walls with fibre from the field. */
export const timberFrame = (): string =>
  group(
    {},
    sky(mood, 680),
    clouds(mood.cloud, 53, [
      [1480, 190, 540],
      [820, 220, 320],
    ]),
    birds(600, 330, 5, palette.slate, 14),
    path(landPath(ridgePoints({ y: 672, swing: 14, seed: 3 })), faded(mood, palette.moss, 0.6)),
    treeLine(-20, 1940, 706, 60, faded(mood, palette.moss, 0.46), 9),
    path(landPath(ridgePoints({ y: 716, swing: 6, seed: 5 })), faded(mood, palette.spring, 0.2)),
    hempRow(800, 90, 190, 2, 0.34),
    hempRow(856, 130, 150, 3, 0.2),
    path(landPath(ridgePoints({ y: 858, swing: 8, seed: 7 })), mix(palette.meadow, palette.straw, 0.35)),
    roundTree(1760, 900, 400, palette.moss, 4),
    dabs({
      id: 'site',
      area: 'M0 860H1920V1290H0Z',
      top: 870,
      bottom: 1290,
      colours: [palette.spring, palette.straw, palette.moss, palette.sand],
      count: 300,
      seed: 6,
      opacity: 0.4,
    }),
    polygon(
      [
        [640, 944],
        [1600, 944],
        [1760, 1010],
        [520, 1010],
      ],
      palette.ink,
      { opacity: 0.12 },
    ),
    beams(),
    stroke(
      'M640 1000L760 560M700 1012L812 574M655 946L716 956M670 890L730 900M686 834L744 844M700 780L758 790M714 726L772 736M728 672L786 682',
      mix(palette.rust, palette.sand, 0.2),
      9,
    ),
    place(
      770,
      740,
      1.05,
      person({
        coat: palette.brick,
        trousers: palette.deep,
        skin: '#e7b892',
        hair: palette.straw,
        style: 'cap',
        arms: 'reach',
      }),
    ),
    place(
      1180,
      1030,
      1.55,
      person({
        coat: palette.ochre,
        trousers: palette.plum,
        skin: '#8f5f45',
        hair: palette.straw,
        style: 'cap',
        arms: 'carry',
        legs: 'walk',
      }),
      -1,
    ),
    place(
      1400,
      1050,
      1.6,
      person({
        coat: palette.moss,
        trousers: palette.slate,
        skin: '#f0cba8',
        hair: palette.brickDark,
        style: 'bun',
        arms: 'reach',
      }),
      -1,
    ),
    box(1090, 868, 120, 70, mix(palette.ochre, palette.moss, 0.25), { rx: 6 }),
    bale(260, 1060, 96),
    bale(450, 1100, 104),
    bale(330, 950, 84),
    ...[0, 1, 2, 3].map((index) =>
      box(1560 - index * 8, 1110 - index * 26, 320, 24, mix(pine, palette.rust, index % 2 ? 0.1 : 0.26)),
    ),
    hempRow(1310, 230, 44, 8, 0),
  )
