import { CardGrid } from '../components/Card/index'
import type { Paging } from '../components/Pager/index'
import { Pager } from '../components/Pager/index'
import type { Row } from '../reader/rowReader'
import type { View } from '../router/view'
import { say } from '../router/view'
import { formatNumber } from '../site/format'
import type { Section } from '../site/site'

/** A page of a list. */
export type ListContent = {
  section: Section
  rows: Row[]
  /** How many there are in all; `isMore` when they were counted up to that and no further. */
  count: number
  isMore: boolean
  paging: Paging
}

/** The documents of a section, as cards. */
export const ListPage = ({ view, content }: { view: View; content: ListContent }) => {
  const { section, rows, count, isMore, paging } = content
  const number = formatNumber(count, view.locale.code)
  return (
    <>
      <div className="page-head">
        <h1>{say(view, section.name)}</h1>
        {section.intro ? <p className="lead">{say(view, section.intro)}</p> : null}
        <p className="count">{isMore ? view.words.resultsAtLeast(number) : view.words.results(number)}</p>
      </div>
      {rows.length > 0 ? <CardGrid view={view} rows={rows} /> : <p className="empty">{view.words.empty}</p>}
      <Pager view={view} paging={paging} />
    </>
  )
}
