import { pictureSources } from '../../domain/pictureSources'
import type { PublicField } from '../../domain/publicField'
import type { RichLookup } from '../../domain/resolveRichText'
import { resolveRichText } from '../../domain/resolveRichText'
import type { Row } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'
import { keysNamedBy } from '../readRows'
import type { View } from '../view'
import { absolute, createView, hrefOf, mediaHref } from '../view'
import type { Machine } from './machine'
import { addressAfter } from './machine'

const PAGE_SIZE = 100

const lookupIn = (view: View): RichLookup => ({
  page: (collection, id) => {
    const row = view.find(collection, id)
    const href = row ? hrefOf(view, row) : null
    return href === null ? null : absolute(view, href)
  },
  picture: (collection, id) => {
    const row = view.find(collection, id)
    const sources = row && pictureSources(row.files)
    return sources ? { url: absolute(view, mediaHref(view, sources.filename)), alt: row.title } : null
  },
})

const fieldJson = (view: View, field: PublicField) =>
  field.kind === 'richText' ? { ...field, blocks: resolveRichText(field.blocks, lookupIn(view)) } : field

const itemOf = (view: View, row: Row) => ({
  id: row.id,
  url: row.path === null ? null : absolute(view, row.path),
  title: row.title,
  summary: row.summary,
  date: row.sortAt,
  ...Object.fromEntries(Object.entries(row.fields).map(([name, field]) => [name, fieldJson(view, field)])),
  references: row.references.flatMap(({ role, collection, id, note }) => {
    const other = view.find(collection, id)
    if (!other) return []
    const url = other.path === null ? null : absolute(view, other.path)
    return [{ role, collection, id, title: other.title, url, ...(note ? { note } : {}) }]
  }),
})

/** The documents of a section as JSON, newest first, a page at a time; what they name is looked up among the public rows. */
export const listJson =
  (section: Section, locale: SiteLocale, path: string): Machine =>
  async ({ reader, site }, after) => {
    const { rows, next } = await reader.list({
      collection: section.collection,
      limit: PAGE_SIZE,
      locale: locale.code,
      ...(after === undefined ? {} : { after }),
    })
    if (rows.length === 0 && after !== undefined) return null
    const view = createView(site, locale, await reader.rows(rows.flatMap(keysNamedBy), locale.code))
    const following = next === null ? null : absolute(view, addressAfter(path, next))
    const head = `"locale":${JSON.stringify(locale.code)},"next":${JSON.stringify(following)}`
    const items = rows.map((row) => `\n${JSON.stringify(itemOf(view, row))}`)
    return {
      type: 'application/json',
      body: `{${head},"items":[${items.join()}\n]}\n`,
      address: addressAfter(path, after),
      next: following,
    }
  }
