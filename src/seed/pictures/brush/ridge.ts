import { canvas } from './canvas'
import { createRandom } from './random'
import type { Point } from './svg'

/** How a line of land runs: its height on the canvas, how much it waves, how long its waves are. */
export type RidgeOptions = { y: number; swing: number; waves?: number; seed: number; tilt?: number }

/** The points of a softly waving line of land from edge to edge. */
export const ridgePoints = ({ y, swing, waves = 2, seed, tilt = 0 }: RidgeOptions): Point[] => {
  const random = createRandom(seed)
  const parts = [1, 2.3, 4.1].map((pitch, index) => ({
    pitch: pitch * waves,
    phase: random() * Math.PI * 2,
    weight: [0.62, 0.27, 0.11][index] ?? 0,
  }))
  return Array.from({ length: 33 }, (_, index): Point => {
    const share = index / 32
    const wave = parts.reduce(
      (sum, part) => sum + part.weight * Math.sin(share * Math.PI * 2 * part.pitch + part.phase),
      0,
    )
    return [-20 + share * (canvas.width + 40), y + swing * wave + tilt * (share - 0.5)]
  })
}

/** A smooth curve through points, as the body of a path (Catmull–Rom as Béziers). */
export const smoothLine = (points: readonly Point[]): string =>
  points
    .map((point, index) => {
      if (index === 0) return `M${point[0].toFixed(1)} ${point[1].toFixed(1)}`
      const before = points[index - 2] ?? points[index - 1] ?? point
      const start = points[index - 1] ?? point
      const after = points[index + 1] ?? point
      const first = [start[0] + (point[0] - before[0]) / 6, start[1] + (point[1] - before[1]) / 6]
      const second = [point[0] - (after[0] - start[0]) / 6, point[1] - (after[1] - start[1]) / 6]
      return `C${[...first, ...second, ...point].map((value) => value.toFixed(1)).join(' ')}`
    })
    .join('')

/** Everything below a smooth line, down to a floor. */
export const landPath = (points: readonly Point[], floor: number = canvas.height + 10): string =>
  `${smoothLine(points)}L${canvas.width + 20} ${floor}L-20 ${floor}Z`

/** The height of a line of land at a place. */
export const heightAt = (points: readonly Point[], x: number): number => {
  const next = points.findIndex(([pointX]) => pointX >= x)
  const [right, left] = [points[next], points[next - 1]]
  if (!right) return points.at(-1)?.[1] ?? 0
  if (!left) return right[1]
  return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0])
}
