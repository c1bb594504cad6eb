import type { Kpi } from './kpi'

/** What makes that nothing can be said of a target, however well it is kept. */
export type TargetDoubt = 'targetIsBaseline' | 'targetOnWrongSide'

/**
 * Why no verdict can rest on a target, or undefined. One that is the baseline leaves no way to go; one on the other side of it says that
 * worse is better. Both are kept, since they happen in good faith, and both are told where they are entered.
 */
export const targetDoubt = (
  { baseline, direction }: Pick<Kpi, 'baseline' | 'direction'>,
  target: number,
): TargetDoubt | undefined => {
  if (baseline === null) return undefined
  if (target === baseline) return 'targetIsBaseline'
  return target > baseline === (direction === 'up') ? undefined : 'targetOnWrongSide'
}
