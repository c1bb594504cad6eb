import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Fault } from '../../../../src/domain/faults/fault'
import type { Words } from '../../../../src/domain/locales/locales'
import {
  publicationRefusal,
  reviewFaults,
  type ReviewState,
} from '../../../../src/domain/practices/reviewFaults'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid } from '../../../../src/hooks/refuse'

/** What somebody who reviews has read; everything else can change without another look. */
const content = [
  'title',
  'context',
  'problem',
  'approach',
  'whatDidNotWork',
  'preconditions',
  'evidence',
  'costs',
  'themes',
  'owner',
  'source',
  'manualPresent',
  'manual',
] as const

const ownWords: Words = {
  nl: 'U heeft de tekst het laatst gewijzigd. Laat hem door een collega beoordelen.',
  en: 'You changed the text last. Let a colleague review it.',
}

/** Nothing is nothing, however it was sent. */
const bare = (value: unknown): unknown => {
  if (value === undefined || value === '') return null
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, bare(inner)] as const)
      .filter(([, inner]) => inner !== null),
  )
}

const isRewritten = (data: JsonObject, original: JsonObject): boolean =>
  content.some((name) => !isDeepStrictEqual(bare(data[name] ?? null), bare(original[name] ?? null)))

type Review = {
  author: string | null
  lastWriter: string | null
  reviewer: string | null
  reviewState: ReviewState
}

const stateOf = (document: JsonObject): ReviewState =>
  (document.reviewState as ReviewState | null | undefined) ?? 'draft'

type Save = { data: JsonObject; original: JsonObject; restoring: boolean; user: string | null }

/** Where this save takes the review. Who did what is the user behind the request; only the program itself may say otherwise. */
const reviewAfter = ({ data, original, restoring, user }: Save): Review => {
  const rewritten = isRewritten(data, original)
  const from = stateOf(original)
  const reviewState = restoring || (from === 'reviewed' && rewritten) ? 'draft' : stateOf(data)
  const reviewedNow = reviewState === 'reviewed' && from !== 'reviewed'
  return {
    author: idOf(original.author) ?? user ?? idOf(data.author),
    lastWriter: rewritten ? user : idOf(original.lastWriter),
    reviewer:
      reviewState === 'reviewed'
        ? ((reviewedNow ? user : null) ?? idOf(data.reviewer ?? original.reviewer))
        : null,
    reviewState,
  }
}

const faultsOf = (from: ReviewState, review: Review, status: unknown): Fault[] => {
  const { lastWriter, reviewer, reviewState } = review
  const faults = reviewFaults(from, review)
  if (faults.length === 0 && reviewer !== null && reviewer === lastWriter)
    faults.push({ because: ownWords, path: 'reviewer' })
  const refusal = status === 'published' ? publicationRefusal(reviewState) : null
  return refusal === null ? faults : [...faults, { because: refusal, path: 'reviewState' }]
}

/**
 * Keeps the review of a practice honest: its text is judged by somebody who did not write it, a text that changes is judged
 * anew (also one that is brought back from an earlier version), and only what was judged is published.
 */
export const keepFourEyes: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'create' ? {} : ((originalDoc ?? {}) as JsonObject)
  const review = reviewAfter({
    data,
    original,
    restoring: req.context.isRestoringVersion === true,
    user: req.user?.id ?? null,
  })
  const faults = faultsOf(stateOf(original), review, data._status)
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return { ...data, ...review }
}
