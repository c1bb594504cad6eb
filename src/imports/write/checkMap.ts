import type { SanitizedConfig } from 'payload'

import { fieldPath } from '../../domain/imports/map/fieldPath'
import type { ImportMap, SubDocument } from '../../domain/imports/map/importMap'
import { Refusal } from '../../refusal'
import { type CollectionTraits, collectionTraits } from './collectionTraits'
import { KEY_FIELD } from './keyField'

/** What is known of every collection that a map writes into. */
export type Traits = ReadonlyMap<string, CollectionTraits>

const noCollection = (collection: string): Refusal =>
  new Refusal({
    nl: `De collectie “${collection}” bestaat niet.`,
    en: `There is no collection “${collection}”.`,
  })

const localesOf = ({ localization }: SanitizedConfig): readonly string[] =>
  localization ? localization.localeCodes : []

/** What is known of a collection that lists may be read into and out of; others are refused in words. */
export const openTraits = (config: SanitizedConfig, collection: string): CollectionTraits => {
  const traits = collectionTraits(config, collection)
  if (!traits) throw noCollection(collection)
  if (traits.isClosed)
    throw new Refusal({
      nl: `“${collection}” wordt niet als lijst gelezen of geschreven: accounts krijgen hun wachtwoord met een uitnodiging.`,
      en: `“${collection}” is not read or written as a list: accounts get their password by an invitation.`,
    })
  return traits
}

const checkDocument = (
  config: SanitizedConfig,
  { collection, fields, id }: SubDocument,
): CollectionTraits => {
  const traits = openTraits(config, collection)
  if (!traits.fields.has(KEY_FIELD) && id === undefined)
    throw new Refusal({
      nl: `“${collection}” heeft geen veld ${KEY_FIELD}: zonder een kolom id zou een import zijn documenten niet terugvinden.`,
      en: `“${collection}” has no field ${KEY_FIELD}: without a column id an import could not find its documents again.`,
    })
  for (const name of Object.keys(fields)) {
    const { locale, path } = fieldPath(name)
    if (!traits.fields.has(path))
      throw new Refusal({
        nl: `De kaart vult “${name}”, maar dat is geen veld van “${collection}”.`,
        en: `The map fills “${name}”, which is no field of “${collection}”.`,
      })
    if (locale !== undefined && !localesOf(config).includes(locale))
      throw new Refusal({
        nl: `De kaart vult “${name}”, maar de taal “${locale}” is er niet.`,
        en: `The map fills “${name}”, but there is no language “${locale}”.`,
      })
    if (locale !== undefined && !traits.localized.has(path))
      throw new Refusal({
        nl: `De kaart vult “${name}”, maar ${path} van “${collection}” is niet per taal.`,
        en: `The map fills “${name}”, but ${path} of “${collection}” is not kept per language.`,
      })
  }
  return traits
}

/** Compares a map with the collections: a field that does not exist is refused before a row is read. */
export const checkMap = (config: SanitizedConfig, map: ImportMap): Traits => {
  const documents: readonly SubDocument[] = [map, ...(map.before ?? []), ...(map.also ?? [])]
  return new Map(documents.map((document) => [document.collection, checkDocument(config, document)]))
}
