import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { group, oval, stroke } from '../brush/svg'

/** Reeds with plumes along the water, `count` stems between two places. */
export const reeds = (
  from: number,
  to: number,
  y: number,
  height: number,
  count: number,
  seed: number,
  colour: string = palette.moss,
): string => {
  const random = createRandom(seed)
  const stems = Array.from({ length: count }, () => {
    const x = from + random() * (to - from)
    const tall = height * (0.55 + random() * 0.5)
    const lean = (random() - 0.35) * tall * 0.35
    const shade = mix(colour, random() > 0.5 ? palette.straw : palette.ink, random() * 0.4)
    const foot = y + random() * height * 0.16
    const plume =
      random() > 0.6
        ? oval(
            x + lean,
            foot - tall,
            height * 0.022,
            height * 0.085,
            mix(palette.rust, palette.sand, random() * 0.5),
            { transform: `rotate(${lean * 0.25} ${x + lean} ${foot - tall})` },
          )
        : ''
    return (
      stroke(
        `M${x} ${foot}Q${x} ${foot - tall * 0.6} ${x + lean} ${foot - tall}`,
        shade,
        Math.max(2, height * 0.018),
      ) + plume
    )
  })
  return group({}, ...stems)
}

/** Tufts of grass over a strip of land. */
export const tufts = (
  from: number,
  to: number,
  top: number,
  bottom: number,
  count: number,
  seed: number,
  colour: string = palette.moss,
): string => {
  const random = createRandom(seed)
  return group(
    {},
    ...Array.from({ length: count }, () => {
      const depth = random()
      const [x, y, size] = [from + random() * (to - from), top + depth * (bottom - top), 10 + depth * 22]
      const shade = mix(colour, random() > 0.5 ? palette.straw : palette.pine, random() * 0.5)
      return stroke(
        `M${x} ${y}q-${size * 0.2} -${size * 0.6} -${size * 0.55} -${size}M${x} ${y}v-${size * 1.2}M${x} ${y}q${size * 0.2} -${size * 0.6} ${size * 0.6} -${size * 0.9}`,
        shade,
        2 + depth * 1.8,
      )
    }),
  )
}

/** Small flowers strewn over a strip of land, growing towards the viewer. */
export const flowers = (
  from: number,
  to: number,
  top: number,
  bottom: number,
  count: number,
  seed: number,
  colours: readonly string[],
): string => {
  const random = createRandom(seed)
  return group(
    {},
    ...Array.from({ length: count }, () => {
      const depth = random()
      const [x, y, size] = [from + random() * (to - from), top + depth * (bottom - top), 3 + depth * 6]
      const colour = colours[Math.floor(random() * colours.length)] ?? palette.snow
      return (
        stroke(`M${x} ${y}v${size * 3}`, palette.moss, 2, { opacity: 0.7 }) +
        oval(x, y, size, size * 0.85, colour)
      )
    }),
  )
}
