import type { MachineAnswer } from './machine'

/** What the series of a document is read as, by the end of its address. */
export const seriesFormats = {
  csv: { name: 'CSV', type: 'text/csv' },
  json: { name: 'JSON', type: 'application/json' },
} as const satisfies Record<string, { name: string; type: MachineAnswer['type'] }>

/** A format of a series. */
export type SeriesFileFormat = keyof typeof seriesFormats

/** Where the series of a page is read, in each format; nowhere without a page. */
export const seriesFiles = (
  page: string | null,
): { end: SeriesFileFormat; href: string; name: string; type: MachineAnswer['type'] }[] =>
  page === null
    ? []
    : Object.entries(seriesFormats).map(([end, format]) => ({
        end: end as SeriesFileFormat,
        href: `${page}.${end}`,
        ...format,
      }))
