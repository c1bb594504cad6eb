import { pageSteps } from '../../domain/pageSteps'
import type { View } from '../../router/view'
import { formatNumber } from '../../site/format'

/** Where a list stands and how its other pages are reached. */
export type Paging = {
  /** The present page's number; null when the list was followed beyond its numbered pages. */
  present: number | null
  last: number
  hrefOf: (page: number) => string
  newerHref: string | null
  olderHref: string | null
}

/** Links to the other pages of a list; nothing when there is one page only. */
export const Pager = ({ view, paging }: { view: View; paging: Paging }) => {
  const { present, last, hrefOf, newerHref, olderHref } = paging
  if (!newerHref && !olderHref) return null
  return (
    <nav className="pager" aria-label={view.words.pages}>
      {newerHref ? (
        <a className="pager-step" href={newerHref} rel="prev">
          <span aria-hidden="true">← </span>
          {view.words.newer}
        </a>
      ) : null}
      {present === null ? null : (
        <ol>
          {pageSteps(present, last).map((step, at) =>
            step === 'gap' ? (
              <li key={`gap ${at}`} aria-hidden="true">
                …
              </li>
            ) : (
              <li key={step}>
                <a href={hrefOf(step)} aria-current={step === present ? 'page' : undefined}>
                  <span className="visually-hidden">{view.words.page} </span>
                  {formatNumber(step, view.locale.code)}
                </a>
              </li>
            ),
          )}
        </ol>
      )}
      {olderHref ? (
        <a className="pager-step" href={olderHref} rel="next">
          {view.words.older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : null}
    </nav>
  )
}
