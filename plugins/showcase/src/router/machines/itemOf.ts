import { pictureSources } from '../../domain/pictureSources'
import type { PublicField } from '../../domain/publicField'
import type { RichLookup } from '../../domain/resolveRichText'
import { resolveRichText } from '../../domain/resolveRichText'
import type { Row } from '../../reader/rowReader'
import type { View } from '../view'
import { absolute, hrefOf, mediaHref, sectionOf } from '../view'

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

const day = (at: string | null): string | null => at?.slice(0, 10) ?? null

/** Where it stands in its phases, of a section that tells of those. */
const trailOf = (view: View, row: Row) => {
  if (!sectionOf(view, row.collection)?.phases) return {}
  const trail = view.trailOf(row)
  return {
    trail: trail && {
      phase: trail.present.key,
      ending: trail.ending,
      phases: trail.phases.map(({ end, key, name, start, state }) => ({
        key,
        name,
        state,
        start: day(start),
        end: day(end),
      })),
    },
  }
}

/** A document as JSON tells it, in a list or by itself. */
export const itemOf = (view: View, row: Row) => ({
  id: row.id,
  url: row.path === null ? null : absolute(view, row.path),
  title: row.title,
  summary: row.summary,
  date: row.sortAt,
  ...trailOf(view, row),
  // Apart from the rest: a field may be called as any of these is.
  fields: Object.fromEntries(
    Object.entries(row.fields).map(([name, field]) => [name, fieldJson(view, field)]),
  ),
  references: row.references.flatMap(({ role, collection, id, note }) => {
    const other = view.find(collection, id)
    if (!other) return []
    const url = other.path === null ? null : absolute(view, other.path)
    return [{ role, collection, id, title: other.title, url, ...(note ? { note } : {}) }]
  }),
})
