import { mix } from '../brush/colour'
import { linearGradient } from '../brush/gradient'
import { palette } from '../brush/palette'
import { box, group, oval, path, place, polygon, stroke } from '../brush/svg'
import { dabs } from '../motifs/dabs'
import { person } from '../motifs/people'
import { roundTree } from '../motifs/trees'

const wall = mix(palette.sand, palette.ochre, 0.16)
const wood = mix(palette.rust, palette.sand, 0.4)

const tallWindow = (x: number): string =>
  group(
    {},
    box(x, 170, 330, 470, '#cfe3dc'),
    path(`M${x} 520Q${x + 160} 470 ${x + 330} 530V640H${x}Z`, palette.spring),
    roundTree(x + 90, 600, 190, mix(palette.moss, '#cfe3dc', 0.3), x),
    roundTree(x + 250, 610, 150, mix(palette.moss, '#cfe3dc', 0.4), x + 2),
    stroke(
      `M${x} 170H${x + 330}V640H${x}ZM${x + 110} 170V640M${x + 220} 170V640M${x} 330H${x + 330}M${x} 485H${x + 330}`,
      palette.snow,
      13,
    ),
    box(x - 24, 640, 378, 24, mix(palette.snow, palette.sand, 0.4)),
  )

const tools = (): string => {
  const steel = mix(palette.slate, palette.snow, 0.25)
  const handle = palette.brick
  return group(
    {},
    box(800, 210, 420, 330, mix(palette.pine, palette.deep, 0.35), { rx: 8 }),
    stroke('M850 260V380', handle, 18),
    box(822, 246, 58, 34, steel, { rx: 5 }),
    path('M920 250h26l12 160h-50Z', steel),
    stroke('M932 250v-16', handle, 22),
    stroke('M1010 250V420M1052 250V420', steel, 13),
    stroke('M1010 250v50M1052 250v50', palette.ochre, 22),
    path('M1100 250L1190 290V320L1100 300Z', steel),
    stroke('M1104 262L1084 300', handle, 20),
    oval(1150, 400, 42, 42, 'none', { stroke: steel, 'stroke-width': 12 }),
    stroke('M860 440h110M860 480h74', palette.straw, 12),
    stroke('M1010 470H1180', palette.ochre, 14),
    ...Array.from({ length: 9 }, (_, index) => stroke(`M${1020 + index * 19} 466v10`, palette.ink, 2)),
  )
}

const lamp = (x: number): string =>
  group(
    {},
    stroke(`M${x} 0V96`, palette.ink, 5),
    polygon(
      [
        [x - 66, 560],
        [x + 66, 560],
        [x + 210, 900],
        [x - 210, 900],
      ],
      '#ffe7b0',
      { opacity: 0 },
    ),
    path(`M${x - 64} 150Q${x - 58} 92 ${x} 90Q${x + 58} 92 ${x + 64} 150Z`, palette.brick),
    oval(x, 150, 62, 13, '#ffe7b0'),
    polygon(
      [
        [x - 58, 152],
        [x + 58, 152],
        [x + 300, 800],
        [x - 300, 800],
      ],
      'url(#lamp-light)',
    ),
  )

const bench = (): string =>
  group(
    {},
    polygon(
      [
        [190, 1190],
        [1740, 1190],
        [1820, 1232],
        [110, 1232],
      ],
      palette.ink,
      { opacity: 0.2 },
    ),
    ...[270, 1590].map((x) => box(x, 900, 64, 300, mix(wood, palette.ink, 0.28))),
    box(330, 1060, 1270, 26, mix(wood, palette.ink, 0.34)),
    box(170, 846, 1590, 62, wood),
    box(170, 892, 1590, 16, mix(wood, palette.ink, 0.26)),
    ...[880, 866].map((y) => stroke(`M190 ${y}H1740`, mix(wood, palette.rust, 0.5), 2.5, { opacity: 0.5 })),
    ...[460, 620, 900, 1150].map((x, index) =>
      box(
        x,
        1000 - (index % 2) * 22,
        120,
        60 + (index % 2) * 22,
        [palette.ochre, palette.deep, palette.moss, palette.brick][index] ?? wood,
        { rx: 6 },
      ),
    ),
  )

const frameModel = (): string => {
  const pine = mix(palette.straw, palette.cream, 0.35)
  return group(
    {},
    box(760, 820, 420, 26, mix(pine, palette.rust, 0.3)),
    stroke(
      'M790 820V620L970 500L1150 620V820M790 620H1150M880 820V620M970 820V500M1060 820V620M790 720L880 620M1060 620L1150 720',
      pine,
      20,
    ),
    stroke('M790 820V620L970 500', mix(pine, palette.snow, 0.5), 6),
    path('M884 720h80v96h-80Z', mix(palette.ochre, palette.moss, 0.3)),
    ...Array.from({ length: 14 }, (_, index) =>
      stroke(`M${890 + (index % 7) * 11} ${728 + Math.floor(index / 7) * 44}l8 38`, palette.straw, 3),
    ),
  )
}

/** A shared workshop: a master and two pupils build a model of a timber frame at a long bench. */
export const workshop = (): string =>
  group(
    {},
    linearGradient('lamp-light', [
      [0, '#fff0c4', 0.5],
      [1, '#fff0c4', 0],
    ]),
    linearGradient('wall', [
      [0, mix(wall, palette.rust, 0.16)],
      [0.6, wall],
      [1, mix(wall, palette.rust, 0.24)],
    ]),
    box(0, 0, 1920, 1000, 'url(#wall)'),
    ...Array.from({ length: 13 }, (_, index) =>
      stroke(`M${index * 160} 0V960`, mix(wall, palette.rust, 0.4), 3, { opacity: 0.35 }),
    ),
    box(0, 0, 1920, 70, mix(wood, palette.ink, 0.35)),
    ...[320, 960, 1600].map((x) =>
      polygon(
        [
          [x - 40, 70],
          [x + 40, 70],
          [x + 26, 0],
          [x - 26, 0],
        ],
        mix(wood, palette.ink, 0.5),
      ),
    ),
    tallWindow(200),
    tallWindow(1400),
    tools(),
    box(0, 960, 1920, 330, mix(palette.slate, palette.sand, 0.45)),
    polygon(
      [
        [260, 960],
        [560, 960],
        [420, 1290],
        [-40, 1290],
      ],
      '#fff0c4',
      { opacity: 0.28 },
    ),
    polygon(
      [
        [1400, 960],
        [1720, 960],
        [1980, 1290],
        [1520, 1290],
      ],
      '#fff0c4',
      { opacity: 0.28 },
    ),
    dabs({
      id: 'floor',
      area: 'M0 960H1920V1290H0Z',
      top: 970,
      bottom: 1290,
      colours: [palette.cream, palette.slate],
      count: 120,
      seed: 3,
      opacity: 0.3,
    }),
    lamp(640),
    lamp(1280),
    place(
      600,
      1100,
      2.75,
      person({ coat: palette.deep, skin: '#e7b892', hair: palette.snow, style: 'cap', arms: 'reach' }),
    ),
    place(
      1340,
      1095,
      2.6,
      person({ coat: palette.ochre, skin: '#8f5f45', hair: palette.ink, style: 'scarf', arms: 'reach' }),
      -1,
    ),
    place(
      1560,
      1100,
      2.6,
      person({ coat: palette.moss, skin: '#f0cba8', hair: palette.rust, arms: 'carry' }),
      -1,
    ),
    frameModel(),
    bench(),
    box(380, 820, 190, 26, mix(palette.straw, palette.cream, 0.35)),
    box(420, 800, 150, 20, mix(palette.straw, palette.rust, 0.2)),
    stroke('M1320 846L1460 812', palette.brick, 15),
    stroke('M1452 814L1540 798', mix(palette.slate, palette.snow, 0.4), 8),
    ...[690, 1220, 1610, 330].map((x, index) =>
      stroke(`M${x} 840q14 -22 30 -6q10 16 -8 14`, palette.straw, 4 + (index % 2)),
    ),
  )
