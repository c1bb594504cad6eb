import { createRandom } from '../brush/random'
import { group, stroke } from '../brush/svg'

/** A loose flock of birds around a place. */
export const birds = (x: number, y: number, count: number, colour: string, seed: number): string => {
  const random = createRandom(seed)
  return group(
    {},
    ...Array.from({ length: count }, (_, index) => {
      const size = 11 + random() * 11
      const [birdX, birdY] = [x + index * 46 + random() * 30, y + (random() - 0.5) * 90 - index * 8]
      return stroke(
        `M${birdX - size} ${birdY - size * 0.35}Q${birdX - size * 0.4} ${birdY - size * 0.5} ${birdX} ${birdY}` +
          `Q${birdX + size * 0.5} ${birdY - size * 0.6} ${birdX + size} ${birdY - size * 0.2}`,
        colour,
        3.2,
      )
    }),
  )
}
