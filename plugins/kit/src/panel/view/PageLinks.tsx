type Words = Readonly<{ label: string; next: string; place: string; previous: string }>

type Props = Readonly<{
  /** Counted from 1; what lies beyond the last leads back to it. */
  page: number
  pages: number
  to: (page: number) => string
  words: Words
}>

/** The ways to the pages beside this one; nothing where all is on one. */
export const PageLinks = ({ page, pages, to, words }: Props) =>
  pages <= 1 ? null : (
    <nav aria-label={words.label} className="panel-pages">
      {page > 1 ? (
        <a href={to(Math.min(page - 1, pages))} rel="prev">
          {words.previous}
        </a>
      ) : null}
      <span>{words.place}</span>
      {page < pages ? (
        <a href={to(page + 1)} rel="next">
          {words.next}
        </a>
      ) : null}
    </nav>
  )
