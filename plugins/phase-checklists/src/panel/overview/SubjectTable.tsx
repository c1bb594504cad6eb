import { formatDay } from '@streekwerk/payload-kit/pure'

import type { Overview, OverviewSubject } from '../../read/readOverview'
import { labels } from '../../words/labels'
import { overviewWords as words } from '../../words/overview'
import type { Say } from '../sayIn'

type Props = {
  overview: Overview
  caption: string
  language: string
  say: Say
  hrefOf: (subject: number | string) => string
}

type RowProps = Omit<Props, 'caption' | 'overview'> & { subject: OverviewSubject }

const Row = ({ hrefOf, language, say, subject }: RowProps) => (
  <tr role="row">
    <th role="rowheader" scope="row">
      <a href={hrefOf(subject.id)}>{subject.title ?? `${say(words.untitled)} (${subject.id})`}</a>
    </th>
    <td data-label={say(words.phase)} role="cell">
      {subject.phase.name}
    </td>
    <td data-label={say(words.state)} role="cell">
      {say(labels.trailStates[subject.state])}
    </td>
    <td data-label={say(words.since)} role="cell">
      {subject.since === null ? '' : formatDay(language, subject.since)}
    </td>
    <td data-label={say(words.overdue)} data-late={subject.overdue > 0} role="cell">
      {subject.overdue}
    </td>
  </tr>
)

/** A page of subjects: where each stands and since when. It says its roles, as a phone shows the rows as blocks. */
export const SubjectTable = ({ caption, overview, say, ...shown }: Props) => (
  <table className="panel-table phases-overview__table" role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[words.subject, words.phase, words.state, words.since, words.overdue].map((each) => (
          <th key={each.en} role="columnheader" scope="col">
            {say(each)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {overview.subjects.map((subject) => (
        <Row key={subject.id} say={say} subject={subject} {...shown} />
      ))}
    </tbody>
  </table>
)
