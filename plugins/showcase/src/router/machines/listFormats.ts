import { listCsv } from './listCsv'
import { listGeoJson } from './listGeoJson'
import { listJson } from './listJson'
import type { ListFormat } from './listMachine'

/** What a list is read as, by the end of its address. */
export const listFormats: Readonly<Record<string, ListFormat>> = {
  json: listJson,
  csv: listCsv,
  geojson: listGeoJson,
}
