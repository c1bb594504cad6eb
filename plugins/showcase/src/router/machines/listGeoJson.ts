import type { PublicField } from '../../domain/publicField'
import type { Row } from '../../reader/rowReader'
import type { Section, SiteLocale } from '../../site/site'
import type { Machine } from './machine'
import { addressAfter } from './machine'

const PAGE_SIZE = 200

type Place = Extract<PublicField, { kind: 'place' }>

const placeOf = ({ fields }: Row): Place | null =>
  Object.values(fields).find((field): field is Place => field.kind === 'place') ?? null

/** The documents of a section as GeoJSON (RFC 7946), newest first, a page at a time; one without a place has no geometry. */
export const listGeoJson =
  (section: Section, locale: SiteLocale, path: string): Machine =>
  async ({ reader, site }, after) => {
    const { next, rows } = await reader.list({
      collection: section.collection,
      limit: PAGE_SIZE,
      locale: locale.code,
      ...(after === undefined ? {} : { after }),
    })
    if (rows.length === 0 && after !== undefined) return null
    const features = rows.map((row) => {
      const place = placeOf(row)
      return JSON.stringify({
        type: 'Feature',
        id: row.id,
        geometry: place && { type: 'Point', coordinates: [place.longitude, place.latitude] },
        properties: {
          url: row.path === null ? null : site.url + row.path,
          title: row.title?.text ?? null,
          summary: row.summary?.text ?? null,
          date: row.sortAt,
          place: place?.label?.text ?? null,
        },
      })
    })
    const following = next === null ? null : site.url + addressAfter(path, next)
    return {
      type: 'application/geo+json',
      body: `{"type":"FeatureCollection","next":${JSON.stringify(following)},"features":[${features.map((feature) => `\n${feature}`).join()}\n]}\n`,
      address: addressAfter(path, after),
      next: following,
    }
  }
