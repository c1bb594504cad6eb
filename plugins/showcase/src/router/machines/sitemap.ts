import type { RowReader } from '../../reader/rowReader'
import type { Site } from '../../site/site'

/** A site map may name this many addresses. */
const MOST_ADDRESSES = 50_000

const escapeXml = (text: string): string =>
  text.replace(/[<>&"']/g, (letter) => `&#${letter.codePointAt(0) ?? 0};`)

const entry = (site: Site, path: string): string => `<url><loc>${escapeXml(site.url + path)}</loc></url>\n`

const fixedPaths = (site: Site): string[] =>
  site.locales.flatMap(({ code, home }) => [
    home,
    ...site.sections.flatMap(({ list, path }) => (list ? [path[code] ?? []] : [])).flat(),
    ...site.texts.flatMap(({ path }) => path[code] ?? []),
  ])

async function* documentPaths(reader: RowReader, site: Site): AsyncGenerator<string[]> {
  for (const { code } of site.locales) {
    for (const { collection } of site.sections) {
      for await (const rows of reader.every(collection, code)) yield rows.flatMap(({ path }) => path ?? [])
    }
  }
}

/** The addresses of every page, piece by piece, as sitemaps.org wants them. */
export async function* writeSitemap(reader: RowReader, site: Site): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  const fixed = fixedPaths(site)
  yield fixed.map((path) => entry(site, path)).join('')
  let left = MOST_ADDRESSES - fixed.length
  for await (const paths of documentPaths(reader, site)) {
    yield paths
      .slice(0, left)
      .map((path) => entry(site, path))
      .join('')
    left -= paths.length
    if (left <= 0) break
  }
  yield '</urlset>\n'
}

/** What robots may read: everything public, and where the list of it is. */
export const writeRobots = (site: Site): string =>
  `User-agent: *\nDisallow: /admin\nDisallow: /api\nSitemap: ${site.url}/sitemap.xml\n`
