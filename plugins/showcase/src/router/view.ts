import { documentKey } from '../domain/documentKey'
import type { PhaseTrail } from '../domain/phases/phaseTrail'
import type { PublicWords } from '../domain/publicField'
import type { Row } from '../reader/rowReader'
import type { Label, Section, Site, SiteLocale } from '../site/site'
import type { Words } from '../site/words'
import { wordsOf } from '../site/words'
import type { PhaseTrails } from './phases/readPhaseTrails'

/** What every component is given: the site, the language, and the rows that its page may name. */
export type View = {
  site: Site
  locale: SiteLocale
  words: Words
  /** The site's own row. */
  own: Row | null
  /** The sections of the site that have something to show in this language; the others are not led to. */
  sections: readonly Section[]
  /** The row of a document, if a visitor may see it. */
  find(collection: string, id: string): Row | undefined
  /** The way of a document through its phases, where its section tells of such. */
  trailOf(row: Pick<Row, 'collection' | 'id'>): PhaseTrail | null
}

/** A label in the view's language, else in the site's first one. */
export const say = ({ site, locale }: Pick<View, 'site' | 'locale'>, label: Label): string =>
  label[locale.code] ?? label[site.locales[0].code] ?? ''

/** What a link to the whole list of a section says. */
export const sayAll = (
  view: Pick<View, 'locale' | 'site' | 'words'>,
  { everything, name }: Section,
): string => {
  const { all, see } = view.words
  return see(everything ? say(view, everything) : all(say(view, name)))
}

/** What else was read for a view: the collections that have rows, without which all count, and ways through phases. */
type Beside = { present?: ReadonlySet<string>; trails?: PhaseTrails }

/** Makes the view of a page from the rows that were read for it. */
export const createView = (
  { locale, site }: Pick<View, 'locale' | 'site'>,
  rows: ReadonlyMap<string, Row>,
  { present, trails }: Beside = {},
): View => ({
  site,
  locale,
  sections: site.sections.filter(({ collection }) => present?.has(collection) !== false),
  words: wordsOf(locale.code),
  own: rows.get(OWN_KEY) ?? null,
  find: (collection, id) => rows.get(documentKey(collection, id)),
  trailOf: ({ collection, id }) => trails?.get(documentKey(collection, id)) ?? null,
})

/** The key of the site's own row. */
export const OWN_KEY = documentKey('site', 'site')

/** The role of the reference from the site's own row to its logo. */
export const LOGO_ROLE = 'logo'

/** The name of the site. */
export const siteName = (view: View): string => view.own?.title?.text ?? say(view, view.site.name)

/** The section that a collection belongs to. */
export const sectionOf = ({ site }: Pick<View, 'site'>, collection: string): Section | undefined =>
  site.sections.find((section) => section.collection === collection)

/** The words of a text field, whatever kind it is; null when it has none. */
export const fieldWords = (row: Row | null, field: string): PublicWords | null => {
  const value = row?.fields[field]
  return value?.kind === 'text' ? { lang: value.lang, text: value.text } : null
}

/** Where a row leads: its own page, when its section has pages. */
export const hrefOf = (view: View, row: Row): string | null =>
  sectionOf(view, row.collection) ? row.path : null

/** Where a picture's or a file's bytes are served. */
export const mediaHref = ({ site }: Pick<View, 'site'>, filename: string): string =>
  `${site.mediaPath ?? '/media'}/${encodeURIComponent(filename)}`

/** An address of the site made whole, for machines. */
export const absolute = ({ site }: Pick<View, 'site'>, path: string): string => site.url + path
