import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { TableOfRows } from './TableOfRows'

/** A document that was deleted, in words. */
export type ShownDeleted = Readonly<{
  key: string
  href: string
  title: string
  kind: string
  /** ISO, and in words. */
  at: string
  when: string
  who: string
}>

const Row = ({ deleted, say }: Readonly<{ deleted: ShownDeleted; say: Say }>) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      <a href={deleted.href}>{deleted.title}</a>
    </th>
    <td data-label={say(words.kind)} role="cell">
      {deleted.kind}
    </td>
    <td data-label={say(words.deletedAt)} role="cell">
      <time dateTime={deleted.at}>{deleted.when}</time>
    </td>
    <td data-label={say(words.deletedBy)} role="cell">
      {deleted.who}
    </td>
  </tr>
)

/** What was deleted, a row for each document. */
export const DeletedTable = ({
  documents,
  say,
}: Readonly<{ documents: readonly ShownDeleted[]; say: Say }>) => (
  <TableOfRows
    className="panel-table"
    heads={[words.document, words.kind, words.deletedAt, words.deletedBy]}
    label={say(words.deleted)}
    say={say}
  >
    {documents.map((deleted) => (
      <Row deleted={deleted} key={deleted.key} say={say} />
    ))}
  </TableOfRows>
)
