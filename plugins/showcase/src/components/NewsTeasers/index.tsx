import type { Row } from '../../reader/rowReader'
import { tellNews } from '../../router/tellNews'
import type { View } from '../../router/view'
import { formatDate } from '../../site/format'
import { LanguageMark, Words } from '../Words/index'

const Teaser = ({ row, view }: { row: Row; view: View }) => {
  const news = tellNews(view, row)
  if (news === null) return null
  const { about, href, title } = news
  return (
    <li>
      {row.sortAt ? (
        <time dateTime={row.sortAt.slice(0, 10)}>{formatDate(row.sortAt, view.locale.code)}</time>
      ) : null}
      <h3>
        <a href={href}>
          <Words view={view} words={title} />
        </a>
        <LanguageMark view={view} lang={title.lang} />
      </h3>
      {about.title && about.title !== title ? (
        <p>
          <Words view={view} words={about.title} />
        </p>
      ) : null}
    </li>
  )
}

/** What is new, in a line each: when, what, and of which document. */
export const NewsTeasers = ({ view, rows }: { view: View; rows: readonly Row[] }) => (
  <ol className="news news-teasers">
    {rows.map((row) => (
      <Teaser key={row.id} row={row} view={view} />
    ))}
  </ol>
)
