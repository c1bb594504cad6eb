import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import type { Question } from '../../../../src/domain/education/questions'
import { treeFaults } from '../../../../src/domain/education/treeFaults'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'

/** More questions than a project is ever divided into; what lies beyond is not looked at. */
const QUESTION_LIMIT = 2000
/** A question that is being made has no id yet. */
const NEW = 'new'

const readTree = async (req: PayloadRequest, project: string): Promise<Question[]> => {
  const { docs } = await req.payload.find({
    collection: 'questions',
    depth: 0,
    joins: false,
    limit: QUESTION_LIMIT,
    overrideAccess: true,
    pagination: false,
    req,
    select: { parent: true, project: true, state: true },
    where: { project: { equals: project } },
  })
  return docs.map(({ id, parent, state }) => ({ id, parent: idOf(parent), project, state }))
}

/** Keeps the questions of a project a tree of that project's own; one save at a time may move a branch. */
export const keepTree: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? ((originalDoc ?? {}) as JsonObject) : {}
  const saved: JsonObject = { ...original, ...data }
  const [parent, project] = [idOf(saved.parent), idOf(saved.project)]
  const isMoved = parent !== idOf(original.parent) || project !== idOf(original.project)
  if (parent === null || project === null || !isMoved) return data
  await holdLock(req, 'tree:questions')
  const id = idOf(original) ?? NEW
  const others = (await readTree(req, project)).filter((question) => question.id !== id)
  const faults = treeFaults([...others, { id, parent, project, state: 'open' }])
  const own = faults.filter(({ question }) => question === id)
  if (own.length > 0) throw invalid({ collection, req }, ...own)
  return data
}
