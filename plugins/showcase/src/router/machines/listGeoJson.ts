import { placeOf } from '../../domain/placeOf'
import type { Row } from '../../reader/rowReader'
import { phaseSince, phaseWords } from '../phases/phaseWords'
import type { View } from '../view'
import { absolute, sectionOf } from '../view'
import { cellOf, type Column, factColumns, headOf } from './columns'
import type { ListFormat } from './listMachine'

const phaseOf = (view: View, row: Row) =>
  sectionOf(view, row.collection)?.phases
    ? { phase: phaseWords(view, row)?.text ?? null, phaseSince: phaseSince(view, row) }
    : {}

const featureOf = (view: View, row: Row, columns: readonly Column[]) => {
  const place = placeOf(row.fields)
  const own = {
    url: row.path === null ? null : absolute(view, row.path),
    title: row.title?.text ?? null,
    summary: row.summary?.text ?? null,
    date: row.sortAt,
    place: place?.label?.text ?? null,
    ...phaseOf(view, row),
  }
  const names = Object.keys(own)
  const facts = columns.map((column) => [headOf(column, names), cellOf(view, row, column) || null] as const)
  return {
    type: 'Feature',
    id: row.id,
    geometry: place && { type: 'Point', coordinates: [place.longitude, place.latitude] },
    properties: { ...own, ...Object.fromEntries(facts) },
  }
}

/** A list as GeoJSON (RFC 7946), with the facts of each document as plain words; one without a place has no geometry. */
export const listGeoJson: ListFormat = {
  name: 'GeoJSON',
  type: 'application/geo+json',
  size: 200,
  write: ({ next, rows, view }, section) => {
    const columns = factColumns(section)
    const features = rows.map((row) => `\n${JSON.stringify(featureOf(view, row, columns))}`)
    return `{"type":"FeatureCollection","next":${JSON.stringify(next)},"features":[${features.join()}\n]}\n`
  },
}
