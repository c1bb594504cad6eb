import { conflict, idOf } from '@streekwerk/payload-kit'
import type { CollectionBeforeDeleteHook } from 'payload'
import { NotFound } from 'payload'

import { lockKpi } from '../act/locks'
import { isEditable } from '../domain/measurement/steps'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'
import { refusals, stepFaultWords } from '../words/refusals'

/** Only a draft is thrown away: what was handed in is sent back first, and what counted is history. */
export const keepSettled: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const before = await readDoc(req, slugs.measurements, id)
  if (!before) return
  await lockKpi(req, idOf(before.kpi) ?? '')
  const now = await readDoc(req, slugs.measurements, id)
  if (!now) throw new NotFound(req.t)
  const period = await readDoc(req, slugs.periods, idOf(now.period) ?? '')
  if (period?.lockedAt) throw conflict(req, stepFaultWords.periodLocked)
  if (!isEditable(now.state as 'draft')) throw conflict(req, refusals.notApprovedYet)
}
