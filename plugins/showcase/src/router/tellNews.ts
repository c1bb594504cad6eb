import { documentKey } from '../domain/documentKey'
import type { PublicWords } from '../domain/publicField'
import type { Row } from '../reader/rowReader'
import { closedLabel } from '../site/closedLabel'
import type { View } from './view'
import { hrefOf } from './view'

/** A row as news: the document that it is about, where that tells it, and what it is called. */
export type ToldNews = { about: Row; href: string; title: PublicWords }

const referenceIn = (row: Row, role: string) => row.references.find((each) => each.role === role)

/** The key of the document by whose page a row is told, which it names in this role. */
export const toldBy = (row: Row, role: string): string | undefined => {
  const reference = referenceIn(row, role)
  return reference && documentKey(reference.collection, reference.id)
}

const aboutOf = (view: View, row: Row, role: string): Row | undefined => {
  const reference = referenceIn(row, role)
  return reference && view.find(reference.collection, reference.id)
}

/** How a row is told as news; null when a visitor cannot go to where it is, or what it is about is closed. */
export const tellNews = (view: View, row: Row): ToldNews | null => {
  const role = view.site.news?.sources.find(({ collection }) => collection === row.collection)?.pageOf
  const about = role === undefined ? row : aboutOf(view, row, role)
  const page = about && hrefOf(view, about)
  const title = row.title ?? about?.title
  if (!about || !page || !title || closedLabel(view.site, about) !== null) return null
  return { about, href: role === undefined ? page : `${page}#${row.id}`, title }
}
