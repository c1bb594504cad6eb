import { isDeepStrictEqual } from 'node:util'

import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import { isBlank } from '../../../../src/domain/faults/isBlank'
import { cautions } from '../../../../src/domain/practices/cautions'
import type { PracticeUse } from '../../../../src/domain/practices/practiceUse'
import { useFaults } from '../../../../src/domain/practices/useFaults'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid } from '../../../../src/hooks/refuse'
import { storedInOtherLanguage } from '../../../../src/hooks/storedInOtherLanguage'

type Answers = PracticeUse['cautions']

/** What the decision rests on: when none of it changes, a decision that was right stays, whatever became of the practice. */
const grounds = ['practice', 'decision', 'cautions'] as const

const isDecidedAnew = (data: JsonObject, original: JsonObject): boolean =>
  grounds.some((name) => !isDeepStrictEqual(data[name] ?? null, original[name] ?? null))

const practiceAs = async (req: PayloadRequest, id: string, draft: boolean) =>
  req.payload.findByID({
    collection: 'best-practices',
    depth: 0,
    disableErrors: true,
    draft,
    id,
    overrideAccess: true,
    req,
    select: { _status: true, manualPresent: true },
  })

/** What was reviewed and is public is what counts; of a practice that never was, what stands in it now. */
const practiceOf = async (req: PayloadRequest, id: string) => {
  const stored = await practiceAs(req, id, false)
  return stored?._status === 'published' ? stored : practiceAs(req, id, true)
}

/** The answers with mitigations that were written in the other language, where this one has none. */
const inEitherLanguage = (answers: Answers, elsewhere: Answers): Answers =>
  Object.fromEntries(
    cautions.map((caution) => {
      const answer = answers[caution] ?? {}
      const mitigation = isBlank(answer.mitigation) ? elsewhere[caution]?.mitigation : answer.mitigation
      return [caution, { ...answer, mitigation }]
    }),
  )

/** Refuses to adopt a practice before the four cautions allow it (method step 6). */
export const judgeUse: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const use = data as JsonObject & PracticeUse
  const original = (originalDoc ?? {}) as JsonObject
  const practice = idOf(use.practice)
  if (use.decision !== 'adopt' || practice === null || !isDecidedAnew(use, original)) return data
  const elsewhere = await storedInOtherLanguage(req, collection.slug, original.id)
  const answers = inEitherLanguage(use.cautions ?? {}, (elsewhere.cautions ?? {}) as Answers)
  const faults = useFaults(
    { cautions: answers, decision: use.decision },
    { manualPresent: (await practiceOf(req, practice))?.manualPresent },
  )
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return data
}
