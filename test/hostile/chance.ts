/** Repeatable randomness: the same seed makes the same requests. */
export interface Chance {
  /** A number in 0…1. */
  share: () => number
  /** A whole number below `bound`. */
  below: (bound: number) => number
  pick: <T>(choices: readonly T[]) => T
  /** True in this share of the cases. */
  happens: (share: number) => boolean
}

/** Makes a source of randomness from a seed (mulberry32). */
export const createChance = (seed: number): Chance => {
  let state = seed >>> 0
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (bound: number): number => Math.floor(share() * bound)
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)]
    if (chosen === undefined) throw new Error('There is nothing to pick from.')
    return chosen
  }
  return { share, below, pick, happens: (wanted) => share() < wanted }
}
