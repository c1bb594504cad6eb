import type { Section, SiteLocale } from '../../site/site'
import { listCsv } from './listCsv'
import { listGeoJson } from './listGeoJson'
import { listJson } from './listJson'
import type { Machine, MachineAnswer } from './machine'

type ListFormat = {
  machine: (section: Section, locale: SiteLocale, path: string) => Machine
  name: string
  type: MachineAnswer['type']
}

/** What a list is read as, by the end of its address. */
export const listFormats = {
  json: { machine: listJson, name: 'JSON', type: 'application/json' },
  csv: { machine: listCsv, name: 'CSV', type: 'text/csv' },
  geojson: { machine: listGeoJson, name: 'GeoJSON', type: 'application/geo+json' },
} as const satisfies Record<string, ListFormat>
