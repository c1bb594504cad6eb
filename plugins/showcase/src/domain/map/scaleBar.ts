/** A length on a map that people can measure with. */
export type ScaleBar = { kilometres: number; length: number }

const STEPS = [5, 2, 1]

/** The longest round number of kilometres (1, 2 or 5 with noughts) that is no longer than `most` units; at least one of them. */
export const scaleBar = (unitsPerKilometre: number, most: number): ScaleBar => {
  const longest = Math.max(1, most / unitsPerKilometre)
  const magnitude = 10 ** Math.floor(Math.log10(longest))
  const step = STEPS.find((each) => each * magnitude <= longest) ?? 1
  const kilometres = step * magnitude
  return { kilometres, length: kilometres * unitsPerKilometre }
}
