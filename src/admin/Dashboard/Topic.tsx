import type { ShownRow, ShownTopic } from '../../dashboard/gatherDashboard'
import type { Say } from '../overview/say'
import { dashboardWords } from './words'

type RowProps = { adminRoute: string; row: ShownRow; say: Say }

const Row = ({ adminRoute, row, say }: RowProps) => (
  <li className="dashboard-block__row">
    <a href={`${adminRoute}${row.href}`}>{row.title}</a>
    {row.isDone === null ? null : (
      <span className="dashboard-block__facts">
        {say(row.isDone ? dashboardWords.done : dashboardWords.toDo)}
      </span>
    )}
    {row.facts.length === 0 ? null : <span className="dashboard-block__facts">{row.facts.join(' · ')}</span>}
    {row.progress === null ? null : (
      <span className="dashboard-block__progress">
        <progress aria-label={row.progress.words} max={row.progress.max} value={row.progress.value} />
        <span className="dashboard-block__facts">{row.progress.words}</span>
      </span>
    )}
    {row.warning === null ? null : <span className="dashboard-block__warning">{row.warning}</span>}
  </li>
)

type TopicProps = { adminRoute: string; say: Say; topic: ShownTopic }

/** One thing that somebody is asked or told: how many, the first of them, and the way to the rest. */
export const Topic = ({ adminRoute, say, topic }: TopicProps) => {
  const { all, count, key, rows, title } = topic
  return (
    <div className="dashboard-block__topic" data-topic={key}>
      {title === null ? null : (
        <h3>
          {title} {count === null ? null : <span className="dashboard-block__count">({count})</span>}
        </h3>
      )}
      {rows === null ? (
        <p className="dashboard-block__failed">{say(dashboardWords.failed)}</p>
      ) : (
        <ul className="dashboard-block__rows">
          {rows.map((row, at) => (
            <Row adminRoute={adminRoute} key={`${row.href} ${at}`} row={row} say={say} />
          ))}
        </ul>
      )}
      {all === null ? null : (
        <a
          aria-label={title === null ? undefined : `${say(dashboardWords.all)}: ${title}`}
          className="dashboard-block__all"
          href={`${adminRoute}${all}`}
        >
          {say(dashboardWords.all)}
        </a>
      )}
    </div>
  )
}
