import { createKeyWatch } from '../../domain/imports/checks/keyWatch'
import { createNameWatch } from '../../domain/imports/checks/nameWatch'
import type { Issue } from '../../domain/imports/issues/issue'
import type { ImportMap } from '../../domain/imports/map/importMap'
import type { PlannedDocument } from '../../domain/imports/rows/plannedDocument'
import { planRow } from '../../domain/imports/rows/planRow'
import type { Formats } from '../../domain/imports/rows/readValue'
import type { ReadRows } from '../file/readRows'

/** A row ready to be written, with what there is to say about it. */
export interface PlannedRow {
  readonly after: readonly PlannedDocument[]
  readonly before: readonly PlannedDocument[]
  readonly issues: readonly Issue[]
  readonly number: number
  readonly own?: PlannedDocument
  /** False when an earlier row had the same key: its own document is not written again. */
  readonly ownIsFirst: boolean
}

/** Makes documents of the rows of a file, one by one. Asked twice it gives the same, so nothing has to be kept in between. */
export async function* planFile(
  read: ReadRows,
  map: ImportMap,
  formats: Formats,
): AsyncGenerator<PlannedRow> {
  const context = { everywhere: map.everywhere ?? [], formats }
  const watchKey = createKeyWatch(map.repeated ?? 'error')
  const watchNames = createNameWatch(map.checks ?? [])
  for await (const item of read()) {
    if ('issue' in item) continue
    const { number } = item.row
    const { issues, own, ...others } = planRow(map, item.row, context)
    const sighting = own ? watchKey(own, number) : { isFirst: true, issues: [] }
    const names = own && sighting.isFirst ? watchNames(own, number) : []
    yield {
      ...others,
      issues: [...issues, ...sighting.issues, ...names],
      number,
      ...(own ? { own } : {}),
      ownIsFirst: sighting.isFirst,
    }
  }
}
