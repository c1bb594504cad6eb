import type { MapPicture } from '../domain/map/drawMap'
import { drawMap } from '../domain/map/drawMap'
import { outlineOf, placeOf } from '../domain/placeOf'
import type { Row } from '../reader/rowReader'
import type { Section } from '../site/site'
import type { View } from './view'

/** A map, and the rows that are on it. */
export type RowMap = { picture: MapPicture; rows: readonly Row[] }

/** About as wide as a card, so that its letters are read as large as they are drawn. */
const WIDTH = 400

/** The rows that these name in the section's role for a map, each once. */
const aroundOf = (view: View, rows: readonly Row[], { map }: Section): Row[] => {
  const named = rows
    .flatMap(({ references }) => references)
    .filter(({ role }) => role === map?.labels?.role)
    .flatMap(({ collection, id }) => view.find(collection, id) ?? [])
  return [...new Set(named)]
}

/** Puts those of these rows that have a place on a map, with what they name around it; null where none has one, or no map is wanted. */
export const mapOf = (view: View, section: Section, rows: readonly Row[]): RowMap | null => {
  if (!section.map) return null
  const placed = rows.flatMap((row) => {
    const place = placeOf(row.fields)
    return place ? [{ row, place }] : []
  })
  const mapped = placed.map(({ row }) => row)
  const around = aroundOf(view, mapped, section)
  const picture = drawMap(
    {
      places: placed.map(({ place, row }) => ({ id: row.id, ...place })),
      names: around.flatMap(({ fields, title }) => {
        const place = placeOf(fields)
        return place && title ? [{ text: title.text, ...place }] : []
      }),
      areas: around.flatMap(({ fields }) => {
        const outline = outlineOf(fields)
        return outline ? [outline.rings] : []
      }),
    },
    WIDTH,
  )
  return picture && { picture, rows: mapped }
}
