import { PageLinks } from '@streekwerk/payload-kit/view'

import { historyWords as words } from '../words/historyWords'
import type { Say } from '../words/say'
import { EntryItem } from './EntryItem'
import type { ShownEntry } from './shownHistory'

type Props = {
  entries: readonly ShownEntry[]
  page: number
  pages: number
  path: string
  say: Say
}

/** A page of a history, with the ways to those beside it. */
export const HistoryPage = ({ entries, page, pages, path, say }: Props) => {
  if (entries.length === 0)
    return page === 1 ? (
      <p>{say(words.none)}</p>
    ) : (
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
      <PageLinks
        page={page}
        pages={pages}
        to={(to) => (to === 1 ? path : `${path}?page=${to}`)}
        words={{
          label: say(words.pages),
          next: say(words.next),
          place: say(words.page, { page, pages }),
          previous: say(words.previous),
        }}
      />
    </>
  )
}
