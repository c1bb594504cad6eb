import { pictureSources } from '../../domain/pictureSources'
import type { PublicWords } from '../../domain/publicField'
import type { Row } from '../../reader/rowReader'
import type { View } from '../../router/view'
import { fieldWords, mediaHref } from '../../router/view'
import { Words } from '../Words/index'

type Props = {
  view: View
  /** The row of an upload. */
  row: Row
  /** How wide it stands, as in the attribute `sizes`. */
  sizes: string
  /** The one picture that a visitor sees first is not put off. */
  first?: boolean
  /** Says nothing beside words that say the same. */
  decorative?: boolean
}

/** A picture in the widths there are, with its dimensions, fetched when it comes near. */
export const Picture = ({ view, row, sizes, first = false, decorative = false }: Props) => {
  const sources = pictureSources(row.files)
  if (!sources) return null
  const several = sources.widths.length > 1
  const alt = row.title
  return (
    <img
      src={mediaHref(view, sources.filename)}
      srcSet={
        several
          ? sources.widths.map(({ filename, width }) => `${mediaHref(view, filename)} ${width}w`).join(', ')
          : undefined
      }
      sizes={several ? sizes : undefined}
      width={sources.width ?? undefined}
      height={sources.height ?? undefined}
      loading={first ? undefined : 'lazy'}
      fetchPriority={first ? 'high' : undefined}
      decoding="async"
      alt={decorative ? '' : (alt?.text ?? '')}
      lang={!decorative && alt && alt.lang !== view.locale.code ? alt.lang : undefined}
    />
  )
}

type CaptionProps = { view: View; note: PublicWords | null; picture: Row }

/** What a document says of a picture, and whose picture it is (its field `credit`); nothing when there is neither. */
export const Caption = ({ view, note, picture }: CaptionProps) => {
  const credit = fieldWords(picture, 'credit')
  return note || credit ? (
    <figcaption>
      {note ? <Words view={view} words={note} /> : null}
      {note && credit ? ' · ' : null}
      {credit ? (
        <span className="credit">
          © <Words view={view} words={credit} />
        </span>
      ) : null}
    </figcaption>
  ) : null
}
