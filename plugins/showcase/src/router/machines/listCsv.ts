import { placeOf } from '../../domain/placeOf'
import { csvLine } from '../../domain/tables/csvCell'
import type { Row } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import { phaseSince, phaseWords } from '../phases/phaseWords'
import type { View } from '../view'
import { absolute } from '../view'
import { allColumns, cellOf, headOf } from './columns'
import type { ListFormat } from './listMachine'

/** So that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

type Own = Readonly<Record<string, (row: Row, view: View) => string>>

/** What every list has. */
const always: Own = {
  id: ({ id }) => id,
  url: ({ path }, view) => (path === null ? '' : absolute(view, path)),
  title: ({ title }) => title?.text ?? '',
  summary: ({ summary }) => summary?.text ?? '',
  date: ({ sortAt }) => sortAt ?? '',
}

/** What a list has that can be drawn on a map, in degrees. */
const onMaps: Own = {
  latitude: ({ fields }) => String(placeOf(fields)?.latitude ?? ''),
  longitude: ({ fields }) => String(placeOf(fields)?.longitude ?? ''),
}

/** What a list has whose documents go through phases: where each stands, and since which day. */
const inPhases: Own = {
  phase: (row, view) => phaseWords(view, row)?.text ?? '',
  phaseSince: (row, view) => phaseSince(view, row) ?? '',
}

const ownOf = ({ map, phases }: Section): Own => ({
  ...always,
  ...(map && onMaps),
  ...(phases && inPhases),
})

/** A list as CSV; each part is a whole file, with a head. */
export const listCsv: ListFormat = {
  name: 'CSV',
  type: 'text/csv',
  size: 200,
  write: ({ rows, view }, section) => {
    const [own, columns] = [ownOf(section), allColumns(section)]
    const names = Object.keys(own)
    const head = csvLine([...names, ...columns.map((column) => headOf(column, names))])
    const lines = rows.map((row) =>
      csvLine([
        ...Object.values(own).map((tell) => tell(row, view)),
        ...columns.map((column) => cellOf(view, row, column)),
      ]),
    )
    return BYTE_ORDER_MARK + head + lines.join('')
  },
}
