import { mix } from '../brush/colour'
import { faded, moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { landPath, ridgePoints, smoothLine } from '../brush/ridge'
import { group, path, place, stroke } from '../brush/svg'
import { sheep } from '../motifs/animals'
import { birds } from '../motifs/birds'
import { clouds } from '../motifs/clouds'
import { dabs } from '../motifs/dabs'
import { turbine } from '../motifs/energy'
import { flowers, tufts } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { barge } from '../motifs/vehicles'
import { water } from '../motifs/water'

const mood = { ...moods.noon, sun: { ...moods.noon.sun, x: 360, y: 250 } }
const horizon = 560

const dike = 'M760 1290C900 1010 1130 760 1420 640C1560 580 1700 556 1940 540V1290Z'
const crest = 'M760 1290C900 1010 1130 760 1420 640C1560 580 1700 556 1940 540'

const mudflat = (): string =>
  group(
    {},
    water({
      id: 'sea',
      area: `M-10 ${horizon}H1930V1290H-10Z`,
      far: '#c9dfdc',
      near: palette.water,
      glint: palette.snow,
      top: horizon,
      bottom: 1290,
      ripples: 120,
      seed: 3,
    }),
    path(
      'M-20 720C220 690 420 730 700 700C820 690 900 720 980 716C820 760 560 748 360 772C220 786 80 776 -20 790Z',
      mix(palette.sand, palette.slate, 0.28),
    ),
    path(
      'M-20 884C180 850 360 900 560 872C640 862 720 880 800 874C700 930 420 914 260 950C140 976 60 960 -20 972Z',
      mix(palette.sand, palette.slate, 0.2),
    ),
    stroke('M60 930C200 896 330 924 470 900M120 752C260 736 420 748 560 730', palette.cream, 4, {
      opacity: 0.6,
    }),
    path(
      'M-20 1090C160 1040 340 1090 520 1060C640 1040 740 1080 850 1070C780 1200 500 1180 300 1220C160 1250 60 1230 -20 1290Z',
      mix(palette.meadow, palette.rust, 0.3),
    ),
    flowers(0, 620, 1095, 1170, 130, 8, ['#b08ab0', '#9d7aa6', palette.rose]),
  )

const flock = [
  [1170, 960, 0.62, 1],
  [1330, 880, 0.5, -1],
  [1250, 800, 0.36, 1],
  [1480, 760, 0.36, -1],
  [1560, 940, 0.74, 1],
  [1400, 1090, 1.05, 1],
  [1760, 1090, 1.1, -1],
  [1690, 740, 0.4, 1],
] as const

/** A green sea dike with sheep beside the mudflats, a sailing barge under a wide sky. */
export const seaDike = (): string =>
  group(
    {},
    sky(mood, horizon),
    clouds(
      mood.cloud,
      7,
      [
        [1240, 210, 520],
        [700, 330, 420],
        [1700, 360, 420],
        [180, 440, 260],
      ],
      0.92,
    ),
    path(
      landPath(ridgePoints({ y: horizon - 6, swing: 5, seed: 17 }), horizon + 14),
      faded(mood, palette.slate, 0.45),
    ),
    ...[0, 1, 2, 3].map((index) =>
      place(
        120 + index * 92,
        horizon - 2,
        0.26 - index * 0.02,
        turbine(faded(mood, palette.slate, 0.35), index * 37),
      ),
    ),
    mudflat(),
    place(470, 660, 0.62, barge(palette.deep)),
    birds(860, 470, 7, palette.slate, 6),
    path(dike, palette.meadow),
    path('M1000 1290C1100 1040 1290 820 1500 700C1660 620 1800 590 1940 580V1290Z', palette.spring),
    path('M1500 1290C1560 1120 1680 980 1940 880V1290Z', mix(palette.spring, palette.straw, 0.25)),
    dabs({
      id: 'dike',
      area: dike,
      left: 760,
      top: 560,
      bottom: 1290,
      colours: [palette.moss, palette.spring, palette.straw],
      count: 360,
      seed: 12,
      length: 56,
      opacity: 0.4,
    }),
    stroke(crest, mix(palette.slate, palette.plum, 0.3), 20, { opacity: 0.75 }),
    stroke(crest, mix(palette.slate, palette.snow, 0.4), 6, { opacity: 0.7, transform: 'translate(6 4)' }),
    stroke(
      smoothLine([
        [1240, 1290],
        [1330, 1100],
        [1500, 900],
        [1720, 760],
        [1940, 700],
      ]),
      palette.sand,
      26,
      { opacity: 0.85 },
    ),
    ...flock.map(([x, y, size, flip], index) => place(x, y, size, sheep(index + 1), flip)),
    tufts(900, 1920, 1150, 1290, 60, 6),
    flowers(1000, 1920, 1120, 1290, 70, 5, [palette.straw, palette.snow]),
  )
