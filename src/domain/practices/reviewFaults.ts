import type { Fault } from '../faults/fault'
import type { Words } from '../locales/locales'

/** How far the description of a practice is; only a reviewed one may be published. */
export const reviewStates = ['draft', 'submitted', 'reviewed'] as const

/** How far the description of a practice is. */
export type ReviewState = (typeof reviewStates)[number]

/** The states as people read them. */
export const reviewStateWords = {
  draft: { nl: 'Concept', en: 'Draft' },
  submitted: { nl: 'Ingediend', en: 'Submitted' },
  reviewed: { nl: 'Beoordeeld', en: 'Reviewed' },
} as const satisfies Record<ReviewState, Words>

/** From each state the ones that may follow; a description that changes goes back to draft. */
export const reviewSteps = {
  draft: ['submitted'],
  submitted: ['draft', 'reviewed'],
  reviewed: ['draft'],
} as const satisfies Record<ReviewState, readonly ReviewState[]>

/** A practice under review: the ids of who wrote it and who judged it. */
export type ReviewedPractice = Readonly<{
  author?: string | null
  reviewer?: string | null
  reviewState: ReviewState
}>

const because = {
  step: {
    nl: 'Deze stap slaat de beoordeling over. Dien het voorbeeld eerst in en laat het dan door een ander beoordelen.',
    en: 'This step skips the review. Submit the practice first, then let somebody else review it.',
  },
  nobody: {
    nl: 'Zonder schrijver en beoordelaar is er geen beoordeling. Vul beide in.',
    en: 'Without an author and a reviewer there is no review. Fill in both.',
  },
  twoEyes: {
    nl: 'Wie het voorbeeld schreef, beoordeelt het niet. Kies een andere beoordelaar.',
    en: 'Whoever wrote the practice does not review it. Choose another reviewer.',
  },
} as const satisfies Record<string, Words>

const eyesFaults = ({ author, reviewer }: ReviewedPractice): Fault[] => {
  const [missing] = [author ?? '', reviewer ?? ''].flatMap((id, at) =>
    id === '' ? [at === 0 ? 'author' : 'reviewer'] : [],
  )
  if (missing !== undefined) return [{ because: because.nobody, path: missing }]
  return author === reviewer ? [{ because: because.twoEyes, path: 'reviewer' }] : []
}

/**
 * What is wrong with a practice that was in one state and is now as given: reviews are not skipped, and what is reviewed was
 * reviewed by somebody other than its author, also when only the names change. A state that stays is no step.
 */
export const reviewFaults = (before: ReviewState, practice: ReviewedPractice): Fault[] => {
  const { reviewState: now } = practice
  const steps: readonly ReviewState[] = reviewSteps[before]
  return [
    ...(now === before || steps.includes(now) ? [] : [{ because: because.step, path: 'reviewState' }]),
    ...(now === 'reviewed' ? eyesFaults(practice) : []),
  ]
}

/** Why a practice may not be published yet, or null: only what four eyes have seen becomes public. */
export const publicationRefusal = (state: ReviewState): Words | null =>
  state === 'reviewed'
    ? null
    : {
        nl: 'Dit voorbeeld is nog niet door een ander beoordeeld. Publiceren kan na de beoordeling.',
        en: 'This practice has not been reviewed by somebody else yet. It can be published after the review.',
      }
