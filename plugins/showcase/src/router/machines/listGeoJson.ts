import { placeOf } from '../../domain/placeOf'
import type { Row } from '../../reader/rowReader'
import type { View } from '../view'
import { absolute } from '../view'
import type { ListFormat } from './listMachine'

const featureOf = (view: View, row: Row) => {
  const place = placeOf(row.fields)
  return {
    type: 'Feature',
    id: row.id,
    geometry: place && { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: {
      url: row.path === null ? null : absolute(view, row.path),
      title: row.title?.text ?? null,
      summary: row.summary?.text ?? null,
      date: row.sortAt,
      place: place?.label?.text ?? null,
    },
  }
}

/** A list as GeoJSON (RFC 7946); a document without a place has no geometry. */
export const listGeoJson: ListFormat = {
  name: 'GeoJSON',
  type: 'application/geo+json',
  size: 200,
  write: ({ next, rows, view }) => {
    const features = rows.map((row) => `\n${JSON.stringify(featureOf(view, row))}`)
    return `{"type":"FeatureCollection","next":${JSON.stringify(next)},"features":[${features.join()}\n]}\n`
  },
}
