import { linearGradient } from '../brush/gradient'
import { createRandom } from '../brush/random'
import { element, group, path, stroke } from '../brush/svg'

/** What a stretch of water needs to be drawn: its outline, its colours and where its ripples lie. */
export type WaterOptions = {
  id: string
  area: string
  far: string
  near: string
  glint: string
  top: number
  bottom: number
  left?: number
  right?: number
  ripples?: number
  seed: number
  mirror?: string
}

/** Still water: a gradient, an optional mirror image within its outline, and ripples that widen towards the viewer. */
export const water = (options: WaterOptions): string => {
  const {
    id,
    area,
    far,
    near,
    glint,
    top,
    bottom,
    left = 0,
    right = 1920,
    ripples = 70,
    seed,
    mirror = '',
  } = options
  const random = createRandom(seed)
  const lines = Array.from({ length: ripples }, () => {
    const depth = random()
    const [x, y] = [left + random() * (right - left), top + 6 + depth ** 1.4 * (bottom - top)]
    const reach = 26 + depth * 150 * (0.4 + random())
    return stroke(
      `M${x.toFixed(0)} ${y.toFixed(0)}h${reach.toFixed(0)}`,
      random() > 0.35 ? glint : near,
      1.6 + depth * 3,
      {
        opacity: (0.25 + random() * 0.4).toFixed(2),
      },
    )
  })
  return group(
    {},
    linearGradient(`${id}-depth`, [
      [0, far],
      [1, near],
    ]),
    element('clipPath', { id: `${id}-clip` }, path(area, '#000000')),
    path(area, `url(#${id}-depth)`),
    group({ 'clip-path': `url(#${id}-clip)` }, group({ opacity: 0.42 }, mirror), ...lines),
  )
}

/** A drawing upside down under a water line, as its mirror image. */
export const mirrored = (waterLine: number, drawing: string): string =>
  group({ transform: `translate(0 ${waterLine * 2}) scale(1 -1)` }, drawing)
