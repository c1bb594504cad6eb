import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import { loadHours, type StudyLoad, studyLoadFault } from '../../../../src/domain/education/studyLoad'
import { idOf } from '../../../../src/domain/relations/idOf'

const hoursOf = (load: unknown): number | null => {
  const given = (load ?? {}) as StudyLoad
  return studyLoadFault(given) === undefined ? loadHours(given) : null
}

/** Sets what follows from the rest: the project of the question, and the study load in hours. */
export const followQuestion: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const saved: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  const id = idOf(saved.question)
  const question =
    id === null
      ? null
      : await req.payload.findByID({
          collection: 'questions',
          depth: 0,
          disableErrors: true,
          id,
          joins: false,
          overrideAccess: true,
          req,
          select: { project: true },
        })
  return { ...data, hours: hoursOf(saved.studyLoad), project: idOf(question?.project) }
}
