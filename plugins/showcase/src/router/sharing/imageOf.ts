import { pictureSources } from '../../domain/pictureSources'
import type { Row } from '../../reader/rowReader'
import type { Section } from '../../site/site'
import type { View } from '../view'
import { mediaHref } from '../view'
import { shareOfDocument } from './describeShare'
import type { PageImage } from './pageImage'
import { pageImage } from './pageImage'

/** A document's own picture, as it stands on its page; null when it has none. */
export const ownPicture = (view: View, section: Section, row: Row): PageImage | null => {
  const reference = row.references.find(({ role }) => role === section.picture)
  const picture = reference && view.find(reference.collection, reference.id)
  const sources = picture && pictureSources(picture.files)
  if (!sources) return null
  return {
    path: mediaHref(view, sources.filename),
    alt: picture.title?.text ?? null,
    width: sources.width,
    height: sources.height,
    type: null,
  }
}

/** The picture that stands for a document's page: the painted one, else its own. */
export const imageOf = (view: View, section: Section, row: Row): PageImage | null =>
  pageImage(view, row.path ?? '', shareOfDocument(view, section, row)) ?? ownPicture(view, section, row)
