import { isBlank } from '../isBlank'
import type { Decision } from './decide'

/** The ten questions of a gate review (the later handbook of the method), by key and in their order. */
export const reviewQuestions = [
  'whichPhase',
  'doesWhatIsAsked',
  'inTouch',
  'pitfalls',
  'stillToDo',
  'newRunUp',
  'attention',
  'whoMustJoin',
  'beforeNext',
  'firstAction',
] as const
export type ReviewQuestion = (typeof reviewQuestions)[number]

/** A review as somebody hands it in. */
export type Review = Readonly<{
  decision: Decision
  reason: string
  conditions: readonly Readonly<{ text: string; owner: string | null; dueOn: string | null }>[]
}>

/** What a review lacks; of a condition with its place in the list, from 0. */
export type ReviewFault = Readonly<{
  fault:
    'reasonMissing' | 'conditionsMissing' | 'conditionsWithoutUse' | 'conditionIncomplete' | 'conditionPast'
  at?: number
}>

const conditionFault = (
  { dueOn, owner, text }: Review['conditions'][number],
  today: string,
): ReviewFault['fault'] | undefined => {
  if (isBlank(text) || owner === null || dueOn === null) return 'conditionIncomplete'
  return dueOn < today ? 'conditionPast' : undefined
}

/**
 * What is wrong with a review. Only a conditional go has conditions, each with an owner and a day that has yet to come; every decision that does not
 * let the subject pass tells why.
 */
export const reviewFaults = (
  { conditions, decision, reason }: Review,
  today: string,
): readonly ReviewFault[] => {
  const passes = decision === 'go' || decision === 'conditionalGo'
  const isConditional = decision === 'conditionalGo'
  return [
    ...(!passes && isBlank(reason) ? [{ fault: 'reasonMissing' as const }] : []),
    ...(isConditional && conditions.length === 0 ? [{ fault: 'conditionsMissing' as const }] : []),
    ...(!isConditional && conditions.length > 0 ? [{ fault: 'conditionsWithoutUse' as const }] : []),
    ...conditions.flatMap((condition, at): ReviewFault[] => {
      const fault = conditionFault(condition, today)
      return fault === undefined ? [] : [{ at, fault }]
    }),
  ]
}
