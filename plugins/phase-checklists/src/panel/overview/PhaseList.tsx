import type { Overview } from '../../read/readOverview'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'
import { overviewAddress } from './overviewAddress'

type Props = { overview: Overview; path: string; say: Say }

/** The phases in their order, each with how much is in it, as ways to what that is. */
export const PhaseList = ({ overview: { asked, phases }, path, say }: Props) => {
  const all = phases.reduce((sum, { count }) => sum + count, 0)
  const links = [{ count: all, key: null, name: say(words.everyPhase) }, ...phases]
  return (
    <nav aria-label={say(words.phases)}>
      <ol className="phases-overview__phases">
        {links.map(({ count, key, name }) => (
          <li key={key}>
            <a
              aria-current={asked.phase === key ? 'page' : undefined}
              href={overviewAddress(path, { ...asked, page: 1, phase: key })}
            >
              {name} <span className="phases-overview__count">{count}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
