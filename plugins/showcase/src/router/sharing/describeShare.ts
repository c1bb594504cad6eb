import { documentKey } from '../../domain/documentKey'
import { pictureSources } from '../../domain/pictureSources'
import type { ShareImage } from '../../domain/sharing/shareImage'
import { sharedPage, sharePath } from '../../domain/sharing/sharePath'
import type { Row, RowReader } from '../../reader/rowReader'
import type { Section, Site, SiteLocale } from '../../site/site'
import type { View } from '../view'
import { createView, fieldWords, OWN_KEY, say, sectionOf, siteName } from '../view'

type Source = { reader: RowReader; site: Site }

/** Wide enough to fill its frame, and no heavier than that takes. */
const WIDE_ENOUGH = 1000

const widthFor = ({ files }: Row): string | null => {
  const sources = pictureSources(files)
  if (!sources) return null
  const wide = sources.widths.find(({ width }) => width >= WIDE_ENOUGH) ?? sources.widths.at(-1)
  return wide?.filename ?? sources.filename
}

/** What the picture of a section's list says. */
export const shareOfSection = (view: View, section: Section): ShareImage => ({
  kind: null,
  landscape: section.collection,
  name: siteName(view),
  picture: null,
  title: say(view, section.name),
})

/** What the picture of the front page says, and of every page that has none of its own. */
export const shareOfHome = (view: View): ShareImage => ({
  kind: null,
  landscape: 'home',
  name: siteName(view),
  picture: null,
  title: fieldWords(view.own, view.site.home.titleField)?.text ?? view.own?.summary?.text ?? siteName(view),
})

/** What the picture of a document's page says; its own picture comes along when it is public. */
export const shareOfDocument = (view: View, section: Section, row: Row): ShareImage => {
  const reference = row.references.find(({ role }) => role === section.picture)
  const picture = reference && view.find(reference.collection, reference.id)
  const filename = picture ? widthFor(picture) : null
  return {
    kind: say(view, section.name),
    landscape: row.id,
    name: siteName(view),
    picture: filename === null ? null : { filename, style: section.pictureStyle ?? 'photo' },
    title: row.title?.text ?? say(view, section.name),
  }
}

/** A picture to be painted, or where it went; the address is the one that it is kept under. */
export type ShareAnswer = { address: string; image: ShareImage } | { movedTo: string } | { isGone: true }

const viewFor = async ({ reader, site }: Source, locale: SiteLocale, row?: Row): Promise<View> => {
  const section = row && sectionOf({ site }, row.collection)
  const named = (row?.references ?? [])
    .filter(({ role }) => role === section?.picture)
    .map(({ collection, id }) => documentKey(collection, id))
  return createView({ locale, site }, await reader.rows([OWN_KEY, ...named], locale.code))
}

const describeDocument = async (source: Source, base: string, page: string): Promise<ShareAnswer | null> => {
  const { reader, site } = source
  const answer = await reader.path(page)
  if (answer === null) return null
  if (answer.state === 'gone') return { isGone: true }
  if (answer.state === 'moved') return { movedTo: sharePath(base, answer.to) }
  const section = sectionOf({ site }, answer.collection)
  const locale = site.locales.find(({ code }) => code === answer.locale)
  const row = locale && (await reader.row(answer.collection, answer.id, locale.code))
  if (!section || !locale || !row?.path) return null
  const view = await viewFor(source, locale, row)
  return { address: sharePath(base, row.path), image: shareOfDocument(view, section, row) }
}

/** What is at the address of a picture for sharing; null when it is no such address, or nothing is there. */
export const describeShare = async (source: Source, path: string): Promise<ShareAnswer | null> => {
  const { site } = source
  const base = site.sharing?.path
  const page = base === undefined ? null : sharedPage(base, path)
  if (base === undefined || page === null) return null
  const address = sharePath(base, page)
  for (const locale of site.locales) {
    if (path === sharePath(base, locale.home))
      return { address, image: shareOfHome(await viewFor(source, locale)) }
    const section = site.sections.find((each) => each.list && each.path[locale.code] === page)
    if (section) return { address, image: shareOfSection(await viewFor(source, locale), section) }
  }
  return describeDocument(source, base, page)
}
