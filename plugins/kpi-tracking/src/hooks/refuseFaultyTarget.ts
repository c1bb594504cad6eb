import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import { lockKpi } from '../act/locks'
import { measuredFaults } from '../domain/kpi/measuredFaults'
import { readKpi } from '../read/readKpi'
import { reread } from '../read/reread'
import { slugs } from '../slugs'
import { measuredFaultWords, stepFaultWords } from '../words/refusals'
import { refuseFirst } from './said'

/** A period as it stands under the lock of its KPI; a step of the plugin has looked for itself. */
const rereadPeriod = async (req: PayloadRequest, before: Doc): Promise<Doc> => {
  await lockKpi(req, idOf(before.kpi) ?? '')
  return reread(req, slugs.periods, before)
}

/** Refuses a target that is no value of the KPI, and any change of one in a period that is locked. One save at a time is let through. */
export const refuseFaultyTarget: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const period = operation === 'update' ? await rereadPeriod(req, originalDoc as Doc) : null
  const target: unknown = data?.target
  if (target === undefined) return data
  if (period?.lockedAt && target !== period.target) throw conflict(req, stepFaultWords.periodLocked)
  const id = idOf(period?.kpi ?? data?.kpi)
  const stored = target === null || id === null ? null : await readKpi(req, id)
  if (!stored) return data
  const faults = measuredFaults(stored.kpi, { denominator: null, numerator: null, value: target })
  refuseFirst(
    req,
    faults.map(({ fault }) => ({ path: 'target', words: measuredFaultWords[fault] })),
  )
  return data
}
