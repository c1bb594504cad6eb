import type { ExcerptPiece } from '../../domain/excerpt'
import { initials } from '../../domain/initials'
import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { hrefOf, sectionOf } from '../../router/view'
import { ClosedMark } from '../ClosedMark/index'
import { Facts } from '../Facts/index'
import { ParcelMap } from '../ParcelMap/index'
import { Picture } from '../Picture/index'
import { SeriesGlance } from '../SeriesGlance/index'
import { LanguageMark, Words } from '../Words/index'

type Excerpt = readonly ExcerptPiece[] | undefined

type Props = { view: View; row: Row; level?: 2 | 3; featured?: boolean; excerpt?: Excerpt }

const CARD_SIZES = '(min-width: 64rem) 24rem, (min-width: 40rem) 50vw, 100vw'
const FEATURED_SIZES = '(min-width: 64rem) 40rem, 100vw'

const pictureOf = (view: View, row: Row): Row | undefined => {
  const role = sectionOf(view, row.collection)?.picture
  const reference = row.references.find((each) => each.role === role)
  return reference && view.find(reference.collection, reference.id)
}

const CardPicture = ({ view, row, featured }: { view: View; row: Row; featured: boolean }) => {
  const picture = pictureOf(view, row)
  const style = sectionOf(view, row.collection)?.pictureStyle ?? 'photo'
  if (picture && picture.files.length > 0)
    return <Picture view={view} row={picture} sizes={featured ? FEATURED_SIZES : CARD_SIZES} decorative />
  if (style === 'logo')
    return (
      <span className="initials" aria-hidden="true">
        {initials(row.title?.text ?? '')}
      </span>
    )
  return <ParcelMap name={row.id} width={480} height={300} depth={4} />
}

/** What it is about: where it was found, when it was searched for. */
const CardWords = ({ excerpt = [], row, view }: { excerpt: Excerpt; row: Row; view: View }) => {
  if (excerpt.some(({ isMarked }) => isMarked))
    return (
      <p className="card-summary" lang={row.title?.lang}>
        {excerpt.map(({ isMarked, text }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}
      </p>
    )
  return row.summary ? (
    <p className="card-summary">
      <Words view={view} words={row.summary} />
    </p>
  ) : null
}

/** A document in a list: its picture (or a drawn one), its name that leads to it, what it is about, a few facts. */
export const Card = ({ view, row, level = 2, featured = false, excerpt }: Props) => {
  const section = sectionOf(view, row.collection)
  const href = hrefOf(view, row)
  const Heading = `h${level}` as const
  const series = section?.series === undefined ? undefined : row.fields[section.series]
  const style = section?.series === undefined ? (section?.pictureStyle ?? 'photo') : 'series'
  const classes = ['card', featured ? 'card-featured' : '', `card-${style}`]
  return (
    <article className={classes.filter(Boolean).join(' ')}>
      {style === 'series' ? null : (
        <div className="card-picture">
          <CardPicture view={view} row={row} featured={featured} />
        </div>
      )}
      <div className="card-body">
        {row.title ? (
          <Heading className="card-title">
            {href ? (
              <a href={href}>
                <Words view={view} words={row.title} />
              </a>
            ) : (
              <Words view={view} words={row.title} />
            )}
            <LanguageMark view={view} lang={row.title.lang} />
          </Heading>
        ) : null}
        <ClosedMark view={view} row={row} />
        <CardWords view={view} row={row} excerpt={excerpt} />
        {series?.kind === 'series' ? <SeriesGlance name={row.title} series={series} view={view} /> : null}
        <Facts view={view} row={row} facts={section?.cardFacts ?? []} linked={false} />
      </div>
    </article>
  )
}

type GridProps = {
  view: View
  rows: readonly Row[]
  level?: 2 | 3
  /** Where each was found, by its id. */
  excerpts?: ReadonlyMap<string, readonly ExcerptPiece[]>
}

/** Cards beside and under one another. */
export const CardGrid = ({ view, rows, level, excerpts }: GridProps) => (
  <ul className="card-grid">
    {rows.map((row) => (
      <li key={row.id}>
        <Card view={view} row={row} level={level ?? 2} excerpt={excerpts?.get(row.id)} />
      </li>
    ))}
  </ul>
)
