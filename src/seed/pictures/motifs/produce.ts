import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { box, group, oval, path, polygon, stroke } from '../brush/svg'

/** One apple, beet, onion or tomato: a round fruit with light and a stalk. */
const roundFruit = (x: number, y: number, radius: number, colour: string): string =>
  group(
    {},
    oval(x, y, radius, radius * 0.94, colour),
    oval(x - radius * 0.3, y - radius * 0.34, radius * 0.34, radius * 0.26, mix(colour, palette.cream, 0.45)),
    stroke(`M${x} ${y - radius * 0.85}q3 -8 9 -10`, palette.pine, 4),
  )

const carrot = (x: number, y: number): string =>
  group(
    {},
    stroke(
      `M${x} ${y - 66}q-22 -34 -30 -40M${x} ${y - 66}v-50M${x} ${y - 66}q20 -30 32 -36`,
      palette.meadow,
      7,
    ),
    polygon(
      [
        [x - 15, y - 66],
        [x + 15, y - 66],
        [x + 2, y + 24],
      ],
      '#d9813a',
    ),
    stroke(`M${x - 10} ${y - 44}h12M${x} ${y - 26}h9`, '#b9652b', 3),
  )

const leek = (x: number, y: number): string =>
  group(
    {},
    stroke(`M${x} ${y}V${y - 80}`, palette.snow, 19),
    stroke(
      `M${x} ${y - 76}Q${x - 4} ${y - 130} ${x - 34} ${y - 170}M${x} ${y - 76}Q${x + 6} ${y - 130} ${x + 30} ${y - 160}M${x} ${y - 76}V${y - 176}`,
      palette.moss,
      15,
    ),
  )

const cabbage = (x: number, y: number, colour: string): string =>
  group(
    {},
    oval(x, y, 50, 44, mix(colour, palette.ink, 0.18)),
    oval(x - 6, y - 6, 40, 34, colour),
    stroke(
      `M${x - 6} ${y + 26}V${y - 28}M${x - 6} ${y}q-18 -8 -26 -22M${x - 6} ${y}q18 -8 24 -24`,
      mix(colour, palette.cream, 0.55),
      3.5,
    ),
  )

const loaf = (x: number, y: number): string =>
  group(
    {},
    path(
      `M${x - 62} ${y + 30}Q${x - 70} ${y - 40} ${x} ${y - 42}Q${x + 70} ${y - 40} ${x + 62} ${y + 30}Z`,
      palette.rust,
    ),
    path(
      `M${x - 62} ${y + 30}Q${x - 70} ${y - 40} ${x - 6} ${y - 42}Q${x - 36} ${y - 20} ${x - 40} ${y + 30}Z`,
      mix(palette.rust, palette.straw, 0.45),
    ),
    stroke(
      `M${x - 20} ${y - 30}l14 22M${x + 12} ${y - 32}l14 22M${x - 48} ${y - 18}l12 20`,
      palette.cream,
      5,
      { opacity: 0.8 },
    ),
  )

const cheese = (x: number, y: number): string =>
  group(
    {},
    path(`M${x - 70} ${y - 14}V${y + 26}A70 22 0 0 0 ${x + 70} ${y + 26}V${y - 14}Z`, palette.ochre),
    oval(x, y - 14, 70, 22, palette.straw),
    path(
      `M${x} ${y - 14}L${x + 66} ${y - 6}V${y + 33}L${x + 6} ${y + 44}Z`,
      mix(palette.straw, palette.cream, 0.5),
    ),
    oval(x + 30, y + 16, 5, 5, palette.ochre),
    oval(x + 46, y + 6, 4, 4, palette.ochre),
  )

const fillings = {
  apples: (x: number) => roundFruit(x, -4, 27, palette.brick),
  beets: (x: number) => roundFruit(x, -4, 26, '#7b3550'),
  onions: (x: number) => roundFruit(x, -2, 24, palette.ochre),
  carrots: (x: number) => carrot(x, 4),
  leeks: (x: number) => leek(x, 20),
  cabbages: (x: number) => cabbage(x, -14, palette.spring),
  loaves: (x: number) => loaf(x, -8),
  cheeses: (x: number) => cheese(x, -10),
} as const

/** What a crate can hold. */
export type Produce = keyof typeof fillings

/** A wooden crate of produce, its upper edge on the origin's line, filled from behind. */
export const crate = (width: number, produce: Produce, gap: number, seed = 1): string => {
  const random = createRandom(seed)
  const wood = mix(palette.sand, palette.rust, 0.28)
  const count = Math.max(1, Math.floor((width - 24) / gap))
  const pitch = (width - 24) / count
  const layer = (share: number, lift: number) =>
    Array.from({ length: count - (share ? 1 : 0) }, (_, index) =>
      group(
        { transform: `translate(0 ${(random() * 12 - 6 - lift).toFixed(1)})` },
        fillings[produce](12 + pitch * (0.5 + share + index)),
      ),
    )
  const heaped = produce === 'apples' || produce === 'beets' || produce === 'onions'
  const inside = [...(heaped ? layer(0.5, 30) : []), ...layer(0, 0)]
  return group(
    {},
    box(6, -14, width - 12, 40, mix(wood, palette.ink, 0.55)),
    ...inside,
    ...[0, 42].map((y) => box(0, y, width, 34, wood) + box(0, y + 26, width, 8, mix(wood, palette.ink, 0.2))),
    ...[10, width - 26].map((x) => box(x, -4, 16, 84, mix(wood, palette.ink, 0.12))),
  )
}
