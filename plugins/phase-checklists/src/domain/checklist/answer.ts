import type { Words } from '@streekwerk/payload-kit/pure'

import type { EvidenceKind } from '../lifeCycle/lifeCycle'

/** How far the work on an item is. */
export const workStatuses = ['todo', 'inProgress', 'inReview', 'done'] as const
export type WorkStatus = (typeof workStatuses)[number]

/** What the work came to; apart from how far it is, as something done may have failed. */
export const results = ['notAssessed', 'notMet', 'partlyMet', 'met', 'notApplicable'] as const
export type Result = (typeof results)[number]

/** A piece of evidence; one whose file or record was deleted is there no more. */
export type Evidence = Readonly<{ kind: EvidenceKind; isThere: boolean }>

/** Somebody's word against that of a check, with the reason. */
export type Override = Readonly<{ isMet: boolean; reason: string; by: string }>

/** Leave to pass without an item, until and including a day (YYYY-MM-DD). */
export type Waiver = Readonly<{
  id: string
  reason: string
  /** Null where that account is gone, as of who approved it. */
  requestedBy: string | null
  approvedBy: string | null
  isApproved: boolean
  validUntil: string
  /** Taken back: it is kept, and no longer counts. */
  isWithdrawn: boolean
}>

/** All that was said of one item of a subject. */
export type Answer = Readonly<{
  status: WorkStatus
  result: Result
  justification: string
  evidence: readonly Evidence[]
  override: Override | null
  waivers: readonly Waiver[]
}>

/** What is said of an item when a subject starts. */
export const noAnswer: Answer = {
  status: 'todo',
  result: 'notAssessed',
  justification: '',
  evidence: [],
  override: null,
  waivers: [],
}

/**
 * What a check of the host found, in words; `unavailable` where its data is not there yet, `broken` where the check itself
 * failed.
 */
export type CheckAnswer = Readonly<{ is: 'met' | 'notMet' | 'unavailable' | 'broken'; because: Words }>
