import type { Doc } from '@streekwerk/payload-kit'
import { conflict, idOf } from '@streekwerk/payload-kit'
import type { CollectionBeforeValidateHook } from 'payload'

import { lockKpi } from '../act/byStep'
import { measuredFaults } from '../domain/kpi/measuredFaults'
import { readDoc, readKpi } from '../read/readKpi'
import { slugs } from '../slugs'
import { measuredFaultWords, stepFaultWords } from '../words/refusals'
import { refuseFirst } from './said'

/** Refuses a target that is no value of the KPI, and any change of one in a period that is locked. */
export const refuseFaultyTarget: CollectionBeforeValidateHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const target: unknown = data?.target
  if (target === undefined) return data
  const before = (operation === 'update' ? originalDoc : {}) as Partial<Doc>
  const id = idOf(before.kpi ?? data?.kpi)
  if (id === null) return data
  if (before.id !== undefined) {
    await lockKpi(req, id)
    const period = await readDoc(req, slugs.periods, before.id)
    if (period?.lockedAt && target !== period.target) throw conflict(req, stepFaultWords.periodLocked)
  }
  const stored = target === null ? null : await readKpi(req, id)
  if (!stored) return data
  const faults = measuredFaults(stored.kpi, { denominator: null, numerator: null, value: target })
  refuseFirst(
    req,
    faults.map(({ fault }) => ({ path: 'target', words: measuredFaultWords[fault] })),
  )
  return data
}
