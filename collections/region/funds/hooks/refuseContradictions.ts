import type { CollectionBeforeChangeHook } from 'payload'

import { fundFaults, type JudgedFund } from '../../../../src/domain/money/fundFaults'
import { invalid } from '../../../../src/hooks/refuse'

/** Keeps the parts of a fund in line, also when only one of them is being saved. */
export const refuseContradictions: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const faults = fundFaults({ ...(originalDoc as JudgedFund | undefined), ...(data as JudgedFund) })
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return data
}
