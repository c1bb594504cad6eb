import type { Words } from '../../locales/locales'
import type { AskedValue } from '../askedValue'
import { similarity } from './similarity'
import { type Stand, type ValueFit, valueFit } from './valueFit'
import { type AlignmentVerdict, verdictOn } from './verdict'

/**
 * How far the values of two partners fit: per value, and as a whole when there is anything to compare. `answeredShare` is the
 * part (0…1) of the asked values that both have stated.
 */
export type Alignment = Readonly<{ answeredShare: number; because: Words; values: readonly ValueFit[] }> &
  (
    | Readonly<{ kind: 'compared'; similarity: number; verdict: AlignmentVerdict }>
    | Readonly<{ kind: 'nothing-to-compare' }>
  )

const nothing: Words = {
  nl: 'Er is geen waarde waarover beide zich hebben uitgesproken; er valt niets te vergelijken.',
  en: 'There is no value that both have stated; there is nothing to compare.',
}

/**
 * How far two partners' values fit (method step 1, design §7). Only asked values that both stated with two scores count; what
 * is stated about a value that is not asked is ignored. Where there is nothing to compare there is no number and no verdict.
 */
export const alignment = (asked: readonly AskedValue[], one: Stand, other: Stand): Alignment => {
  const values = asked.map((value) => valueFit(value, one, other))
  const alike = similarity(asked, one, other)
  if (alike === null) return { answeredShare: 0, because: nothing, kind: 'nothing-to-compare', values }
  const answeredShare = values.filter(({ fit }) => fit !== null).length / values.length
  return {
    answeredShare,
    kind: 'compared',
    similarity: alike,
    values,
    ...verdictOn({ answeredShare, similarity: alike, values }),
  }
}
