import { area, line } from 'd3-shape'

/** A place in a picture; `y` is null where nothing is known. */
export type Spot = { x: number; y: number | null }

/** A stretch of a band; `null` where nothing is known. */
export type Stretch = { x: number; band: { top: number; bottom: number } | null }

/** How far a band that is known at one moment only reaches to both sides. */
const HALF_WIDTH = 6

/** A line through the places that are known, with a gap where one is not. */
export const linePath = (spots: readonly Spot[]): string =>
  line<Spot>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)(spots) ?? ''

type Known = { x: number; top: number; bottom: number }

const runsOf = (stretches: readonly Stretch[]): Known[][] =>
  stretches.reduce<Known[][]>(
    (runs, { band, x }) => {
      if (band === null) return [...runs, []]
      runs.at(-1)?.push({ x, ...band })
      return runs
    },
    [[]],
  )

/** A band alone would have no width and not be seen. */
const widened = (
  run: readonly Known[],
  { left, right }: { left: number; right: number },
): readonly Known[] => {
  const [first] = run
  if (!first || run.length > 1) return run
  return [
    { ...first, x: Math.max(left, first.x - HALF_WIDTH) },
    { ...first, x: Math.min(right, first.x + HALF_WIDTH) },
  ]
}

/** The area of a band, with a gap where it is not known. */
export const bandPath = (stretches: readonly Stretch[], bounds: { left: number; right: number }): string => {
  const shape = area<Known>()
    .x(({ x }) => x)
    .y0(({ bottom }) => bottom)
    .y1(({ top }) => top)
  return runsOf(stretches)
    .map((run) => shape([...widened(run, bounds)]) ?? '')
    .join('')
}
