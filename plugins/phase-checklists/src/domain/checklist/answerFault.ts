import { isBlank } from '@streekwerk/payload-kit/pure'

import type { LifeCycleItem } from '../lifeCycle/lifeCycle'
import type { Answer } from './answer'

/** Why an answer is not taken. */
export type AnswerFault =
  'checkAnswers' | 'justificationMissing' | 'mayNotBeLeftOut' | 'notForHand' | 'reasonMissing'

/**
 * Why an answer could never settle its item, or undefined: what a check answers has no result by hand, and is overruled with a
 * reason only; what a person answers is not overruled, and is left out only where that is allowed, with a justification.
 */
export const answerFault = (
  { answeredBy, mayNotApply }: Pick<LifeCycleItem, 'answeredBy' | 'mayNotApply'>,
  { justification, override, result }: Pick<Answer, 'justification' | 'override' | 'result'>,
): AnswerFault | undefined => {
  if (answeredBy === 'check') {
    if (result !== 'notAssessed') return 'checkAnswers'
    return override !== null && isBlank(override.reason) ? 'reasonMissing' : undefined
  }
  if (override !== null) return 'notForHand'
  if (result !== 'notApplicable') return undefined
  if (!mayNotApply) return 'mayNotBeLeftOut'
  return isBlank(justification) ? 'justificationMissing' : undefined
}
