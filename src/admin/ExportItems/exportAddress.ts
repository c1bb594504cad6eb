import type { Where } from 'payload'

/** What is exported, as what, and what of it. */
export interface ExportAddress {
  readonly apiRoute: string
  readonly collection: string
  readonly format: 'csv' | 'json'
  readonly where: Where
}

/** The address of an export; a list without a filter asks for everything that may be read. */
export const exportAddress = ({ apiRoute, collection, format, where }: ExportAddress): string => {
  const query = new URLSearchParams({ format })
  if (Object.keys(where).length > 0) query.set('where', JSON.stringify(where))
  return `${apiRoute}/export/${collection}?${query.toString()}`
}
