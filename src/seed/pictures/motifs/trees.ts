import { mix } from '../brush/colour'
import { palette } from '../brush/palette'
import { createRandom } from '../brush/random'
import { group, oval, path, stroke } from '../brush/svg'

/** A round broadleaf tree of a given height standing on (x, y), lit from the left. */
export const roundTree = (x: number, y: number, height: number, colour: string, seed = 1): string => {
  const random = createRandom(seed)
  const crown = height * 0.36
  const centre = y - height * 0.62
  const blobs = Array.from({ length: 11 }, (_, index) => {
    const angle = (index / 11) * Math.PI * 2 + random() * 0.5
    const reach = index % 2 ? 0.66 : 0.42
    return {
      x: x + Math.cos(angle) * crown * reach * 1.05,
      y: centre + Math.sin(angle) * crown * reach * 0.92,
      radius: crown * (0.42 + random() * 0.14),
    }
  })
  const leaves = (fill: string, shift: number, scale: number, from = 0) =>
    blobs
      .filter((blob) => blob.x + blob.y - x - centre <= from)
      .map((blob) =>
        oval(blob.x - shift, blob.y - shift, blob.radius * scale, blob.radius * scale * 0.92, fill),
      )
  const trunk = mix(mix(colour, palette.ink, 0.35), palette.brickDark, 0.35)
  return group(
    {},
    stroke(`M${x} ${y}Q${x + 2} ${y - height * 0.3} ${x} ${y - height * 0.55}`, trunk, height * 0.05),
    stroke(`M${x} ${y - height * 0.3}L${x + height * 0.1} ${y - height * 0.46}`, trunk, height * 0.025),
    ...leaves(mix(colour, palette.ink, 0.32), -crown * 0.07, 1, Infinity),
    ...leaves(colour, crown * 0.04, 0.96, crown * 0.5),
    ...leaves(mix(colour, palette.spring, 0.32), crown * 0.1, 0.74, -crown * 0.1),
    ...leaves(mix(colour, palette.straw, 0.5), crown * 0.16, 0.42, -crown * 0.42),
  )
}

/** A tall poplar. */
export const poplar = (x: number, y: number, height: number, colour: string): string => {
  const width = height * 0.15
  const shape = (left: number, right: number) =>
    `M${x} ${y - height}C${x + right} ${y - height * 0.75} ${x + right * 1.1} ${y - height * 0.25} ${x + right * 0.35} ${y - height * 0.06}` +
    `L${x - left * 0.35} ${y - height * 0.06}C${x - left * 1.1} ${y - height * 0.25} ${x - left} ${y - height * 0.75} ${x} ${y - height}Z`
  return group(
    {},
    stroke(`M${x} ${y}V${y - height * 0.2}`, mix(colour, palette.ink, 0.5), width * 0.16),
    path(shape(width, width), mix(colour, palette.ink, 0.22)),
    path(shape(width, width * 0.1), mix(colour, palette.straw, 0.16)),
  )
}

/** The fan of thin shoots on a pollard's head, each a bent line from the head outwards. */
const shoots = (x: number, head: number, height: number, colour: string, random: () => number): string[] =>
  Array.from({ length: 64 }, (_, index) => {
    const angle = Math.PI * (0.03 + (0.94 * ((index * 27) % 64)) / 63) + (random() - 0.5) * 0.1
    const length = height * (0.3 + random() * 0.26)
    const [endX, endY] = [x - Math.cos(angle) * length * 0.84, head - Math.sin(angle) * length]
    const light = Math.cos(angle) > 0.1 + random() * 0.5
    const shade = mix(colour, light ? palette.straw : palette.pine, random() * 0.5)
    return stroke(
      `M${x - Math.cos(angle) * height * 0.05} ${head}Q${x - Math.cos(angle) * length * 0.3} ${endY + length * 0.35} ${endX} ${endY}`,
      shade,
      height * (0.016 + random() * 0.022),
    )
  })

/** A pollard willow: a thick trunk with a head of shoots, as along every ditch of the region. */
export const pollardWillow = (x: number, y: number, height: number, colour: string, seed = 1): string => {
  const bark = mix(palette.plum, palette.rust, 0.4)
  const head = y - height * 0.46
  const trunk =
    `M${x - height * 0.09} ${y}Q${x - height * 0.045} ${y - height * 0.2} ${x - height * 0.085} ${head}` +
    `Q${x} ${head - height * 0.1} ${x + height * 0.085} ${head}Q${x + height * 0.045} ${y - height * 0.2} ${x + height * 0.1} ${y}Z`
  return group(
    {},
    oval(x + height * 0.06, y, height * 0.26, height * 0.03, palette.ink, { opacity: 0.2 }),
    oval(x, head - height * 0.19, height * 0.25, height * 0.2, mix(colour, palette.pine, 0.5)),
    ...shoots(x, head, height, colour, createRandom(seed)),
    path(trunk, bark),
    path(
      `M${x - height * 0.09} ${y}Q${x - height * 0.045} ${y - height * 0.2} ${x - height * 0.085} ${head}L${x - height * 0.03} ${head}Q${x - height * 0.01} ${y - height * 0.2} ${x - height * 0.04} ${y}Z`,
      mix(bark, palette.sand, 0.35),
    ),
    stroke(
      `M${x + height * 0.02} ${y - height * 0.06}Q${x + height * 0.01} ${y - height * 0.24} ${x + height * 0.04} ${head + height * 0.06}`,
      mix(bark, palette.ink, 0.4),
      height * 0.014,
    ),
  )
}

/** A far line of trees and hedges along a horizon between two places. */
export const treeLine = (
  from: number,
  to: number,
  y: number,
  height: number,
  colour: string,
  seed: number,
): string => {
  const random = createRandom(seed)
  const count = Math.max(4, Math.round((to - from) / (height * 0.75)))
  const light = mix(colour, palette.straw, 0.16)
  const crowns = Array.from({ length: count + 1 }, (_, index) => {
    const size = height * (0.55 + random() * 0.5)
    const centre = from + ((to - from) * index) / count
    return (
      oval(centre, y - size * 0.4, size * 0.72, size * 0.62, colour) +
      oval(centre - size * 0.14, y - size * 0.52, size * 0.42, size * 0.36, light)
    )
  })
  return group({}, path(`M${from} ${y + 4}V${y - height * 0.25}H${to}V${y + 4}Z`, colour), ...crowns)
}
