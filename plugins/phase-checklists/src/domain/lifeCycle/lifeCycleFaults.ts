import type { EvidenceKind, LifeCycle, LifeCycleItem } from './lifeCycle'
import { itemsOf, itemsOfPhase } from './lifeCycle'

/** What is wrong with a life cycle, and the key of the phase, step or item it is wrong with. */
export type LifeCycleFault = Readonly<{
  fault:
    | 'noPhases'
    | 'noSteps'
    | 'keyMissing'
    | 'keyTwice'
    | 'evidenceUnasked'
    | 'nothingRequired'
    | 'unanswerable'
    | 'unknownCheck'
  key: string
}>

/** What the host has to answer items with: its checks by name, and the forms in which evidence can be given. */
export type Means = Readonly<{ checks: readonly string[]; evidence: readonly EvidenceKind[] }>

const keyFaults = (keys: readonly string[]): readonly LifeCycleFault[] => {
  const named = keys.filter((key) => key.trim() !== '')
  const repeated = new Set(named.filter((key, at) => named.indexOf(key) !== at))
  return [
    ...(named.length < keys.length ? [{ fault: 'keyMissing' as const, key: '' }] : []),
    ...[...repeated].map((key) => ({ fault: 'keyTwice' as const, key })),
  ]
}

const itemFault = (item: LifeCycleItem, { checks, evidence }: Means): LifeCycleFault['fault'] | undefined => {
  if (item.answeredBy === 'check') {
    if (!item.check) return 'unanswerable'
    if (!checks.includes(item.check)) return 'unknownCheck'
    return item.evidence.length > 0 ? 'evidenceUnasked' : undefined
  }
  const isWithoutMeans = item.evidence.length > 0 && !item.evidence.some((kind) => evidence.includes(kind))
  return isWithoutMeans ? 'unanswerable' : undefined
}

/**
 * Why a life cycle cannot be put to use, empty when it can. A phase, step or item that comes twice would lead its subject in
 * a circle; a phase that requires nothing has no gate to pass; an item that nobody has the means to answer would shut one for good.
 */
export const lifeCycleFaults = (lifeCycle: LifeCycle, means: Means): readonly LifeCycleFault[] => {
  const { phases } = lifeCycle
  if (phases.length === 0) return [{ fault: 'noPhases', key: lifeCycle.key }]
  const items = itemsOf(lifeCycle)
  return [
    ...keyFaults(phases.map(({ key }) => key)),
    ...keyFaults(phases.flatMap(({ steps }) => steps.map(({ key }) => key))),
    ...keyFaults(items.map(({ key }) => key)),
    ...phases.flatMap((phase): LifeCycleFault[] => {
      if (phase.steps.length === 0) return [{ fault: 'noSteps', key: phase.key }]
      return itemsOfPhase(phase).some(({ kind }) => kind === 'required')
        ? []
        : [{ fault: 'nothingRequired', key: phase.key }]
    }),
    ...items.flatMap((item): LifeCycleFault[] => {
      const fault = itemFault(item, means)
      return fault === undefined ? [] : [{ fault, key: item.key }]
    }),
  ]
}
