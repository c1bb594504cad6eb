import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import type { ShownChange } from './shownHistory'
import { TableOfRows } from './TableOfRows'
import { Value } from './Value'

const Row = ({ change: { field, from, note, pieces, to }, say }: { change: ShownChange; say: Say }) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      {field}
    </th>
    {note === null ? (
      <>
        <td data-label={say(words.from)} role="cell">
          <Value pieces={pieces} side="before" text={from} />
        </td>
        <td data-label={say(words.to)} role="cell">
          <Value pieces={pieces} side="after" text={to} />
        </td>
      </>
    ) : (
      <td className="history__note" colSpan={2} data-label={say(words.to)} role="cell">
        {note}
      </td>
    )}
  </tr>
)

type Props = { caption: string; changes: readonly ShownChange[]; say: Say }

/** What changed, a row for each value. */
export const ChangeTable = ({ caption, changes, say }: Props) => (
  <TableOfRows
    className="panel-table history__changes"
    heads={[words.field, words.from, words.to]}
    label={`${say(words.changes)}: ${caption}`}
    say={say}
  >
    {changes.map((change) => (
      <Row change={change} key={change.key} say={say} />
    ))}
  </TableOfRows>
)
