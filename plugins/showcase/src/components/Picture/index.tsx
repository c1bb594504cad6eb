import type { PictureWidth } from '../../domain/pictureSources'
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

const srcSetOf = (view: View, widths: readonly PictureWidth[]): string =>
  widths.map(({ filename, width }) => `${mediaHref(view, filename)} ${width}w`).join(', ')

/** A picture in the widths there are, with its dimensions, fetched when it comes near; as AVIF where that is there. */
export const Picture = ({ view, row, sizes, first = false, decorative = false }: Props) => {
  const sources = pictureSources(row.files)
  if (!sources) return null
  const several = sources.widths.length > 1
  const alt = row.title
  const image = (
    <img
      src={mediaHref(view, sources.filename)}
      srcSet={several ? srcSetOf(view, sources.widths) : undefined}
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
  return sources.avif.length > 0 ? (
    <picture>
      <source type="image/avif" srcSet={srcSetOf(view, sources.avif)} sizes={sizes} />
      {image}
    </picture>
  ) : (
    image
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
