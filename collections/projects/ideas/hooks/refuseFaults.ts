import type { CollectionBeforeChangeHook } from 'payload'

import { ideaFaults, type JudgedIdea } from '../../../../src/domain/ideas/ideaFaults'
import { invalid } from '../../../../src/hooks/refuse'

/** Keeps the state of an idea and what it asks for together, also when only one of them is being saved. */
export const refuseFaults: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  const faults = ideaFaults({ ...(originalDoc as JudgedIdea | undefined), ...(data as JudgedIdea) })
  if (faults.length > 0) throw invalid({ collection, req }, ...faults)
  return data
}
