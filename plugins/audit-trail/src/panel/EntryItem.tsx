import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { ChangeTable } from './ChangeTable'
import type { ShownEntry } from './shownHistory'

/** More fields than these are folded: a document that is new has them all. */
const UNFOLDED = 8

/** Something that was done: by whom, when, and what it changed. */
export const EntryItem = ({ entry, say }: { entry: ShownEntry; say: Say }) => {
  const { at, changes, isSealed, what, when } = entry
  const table = <ChangeTable caption={`${what}, ${when}`} changes={changes} say={say} />
  return (
    <li className="history__entry">
      <div className="history__what">
        <h3>{what}</h3>
        <p>
          <time dateTime={at}>{when}</time>
          {isSealed ? null : <span className="history__unsealed"> · {say(words.unsealed)}</span>}
        </p>
      </div>
      {changes.length === 0 ? null : changes.length <= UNFOLDED ? (
        table
      ) : (
        <details>
          <summary>{say(words.values, { count: changes.length })}</summary>
          {table}
        </details>
      )}
    </li>
  )
}
