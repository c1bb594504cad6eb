import type { Doc } from '@streekwerk/payload-kit'
import { idOf, rowsIn, textIn } from '@streekwerk/payload-kit'

import type { MeasurementState } from '../../../domain/measurement/steps'
import { storedNumber } from '../../../read/toKpi'
import type { Numbers, PanelMeasurement } from '../panel'

type Plain = Readonly<Record<string, unknown>>

const numbersIn = ({ denominator, numerator, value }: Plain): Numbers => ({
  denominator: storedNumber(denominator),
  numerator: storedNumber(numerator),
  value: storedNumber(value),
})

/** A measurement as the view shows it; `names` are those of people whom the viewer may see. */
export const toMeasurement = (doc: Doc, names: ReadonlyMap<string, string>): PanelMeasurement => {
  const by = idOf(doc.submittedBy)
  return {
    ...numbersIn(doc),
    evidence: rowsIn(doc.evidence).map((row) => ({
      file: idOf(row.file),
      id: textIn(row.id),
      link: textIn(row.link),
      note: textIn(row.note),
    })),
    id: doc.id,
    isCorrection: idOf(doc.corrects) !== null,
    note: textIn(doc.note),
    parts: rowsIn(doc.parts).map((row) => ({
      ...numbersIn(row),
      category: textIn(row.category),
      dimension: textIn(row.dimension),
    })),
    reason: textIn(doc.reason),
    source: textIn(doc.source),
    state: doc.state as MeasurementState,
    submittedBy: by === null ? null : { id: by, name: names.get(by) ?? null },
  }
}
