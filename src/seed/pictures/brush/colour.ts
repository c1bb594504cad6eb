const channels = (hex: string): [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

const hexOf = (value: number): string => Math.round(value).toString(16).padStart(2, '0')

/** Mixes two `#rrggbb` colours; `share` 0 gives the first, 1 the second. */
export const mix = (from: string, to: string, share: number): string => {
  const [start, end] = [channels(from), channels(to)]
  return `#${start.map((value, index) => hexOf(value + ((end[index] ?? value) - value) * share)).join('')}`
}
