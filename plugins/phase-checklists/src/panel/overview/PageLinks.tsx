import type { Overview } from '../../read/readOverview'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'
import { overviewAddress } from './overviewAddress'

type Props = { overview: Overview; path: string; say: Say }

/** The ways to the pages beside this one; nothing where all is on one. */
export const PageLinks = ({ overview: { asked, pages }, path, say }: Props) => {
  if (pages <= 1) return null
  const to = (page: number): string => overviewAddress(path, { ...asked, page })
  return (
    <nav aria-label={say(words.pages)} className="phases-overview__pages">
      {asked.page > 1 ? (
        <a href={to(Math.min(asked.page - 1, pages))} rel="prev">
          {say(words.previous)}
        </a>
      ) : null}
      <span>{say(words.page, { page: asked.page, pages })}</span>
      {asked.page < pages ? (
        <a href={to(asked.page + 1)} rel="next">
          {say(words.next)}
        </a>
      ) : null}
    </nav>
  )
}
