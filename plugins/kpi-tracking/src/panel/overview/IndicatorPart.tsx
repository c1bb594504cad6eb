import { formatDay } from '@streekwerk/payload-kit/pure'

import type { Overview, Together } from '../../read/readOverview'
import { labels } from '../../words/labels'
import { overviewWords as words } from '../../words/overview'
import { formatRollUp, takenWords } from '../../words/rollUpWords'
import type { Say } from '../sayIn'
import { GroupTable } from './GroupTable'

type Props = {
  /** What the groups are that are asked for; null where none are. */
  by: string | null
  language: string
  say: Say
  /** What the themes are called that it may be under. */
  themes: Overview['themes']
  together: Together
}

/** KPIs of an indicator taken together: what it tells and how that is done, what came of it, and of how many. */
export const IndicatorPart = ({ by, language, say, themes, together: { groups, whole } }: Props) => {
  const { counted, indicator, kpis, on, value } = whole
  const heading = `kpis-indicator-${indicator.id}`
  const about = [
    say(labels.levels[indicator.level]),
    ...indicator.sdgs.map((sdg) => say(words.sdgOf, { sdg })),
    ...themes.flatMap(({ id, name }) => (indicator.themes.includes(id) ? [name] : [])),
  ]
  const facts = [
    [words.value, value === null ? say(words.noValue) : formatRollUp(language, whole, value)],
    [words.counted, say(words.countedOf, { counted, kpis })],
    [words.on, on === null ? say(words.never) : formatDay(language, on)],
  ] as const
  return (
    <article aria-labelledby={heading} className="kpis__card">
      <div>
        <h2 id={heading}>{indicator.name}</h2>
        <p className="kpis__text">{indicator.tells}</p>
        <p className="panel-kit__help">
          {about.join(' · ')} · {say(takenWords(whole))}
        </p>
      </div>
      <dl className="kpis-overview__facts">
        {facts.map(([name, told]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
      {by === null ? null : groups.length === 0 ? (
        <p>{say(words.noGroups)}</p>
      ) : (
        <GroupTable
          by={by}
          caption={`${indicator.name}: ${by}`}
          groups={groups}
          language={language}
          say={say}
        />
      )}
    </article>
  )
}
