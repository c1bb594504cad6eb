import { isBlank } from '@streekwerk/payload-kit/pure'

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

/** The fields of a condition that can be wrong, by what is wrong with them. Whether an owner is known is for the house to say. */
export const conditionFaultFields = {
  conditionDayMissing: 'dueOn',
  conditionOwnerMissing: 'owner',
  conditionOwnerUnknown: 'owner',
  conditionPast: 'dueOn',
  conditionTextMissing: 'text',
} as const satisfies Record<string, keyof Review['conditions'][number]>
export type ConditionFault = keyof typeof conditionFaultFields

/** What a review lacks; of a condition with its place in the list, from 0. */
export type ReviewFault =
  | Readonly<{ fault: 'reasonMissing' | 'conditionsMissing' | 'conditionsWithoutUse' }>
  | Readonly<{ fault: ConditionFault; at: number }>

/** Where in a review a fault is: `reason`, `conditions.1.owner`. */
export const faultPath = (found: ReviewFault): string => {
  if ('at' in found) return `conditions.${found.at}.${conditionFaultFields[found.fault]}`
  return found.fault === 'reasonMissing' ? 'reason' : 'conditions'
}

const conditionFaults = (
  { dueOn, owner, text }: Review['conditions'][number],
  today: string,
): readonly ConditionFault[] => [
  ...(isBlank(text) ? (['conditionTextMissing'] as const) : []),
  ...(owner === null ? (['conditionOwnerMissing'] as const) : []),
  ...(dueOn === null ? (['conditionDayMissing'] as const) : []),
  ...(dueOn !== null && dueOn < today ? (['conditionPast'] as const) : []),
]

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
    ...(isConditional ? conditions : []).flatMap((condition, at) =>
      conditionFaults(condition, today).map((fault) => ({ at, fault })),
    ),
  ]
}
