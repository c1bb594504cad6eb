import type { SoftValueKind } from '../softValues'
import type { BalanceEntry } from './balanceEntries'

/** How many soft values were stated and what their scores add up to; a weight beside the euros, never among them. */
export type SoftTotal = Readonly<{ count: number; score: number }>

/** The soft values of some transfers together. */
export const softTotal = (entries: readonly BalanceEntry[]): SoftTotal => {
  const stated = entries.flatMap(({ transfer }) => (transfer.soft ? [transfer.soft.score] : []))
  return { count: stated.length, score: stated.reduce((sum, score) => sum + score, 0) }
}

/** The soft values of some transfers, each kind apart. */
export const softTotals = (entries: readonly BalanceEntry[]): Readonly<Record<SoftValueKind, SoftTotal>> => {
  const stated = entries.filter(({ transfer }) => transfer.soft)
  const ofKind = (kind: SoftValueKind): SoftTotal =>
    softTotal(stated.filter(({ transfer }) => transfer.soft?.kind === kind))
  return {
    relation: ofKind('relation'),
    trust: ofKind('trust'),
    knowledge: ofKind('knowledge'),
    visibility: ofKind('visibility'),
    pleasure: ofKind('pleasure'),
    meaning: ofKind('meaning'),
  }
}
