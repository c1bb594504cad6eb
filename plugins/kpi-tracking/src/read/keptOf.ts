import type { Doc } from '@streekwerk/payload-kit'
import { rowsIn, textIn } from '@streekwerk/payload-kit'

import type { KeptMeasurement } from '../domain/table/planRow'
import { toMeasured } from './toKpi'

/** What is kept of a measurement with its parts; null where nothing was measured. */
export const keptOf = (doc: Doc): KeptMeasurement | null => {
  const measured = toMeasured(doc)
  if (!measured) return null
  return {
    measured,
    parts: rowsIn(doc.parts).flatMap((row) => {
      const part = toMeasured(row)
      return part ? [{ ...part, category: textIn(row.category), dimension: textIn(row.dimension) }] : []
    }),
  }
}
