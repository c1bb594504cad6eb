/** Beyond these no quantity is measured, and arithmetic on what is drawn would lose its way. */
const [LARGEST, SMALLEST] = [1e100, 1e-100]

/**
 * The number that a chart goes by: null, which is a gap and never a zero, for what is no finite number or is larger than 1e100; zero
 * for what is nearer to it than 1e-100.
 */
export const readNumber = (value: unknown): number | null => {
  if (typeof value !== 'number' || Number.isNaN(value) || Math.abs(value) > LARGEST) return null
  return Math.abs(value) < SMALLEST ? 0 : value
}
