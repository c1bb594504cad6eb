import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import type { CurriculumLink } from '../../../../src/domain/education/curriculumLink'
import type { LinkState } from '../../../../src/domain/education/curriculumLinkStates'
import { linkFaults, reviewFaults } from '../../../../src/domain/education/linkFaults'
import type { LinkedProgramme } from '../../../../src/domain/education/programmeFault'
import { programmeFault } from '../../../../src/domain/education/programmeFault'
import type { Fault } from '../../../../src/domain/faults/fault'
import type { Words } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid } from '../../../../src/hooks/refuse'
import { today } from '../../../../src/hooks/today'

const otherProject: Words = {
  nl: 'Deze vraag hoort bij een ander project. Kies een vraag van dit project, of laat haar leeg.',
  en: 'This question is of another project. Choose a question of this project, or leave it empty.',
}

const read = <Slug extends 'programmes' | 'questions'>(
  req: PayloadRequest,
  collection: Slug,
  id: string | null,
) =>
  id === null
    ? null
    : req.payload.findByID({
        collection,
        depth: 0,
        disableErrors: true,
        id,
        overrideAccess: true,
        req,
      })

const programmeOf = async (req: PayloadRequest, id: string | null): Promise<LinkedProgramme | null> => {
  const programme = await read(req, 'programmes', id)
  return programme === null ? null : { level: programme.level, school: idOf(programme.school) ?? '' }
}

const questionFaults = async (req: PayloadRequest, saved: JsonObject): Promise<Fault[]> => {
  const question = await read(req, 'questions', idOf(saved.question))
  return question === null || idOf(question.project) === idOf(saved.project)
    ? []
    : [{ because: otherProject, path: 'question' }]
}

/** The link as the rules know it: relations as ids. */
const plain = (saved: JsonObject): CurriculumLink => ({
  ...(saved as CurriculumLink),
  programme: idOf(saved.programme),
  project: idOf(saved.project),
  question: idOf(saved.question),
  school: idOf(saved.school),
})

/** A fault of a group is shown at the field of it that people fill in first. */
const atField = ({ because, path }: Fault): Fault => ({
  because,
  path: path === 'studyLoad' ? 'studyLoad.amount' : path,
})

const isReady = (state: LinkState): boolean => state === 'submitted' || state === 'published'

/**
 * Refuses what does not hang together in a draft too, what is not ready when it is submitted or published, and a link that
 * is sent back without a word.
 */
export const refuseIncomplete: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const saved: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  const state = saved.state as LinkState
  if (state === 'expired') return data
  const link = plain(saved)
  const programme = await programmeOf(req, link.programme ?? null)
  const strange = programme === null ? undefined : programmeFault(link.school, programme)
  const faults = [
    ...(isReady(state)
      ? linkFaults(link, { programme, today: today() })
      : strange === undefined
        ? []
        : [{ because: strange, path: 'programme' }]),
    ...(await questionFaults(req, saved)),
    ...reviewFaults({ reviewRemark: saved.reviewRemark as string | null, state }),
  ]
  if (faults.length > 0) throw invalid({ collection, req }, ...faults.map(atField))
  return data
}
