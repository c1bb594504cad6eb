import type { Payload, PayloadRequest, Where } from 'payload'

import type { Locales } from '../domain/exports/exportShape'

/** How an export is written. */
export const exportFormats = ['csv', 'json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** What is to be exported, and in whose name. */
export interface ExportJob {
  readonly collection: string
  /** Reads everything, whoever asks: for who may reach the database itself. */
  readonly everything: boolean
  readonly format: ExportFormat
  /** How many documents are read, and held in memory, at a time. @default 100 */
  readonly pageSize?: number
  /** In the name of its user every document and every field is read. */
  readonly req: PayloadRequest
  readonly where?: Where | undefined
}

/** The languages of the program, the default one first. */
export const localesOf = ({ config: { localization } }: Pick<Payload, 'config'>): Locales => {
  if (!localization) return ['en']
  const { defaultLocale, localeCodes } = localization
  return [defaultLocale, ...localeCodes.filter((code) => code !== defaultLocale)]
}
