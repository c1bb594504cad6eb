import { canvas } from '../brush/canvas'
import { linearGradient, radialGradient } from '../brush/gradient'
import type { Mood } from '../brush/mood'
import { box, group, oval } from '../brush/svg'

/** The sky down to the horizon, with the glow and the disc of the sun. */
export const sky = (mood: Mood, horizon: number): string => {
  const { sun } = mood
  return group(
    {},
    linearGradient('sky', [
      [0, mood.sky[0]],
      [0.55, mood.sky[1]],
      [1, mood.sky[2]],
    ]),
    radialGradient('glow', [
      [0, sun.colour, 0.95],
      [0.25, sun.colour, 0.5],
      [1, sun.colour, 0],
    ]),
    box(0, 0, canvas.width, horizon + 40, 'url(#sky)'),
    oval(sun.x, sun.y, sun.radius * 7, sun.radius * 6, 'url(#glow)'),
    oval(sun.x, sun.y, sun.radius * 1.55, sun.radius * 1.55, sun.colour, { opacity: 0.35 }),
    oval(sun.x, sun.y, sun.radius, sun.radius, sun.colour),
  )
}
