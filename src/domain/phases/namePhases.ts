/** A version of a life cycle with what its phases are called. */
export type NamedCycle = Readonly<{
  key: string
  name: string
  phases: readonly Readonly<{ key: string; name: string }>[]
}>

/** The key of a phase among those of all life cycles; keys have no spaces. */
export const phaseKeyOf = (lifeCycle: string, phase: string): string => `${lifeCycle} ${phase}`

/**
 * What phases are called, by their keys among all life cycles; where they are of several, each says of which. Of the versions of a life
 * cycle the first in the list that knows a phase names it.
 */
export const namePhases = (
  keys: readonly string[],
  cycles: readonly NamedCycle[],
): ReadonlyMap<string, string> => {
  const areOfOne = new Set(keys.map((key) => key.split(' ')[0])).size <= 1
  const known = new Map<string, string>()
  for (const { key, name, phases } of cycles)
    for (const phase of phases) {
      const own = phaseKeyOf(key, phase.key)
      if (!known.has(own)) known.set(own, areOfOne ? phase.name : `${phase.name} (${name})`)
    }
  return new Map(keys.flatMap((key) => [...(known.has(key) ? [[key, known.get(key) ?? ''] as const] : [])]))
}
