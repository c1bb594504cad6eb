import { escapeXml } from '../../domain/escapeXml'
import type { Label, Section, Site } from '../../site/site'
import type { Machine, MachineAnswer } from './machine'
import { addressAfter } from './machine'

/** Where the index of the site maps is. */
export const SITEMAP_PATH = '/sitemap.xml'
/** Where the addresses are that the site has of itself; no collection's site map has a dot in its name. */
export const FIXED_SITEMAP_PATH = '/sitemap.pages.xml'

/** Documents in a site map; each has an address per language, and sitemaps.org allows 50,000 of those. */
const PAGE_SIZE = 1000
/** Site maps of a section: the index is made by counting no further than these. */
const MOST_PAGES = 100

const OPENING =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'

const xml = (address: string, content: string): MachineAnswer => ({
  type: 'application/xml',
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${content}`,
  address,
  next: null,
})

/** One page's addresses in all its languages: each is named, and each names the others. */
const entries = (site: Site, paths: Label): string => {
  const known = site.locales.flatMap(({ code }) => {
    const path = paths[code]
    return path === undefined ? [] : [{ code, url: escapeXml(site.url + path) }]
  })
  const alternates = known.map(
    ({ code, url }) => `<xhtml:link rel="alternate" hreflang="${code}" href="${url}"/>`,
  )
  return known.map(({ url }) => `<url><loc>${url}</loc>${alternates.join('')}</url>\n`).join('')
}

const urlset = (site: Site, address: string, pages: readonly Label[]): MachineAnswer =>
  xml(address, `${OPENING}${pages.map((paths) => entries(site, paths)).join('')}</urlset>\n`)

/** The path of the site map of a section's documents. */
export const sitemapPath = ({ collection }: Section): string => `/sitemap-${collection}.xml`

/** The index of the site maps, as sitemaps.org wants it; a section that is larger than they can hold ends in its last one. */
export const sitemapIndex: Machine = async ({ reader, site }) => {
  const cursors = await Promise.all(
    site.sections.map(({ collection }) => reader.pathCursors(collection, PAGE_SIZE, MOST_PAGES)),
  )
  const addresses = site.sections.flatMap((section, at) =>
    (cursors[at] ?? []).map((after) => addressAfter(sitemapPath(section), after)),
  )
  const maps = [FIXED_SITEMAP_PATH, ...addresses].map(
    (address) => `<sitemap><loc>${escapeXml(site.url + address)}</loc></sitemap>\n`,
  )
  const opening = '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  return xml(SITEMAP_PATH, `${opening}${maps.join('')}</sitemapindex>\n`)
}

/** The addresses that do not depend on any document: home pages, lists and texts. */
export const fixedSitemap: Machine = async ({ reader, site }) => {
  const home = Object.fromEntries(site.locales.map((locale) => [locale.code, locale.home]))
  const collections = site.sections.flatMap(({ collection, list }) => (list ? [collection] : []))
  const present = await Promise.all(
    site.locales.map(async ({ code }) => ({ code, found: await reader.present(collections, code) })),
  )
  // A list without documents is there for who asks, and nobody is led to it.
  const lists = site.sections.map(({ collection, path }) =>
    Object.fromEntries(
      present.flatMap(({ code, found }) => {
        const at = path[code]
        return at !== undefined && found.has(collection) ? [[code, at] as const] : []
      }),
    ),
  )
  return urlset(site, FIXED_SITEMAP_PATH, [
    home,
    ...lists,
    ...site.texts.map(({ path }) => path),
    ...(site.forms ?? []).map(({ path }) => path),
    ...(site.openData ? [site.openData.path] : []),
  ])
}

/** The addresses of a section's documents, a page at a time. */
export const sectionSitemap =
  (section: Section): Machine =>
  async ({ reader, site }, query) => {
    const after = query.get('after') ?? undefined
    const documents = await reader.paths({
      collection: section.collection,
      limit: PAGE_SIZE,
      ...(after === undefined ? {} : { after }),
    })
    if (documents.length === 0) return null
    return urlset(
      site,
      addressAfter(sitemapPath(section), after),
      documents.map(({ paths }) => paths),
    )
  }

/** What robots may read: everything public, and where the list of it is. */
export const writeRobots = (site: Site): string =>
  `User-agent: *\nDisallow: /admin\nDisallow: /api\nSitemap: ${site.url}${SITEMAP_PATH}\n`
