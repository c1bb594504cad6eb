import { palette } from '../brush/palette'
import { box, group, oval, path, polygon, stroke } from '../brush/svg'

/** The mark of each demo partner, drawn in a square of 800 by 800; the key is the partner's key. */
export const marks = {
  'lage-weide': () =>
    group(
      {},
      path('M120 470Q400 360 680 470V640Q400 720 120 640Z', palette.meadow),
      path('M120 540Q400 440 680 540V640Q400 720 120 640Z', palette.moss),
      path('M400 130Q510 290 510 370A110 110 0 0 1 290 370Q290 290 400 130Z', palette.shallow),
      path('M400 130Q510 290 510 370A110 110 0 0 1 400 480Z', palette.water),
    ),
  noorderhout: () =>
    group(
      {},
      polygon(
        [
          [400, 120],
          [690, 380],
          [630, 440],
          [400, 236],
          [170, 440],
          [110, 380],
        ],
        palette.rust,
      ),
      ...[210, 370, 530].map((x) => box(x, 420, 60, 250, palette.ochre)),
      box(150, 640, 500, 60, palette.rust),
      stroke('M240 640L370 450M560 640L430 450', palette.straw, 26),
    ),
  zonnewierde: () =>
    group(
      {},
      oval(400, 380, 170, 170, palette.ochre),
      ...Array.from({ length: 9 }, (_, index) =>
        stroke('M400 170V90', palette.ochre, 30, { transform: `rotate(${-100 + index * 25} 400 380)` }),
      ),
      path('M90 640Q250 400 400 400T710 640Q400 720 90 640Z', palette.pine),
      path('M230 600Q330 480 400 480T570 600Q400 640 230 600Z', palette.spring),
    ),
  maarland: () =>
    group(
      {},
      path('M130 250Q270 190 400 270Q530 190 670 250V620Q530 560 400 640Q270 560 130 620Z', palette.deep),
      path('M400 270Q530 190 670 250V620Q530 560 400 640Z', palette.water),
      stroke(
        'M200 350Q300 320 350 360M200 440Q300 410 350 450M450 360Q520 320 600 350M450 450Q520 410 600 440',
        palette.cream,
        22,
      ),
    ),
  'maarland-groen': () =>
    group(
      {},
      path('M130 330Q270 270 400 350Q530 270 670 330V660Q530 600 400 680Q270 600 130 660Z', palette.moss),
      path('M400 350Q530 270 670 330V660Q530 600 400 680Z', palette.meadow),
      stroke('M400 350V180', palette.pine, 26),
      path('M400 240Q280 220 260 110Q390 110 400 240Z', palette.spring),
      path('M400 280Q520 250 540 140Q410 150 400 280Z', palette.meadow),
    ),
  singel: () =>
    group(
      {},
      ...[190, 400, 610].map((x, index) =>
        oval(
          x,
          300,
          108,
          130 + (index % 2) * 44,
          [palette.moss, palette.pine, palette.meadow][index] ?? palette.moss,
        ),
      ),
      ...[190, 400, 610].map((x) => box(x - 16, 360, 32, 230, palette.brickDark)),
      path('M90 570H710V620Q400 690 90 620Z', palette.straw),
    ),
  noorderlijn: () =>
    group(
      {},
      polygon(
        [
          [400, 110],
          [660, 660],
          [400, 540],
          [140, 660],
        ],
        palette.plum,
      ),
      polygon(
        [
          [400, 110],
          [660, 660],
          [400, 540],
        ],
        palette.rose,
      ),
      oval(400, 400, 44, 44, palette.cream),
    ),
  lauwerstroom: () =>
    group(
      {},
      ...[260, 400, 540].map((y, index) =>
        stroke(
          `M110 ${y}q72 -90 145 0t145 0t145 0t145 0`,
          [palette.shallow, palette.water, palette.deep][index] ?? palette.water,
          62,
        ),
      ),
      box(370, 120, 60, 560, palette.brick, { rx: 12 }),
      box(300, 150, 200, 44, palette.brick, { rx: 12 }),
    ),
  'vier-winden': () =>
    group(
      {},
      ...[0, 90, 180, 270].map((angle, index) =>
        path(
          'M400 380Q300 260 400 110Q500 260 400 380Z',
          [palette.brick, palette.ochre, palette.moss, palette.deep][index] ?? palette.brick,
          { transform: `rotate(${angle + 45} 400 400)` },
        ),
      ),
      oval(400, 400, 52, 52, palette.ink),
    ),
  'klei-en-veen': () =>
    group(
      {},
      ...[
        [560, palette.slate],
        [430, palette.brickDark],
        [300, palette.rust],
      ].map(([y, colour]) =>
        path(`M120 ${y}q140 -70 280 0t280 0v130q-140 70 -280 0t-280 0Z`, String(colour)),
      ),
      oval(400, 180, 74, 74, palette.straw),
    ),
  naoberstee: () =>
    group(
      {},
      polygon(
        [
          [400, 130],
          [680, 370],
          [680, 670],
          [120, 670],
          [120, 370],
        ],
        palette.brick,
      ),
      path(
        'M400 610Q230 490 240 400Q260 320 340 340Q390 355 400 400Q410 355 460 340Q540 320 560 400Q570 490 400 610Z',
        palette.cream,
      ),
    ),
  windroos: () =>
    group(
      {},
      polygon(
        [
          [310, 690],
          [350, 400],
          [450, 400],
          [490, 690],
        ],
        palette.rust,
      ),
      ...[0, 90, 180, 270].map((angle) =>
        group(
          { transform: `rotate(${angle + 20} 400 370)` },
          stroke('M400 370V110', palette.ink, 18),
          polygon(
            [
              [412, 120],
              [474, 132],
              [474, 300],
              [412, 310],
            ],
            palette.ochre,
          ),
        ),
      ),
      oval(400, 370, 36, 36, palette.ink),
    ),
} as const
