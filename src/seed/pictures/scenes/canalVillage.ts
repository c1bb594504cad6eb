import { mix } from '../brush/colour'
import { moods } from '../brush/mood'
import { palette } from '../brush/palette'
import { box, group, path, place, stroke } from '../brush/svg'
import { birds } from '../motifs/birds'
import { church } from '../motifs/church'
import { clouds } from '../motifs/clouds'
import { gableHouse, longHouse } from '../motifs/house'
import { person } from '../motifs/people'
import { reeds } from '../motifs/plants'
import { sky } from '../motifs/sky'
import { roundTree, treeLine } from '../motifs/trees'
import { barge, bicycle } from '../motifs/vehicles'
import { mirrored, water } from '../motifs/water'

const mood = { ...moods.evening, sun: { ...moods.evening.sun, x: 960, y: 560 } }
const quay = 800
const lit = '#ffd98a'

const leftRow = (): string =>
  group(
    {},
    place(
      -60,
      quay,
      1,
      gableHouse({ width: 250, height: 300, floors: 2, wall: palette.brick, roof: palette.plum, glass: lit }),
    ),
    place(
      200,
      quay,
      1,
      gableHouse({
        width: 190,
        height: 240,
        floors: 2,
        wall: palette.cream,
        roof: palette.tile,
        door: palette.deep,
      }),
    ),
    place(
      400,
      quay,
      1,
      gableHouse({
        width: 170,
        height: 200,
        wall: mix(palette.brick, palette.rose, 0.35),
        roof: palette.brickDark,
        glass: lit,
      }),
    ),
    place(
      584,
      quay,
      1,
      longHouse({ width: 240, height: 120, wall: palette.brickDark, roof: palette.tile, glass: lit }),
    ),
  )

const rightRow = (): string =>
  group(
    {},
    place(
      1150,
      quay,
      1,
      longHouse({
        width: 250,
        height: 130,
        wall: mix(palette.brick, palette.rust, 0.3),
        roof: palette.slate,
      }),
    ),
    place(
      1420,
      quay,
      1,
      gableHouse({
        width: 190,
        height: 230,
        floors: 2,
        wall: mix(palette.sand, palette.rose, 0.25),
        roof: palette.brickDark,
        glass: lit,
        door: palette.brick,
      }),
    ),
    place(
      1624,
      quay,
      1,
      gableHouse({ width: 220, height: 290, floors: 2, wall: palette.brick, roof: palette.tile, glass: lit }),
    ),
    place(1850, quay, 1, gableHouse({ width: 190, height: 220, wall: palette.plum, roof: palette.slate })),
  )

const row = (): string =>
  group(
    {},
    treeLine(780, 1220, quay - 20, 90, mix(palette.moss, mood.haze, 0.5), 4),
    place(890, quay - 40, 0.62, church(mix(palette.brick, mood.haze, 0.35))),
    leftRow(),
    rightRow(),
    roundTree(596, quay, 250, palette.moss, 3),
    roundTree(1130, quay, 230, palette.moss, 8),
  )

const bridge = (): string =>
  group(
    {},
    path(
      `M790 ${quay + 30}Q960 ${quay - 110} 1130 ${quay + 30}V${quay + 54}Q960 ${quay - 60} 790 ${quay + 54}Z`,
      palette.cream,
    ),
    stroke(`M790 ${quay}Q960 ${quay - 150} 1130 ${quay}`, palette.snow, 7),
    ...[830, 880, 930, 990, 1040, 1090].map((x) =>
      stroke(`M${x} ${quay - 34 - 40 * (1 - ((x - 960) / 150) ** 2)}v38`, palette.snow, 5),
    ),
    place(
      905,
      quay - 52,
      0.42,
      person({ coat: palette.deep, skin: '#c98f6b', hair: palette.ink, legs: 'walk' }),
    ),
    place(
      990,
      quay - 50,
      0.42,
      person({ coat: palette.straw, skin: '#f0cba8', hair: palette.rust, style: 'long', legs: 'walk' }),
    ),
  )

const bank = (): string =>
  group(
    {},
    box(0, quay - 6, 1920, 22, mix(palette.sand, palette.rust, 0.25)),
    box(0, quay + 14, 1920, 34, mix(palette.brickDark, palette.plum, 0.5)),
    place(
      300,
      quay - 2,
      0.55,
      person({ coat: palette.moss, skin: '#e7b892', hair: palette.snow, style: 'cap' }),
    ),
    place(1330, quay - 2, 0.5, bicycle(palette.brick)),
    place(
      1290,
      quay - 2,
      0.52,
      person({ coat: palette.rose, skin: '#8f5f45', hair: palette.ink, style: 'bun', arms: 'wave' }),
    ),
  )

/** A village on a canal in evening light: gables, a bridge, a barge at the quay. */
export const canalVillage = (): string => {
  const upper = group({}, row(), bank())
  return group(
    {},
    sky(mood, quay),
    clouds(
      mood.cloud,
      19,
      [
        [460, 200, 520],
        [1500, 270, 560],
        [1040, 120, 300],
      ],
      0.75,
    ),
    birds(1180, 230, 5, palette.plum, 9),
    upper,
    water({
      id: 'canal',
      area: `M-10 ${quay + 46}H1930V1290H-10Z`,
      far: '#e8b98c',
      near: palette.deep,
      glint: '#ffe1ad',
      top: quay + 50,
      bottom: 1290,
      ripples: 150,
      seed: 8,
      mirror: mirrored(quay + 47, upper),
    }),
    bridge(),
    place(1180, 1010, 1.12, barge(palette.pine)),
    reeds(-20, 420, 1290, 240, 110, 22, palette.pine),
    reeds(1660, 1940, 1290, 200, 70, 23, palette.pine),
  )
}
