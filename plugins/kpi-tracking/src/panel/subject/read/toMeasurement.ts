import type { Doc, HistoryOf } from '@streekwerk/payload-kit'
import { idOf, rowsIn, textIn } from '@streekwerk/payload-kit'
import type { NamedFile } from '@streekwerk/payload-kit/pure'

import type { MeasurementState } from '../../../domain/measurement/steps'
import { storedNumber } from '../../../read/toKpi'
import { writersOf } from '../../../read/writersOf'
import { slugs } from '../../../slugs'
import type { Numbers, PanelFile, PanelMeasurement } from '../panel'

type Plain = Readonly<Record<string, unknown>>

const numbersIn = ({ denominator, numerator, value }: Plain): Numbers => ({
  denominator: storedNumber(denominator),
  numerator: storedNumber(numerator),
  value: storedNumber(value),
})

/** What is known of the people and the files that measurements name, by id, as far as the viewer may see them, and where histories are. */
export type Seen = Readonly<{
  files: ReadonlyMap<string, NamedFile>
  historyOf: HistoryOf
  names: ReadonlyMap<string, string>
}>

const fileIn = (value: unknown, files: Seen['files']): PanelFile | null => {
  const id = idOf(value)
  return id === null ? null : { href: null, name: null, ...files.get(id), id }
}

/** A measurement as the view shows it. */
export const toMeasurement = (doc: Doc, { files, historyOf, names }: Seen): PanelMeasurement => {
  const by = idOf(doc.submittedBy)
  return {
    ...numbersIn(doc),
    evidence: rowsIn(doc.evidence).map((row) => ({
      file: fileIn(row.file, files),
      id: textIn(row.id),
      link: textIn(row.link),
      note: textIn(row.note),
    })),
    history: historyOf(slugs.measurements, doc.id),
    id: doc.id,
    isCorrection: idOf(doc.corrects) !== null,
    note: textIn(doc.note),
    parts: rowsIn(doc.parts).map((row) => ({
      ...numbersIn(row),
      category: textIn(row.category),
      dimension: textIn(row.dimension),
    })),
    reason: textIn(doc.reason),
    savedAt: textIn(doc.updatedAt),
    sentBack: textIn(doc.sentBackBecause),
    source: textIn(doc.source),
    state: doc.state as MeasurementState,
    submittedBy: by === null ? null : { id: by, name: names.get(by) ?? null },
    writtenBy: writersOf(doc),
  }
}
