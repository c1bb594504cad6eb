import { panelWords } from '../../../words/panel'
import type { Say } from '../../sayIn'

const { empty } = panelWords

/** What a KPI is, where there is none yet, with the way to make one for who may; `href` is null for who may not. */
export const EmptyBoard = ({ href, words }: { href: string | null; words: Say }) => (
  <div className="kpis__empty">
    <p className="kpis__text">{words(empty.lead)}</p>
    {href === null ? <p>{words(empty.notYou)}</p> : <MakeLink href={href} words={words} />}
  </div>
)

/** Leads to the form of a new KPI. */
export const MakeLink = ({ href, words }: { href: string; words: Say }) => (
  <p>
    <a className="panel-kit__button" href={href}>
      {words(empty.make)}
    </a>
  </p>
)
