import { todayIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import type { CheckAnswer } from '../domain/checklist/answer'
import type { Gate } from '../domain/gate/answerGate'
import { answerGate } from '../domain/gate/answerGate'
import type { ResolvedOptions } from '../resolveOptions'
import type { StoredStanding } from './readStanding'
import { readStanding } from './readStanding'
import type { StoredTrail } from './readTrail'

/** A subject on its way, with all that the gate of its phase is judged by, and what that answers today. */
export type JudgedTrail = StoredTrail &
  Readonly<{
    standing: StoredStanding
    checks: ReadonlyMap<string, CheckAnswer>
    today: string
    gate: Gate
  }>

/** Reads what was said of a subject, and asks the gate of its phase, with what the checks have found. */
export const judgeTrail = async (
  { timeZone }: Pick<ResolvedOptions, 'timeZone'>,
  req: PayloadRequest,
  read: StoredTrail,
  checks: ReadonlyMap<string, CheckAnswer>,
): Promise<JudgedTrail> => {
  const standing = await readStanding(req, read.doc.id)
  const today = todayIn(timeZone)
  const gate = answerGate(
    read.phase,
    { answers: standing.answers, conditions: standing.openConditions },
    { checks, today },
  )
  return { ...read, standing, checks, today, gate }
}
