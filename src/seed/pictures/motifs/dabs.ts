import { createRandom } from '../brush/random'
import { element, group, path, stroke } from '../brush/svg'

/** Where brush dabs may fall and what they look like. */
export type DabOptions = {
  id: string
  area: string
  left?: number
  right?: number
  top: number
  bottom: number
  colours: readonly string[]
  count: number
  seed: number
  length?: number
  opacity?: number
}

/** Short brush strokes within a shape, growing towards the viewer, that keep flat areas alive. */
export const dabs = (options: DabOptions): string => {
  const {
    id,
    area,
    left = 0,
    right = 1920,
    top,
    bottom,
    colours,
    count,
    seed,
    length = 40,
    opacity = 0.5,
  } = options
  const random = createRandom(seed)
  const strokes = Array.from({ length: count }, () => {
    const depth = random()
    const [x, y] = [left + random() * (right - left), top + depth ** 1.3 * (bottom - top)]
    const reach = length * (0.35 + depth) * (0.6 + random() * 0.8)
    const colour = colours[Math.floor(random() * colours.length)] ?? '#000000'
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}q${(reach / 2).toFixed(0)} ${(-reach * 0.06).toFixed(0)} ${reach.toFixed(0)} 0`,
      colour,
      2 + depth * 4,
    )
  })
  return group(
    {},
    element('clipPath', { id }, path(area, '#000000')),
    group({ 'clip-path': `url(#${id})`, opacity }, ...strokes),
  )
}
