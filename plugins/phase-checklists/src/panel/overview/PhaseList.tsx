import type { Overview } from '../../read/readOverview'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'
import { overviewAddress } from './overviewAddress'

type Props = { overview: Overview; path: string; say: Say }

type Part = Readonly<{ name: string; count: number; isShown: boolean; href: string }>

const partsOf = ({ overview: { asked, notStarted, phases }, path, say }: Props): readonly Part[] => {
  const all = phases.reduce((sum, { count }) => sum + count, 0)
  const shown = [
    ...(phases.length === 0 ? [] : [{ count: all, key: null, name: say(words.everyPhase) }]),
    ...phases,
  ]
  const hrefTo = (part: Partial<typeof asked>): string =>
    overviewAddress(path, { ...asked, notStarted: false, page: 1, ...part })
  return [
    ...shown.map(({ count, key, name }) => ({
      count,
      href: hrefTo({ phase: key }),
      isShown: !asked.notStarted && asked.phase === key,
      name,
    })),
    ...(notStarted.count === 0 && !asked.notStarted
      ? []
      : [
          {
            count: notStarted.count,
            href: hrefTo({ notStarted: true }),
            isShown: asked.notStarted,
            name: say(words.notStarted),
          },
        ]),
  ]
}

/** The phases in their order and what has not started, each with how much that is, as ways to it. */
export const PhaseList = (props: Props) => (
  <nav aria-label={props.say(words.phases)}>
    <ol className="phases-overview__phases">
      {partsOf(props).map(({ count, href, isShown, name }) => (
        <li key={href}>
          <a aria-current={isShown ? 'page' : undefined} href={href}>
            {name} <span className="phases-overview__count">{count}</span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
