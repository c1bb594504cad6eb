import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import {
  assignmentFaults,
  type AssignmentState,
  assignmentStates,
  assignmentStateWords,
  canMove,
} from '../../../../src/domain/education/assignmentStates'
import type { Words } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { forbidden, invalid, type Told } from '../../../../src/hooks/refuse'
import { askers } from '../askers'

const isState = (value: unknown): value is AssignmentState =>
  assignmentStates.some((state) => state === value)

const wrongMove = (from: AssignmentState, to: AssignmentState): Words => ({
  nl: `Van “${assignmentStateWords[from].nl}” kan dit niet naar “${assignmentStateWords[to].nl}”.`,
  en: `From “${assignmentStateWords[from].en}” this cannot go to “${assignmentStateWords[to].en}”.`,
})

const notYet: Words = {
  nl: 'Een nieuwe opdracht is een voorstel. De school neemt haar daarna aan of wijst haar af.',
  en: 'A new assignment is a proposal. The school accepts or declines it afterwards.',
}

const notYours: Words = {
  nl: 'Opnieuw voorstellen doet de procesmanager of de onderwijsmakelaar.',
  en: 'Proposing it again is for the process manager or the education broker.',
}

const asks = (req: PayloadRequest): boolean =>
  viewerOf(req)?.roles.some((role) => askers.some((asker) => asker === role)) ?? true

const programmeOf = async (req: PayloadRequest, id: string | null) => {
  if (id === null) return null
  const programme = await req.payload.findByID({
    collection: 'programmes',
    depth: 0,
    disableErrors: true,
    id,
    joins: false,
    overrideAccess: true,
    req,
    select: { level: true, school: true },
  })
  return programme === null ? null : { level: programme.level, school: idOf(programme.school) ?? '' }
}

const refuseMove = (told: Told, from: AssignmentState | null, to: AssignmentState): void => {
  if (from === null && to !== 'proposed' && told.req.context.import !== true)
    throw invalid(told, { because: notYet, path: 'state' })
  if (from === null || from === to) return
  if (!canMove(from, to)) throw invalid(told, { because: wrongMove(from, to), path: 'state' })
  if (to === 'proposed' && !asks(told.req)) throw forbidden(told.req, notYours)
}

/** An assignment goes from state to state in the order of the method, and is declined with a reason. */
export const keepOrder: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = operation === 'update' ? ((originalDoc ?? {}) as JsonObject) : {}
  const saved: JsonObject = { ...original, ...data }
  if (!isState(saved.state)) return data
  refuseMove({ collection, req }, isState(original.state) ? original.state : null, saved.state)
  const programme = await programmeOf(req, idOf(saved.programme))
  const faults = assignmentFaults(
    { reason: saved.declineReason as string | null, school: idOf(saved.school), state: saved.state },
    programme,
  )
  if (faults.length > 0)
    throw invalid(
      { collection, req },
      ...faults.map(({ because, path }) => ({ because, path: path === 'reason' ? 'declineReason' : path })),
    )
  return data
}
