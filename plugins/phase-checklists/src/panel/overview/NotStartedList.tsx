import type { NotStarted } from '../../read/readNotStarted'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'

type Props = { notStarted: NotStarted; say: Say; hrefOf: (subject: number | string) => string }

/** A page of what has not started, each a way to where it can be. */
export const NotStartedList = ({ hrefOf, notStarted: { count, docs }, say }: Props) => (
  <section aria-labelledby="phases-not-started" className="phases-overview__list">
    <h2 id="phases-not-started">
      {say(words.notStarted)} ({count})
    </h2>
    {docs.length === 0 ? (
      <p>{say(words.noneSuch)}</p>
    ) : (
      <ul>
        {docs.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf(id)}>{title ?? `${say(words.untitled)} (${id})`}</a>
          </li>
        ))}
      </ul>
    )}
  </section>
)
