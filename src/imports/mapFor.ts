import type { SanitizedConfig } from 'payload'

import { defaultMap } from '../domain/imports/map/defaultMap'
import type { ImportMap } from '../domain/imports/map/importMap'
import { readColumns } from './file/readColumns'
import type { HandedList } from './file/sourceFile'
import { openTraits } from './write/checkMap'

/** The languages beside the default one. */
export const otherLocalesOf = ({ localization }: SanitizedConfig): readonly string[] =>
  localization ? localization.localeCodes.filter((code) => code !== localization.defaultLocale) : []

/** The map of a file that comes without one: its columns are named after fields, as an export names them. */
export const mapFor = async (
  config: SanitizedConfig,
  collection: string,
  file: HandedList | string,
): Promise<ImportMap> => {
  const shapes = [...openTraits(config, collection).fields.values()]
  return defaultMap({
    collection,
    ...(await readColumns(file)),
    otherLocales: otherLocalesOf(config),
    shapes,
  })
}
