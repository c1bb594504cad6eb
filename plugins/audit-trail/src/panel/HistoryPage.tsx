import type { ReactNode } from 'react'

import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { EntryItem } from './EntryItem'
import type { ShownEntry } from './shownHistory'

type Props = {
  /** The ways to the pages beside it. */
  children?: ReactNode
  entries: readonly ShownEntry[]
  isFirst: boolean
  /** Where the first page is. */
  path: string
  say: Say
}

/** A page of a history. */
export const HistoryPage = ({ children, entries, isFirst, path, say }: Props) => {
  if (entries.length === 0 && isFirst) return <p>{say(words.none)}</p>
  if (entries.length === 0)
    return (
      <p>
        {say(words.beyond)} <a href={path}>{say(words.toFirst)}</a>
      </p>
    )
  return (
    <>
      <p>{say(words.lead)}</p>
      <ol className="history__entries">
        {entries.map((entry) => (
          <EntryItem entry={entry} key={entry.key} say={say} />
        ))}
      </ol>
      {children}
    </>
  )
}
