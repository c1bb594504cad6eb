import type { OverviewQuery } from '../../domain/overview/overviewQuery'
import type { Overview } from '../../read/readOverview'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'
import { overviewAddress } from './overviewAddress'

type Props = { overview: Overview; path: string; say: Say }

/** The ways in which KPIs can be taken together, as links; nothing where all together is the only one. */
export const WayLinks = ({ overview: { asked, ways }, path, say }: Props) => {
  if (ways.length === 0) return null
  const to = (by: OverviewQuery['by']): string => overviewAddress(path, { ...asked, by })
  const links = [
    { href: to(null), isShown: asked.by === null, name: '', told: say(words.together) },
    ...ways.map(({ label, name }) => ({
      href: to(name),
      isShown: asked.by === name,
      name,
      told: say(label),
    })),
  ]
  return (
    <nav aria-label={say(words.ways)} className="kpis-overview__screen">
      <ul className="kpis-overview__ways">
        {links.map(({ href, isShown, name, told }) => (
          <li key={name}>
            <a aria-current={isShown ? 'page' : undefined} href={href}>
              {told}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
