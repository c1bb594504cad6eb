import type { JsonObject, Payload, PayloadRequest } from 'payload'

import { inLanguage } from '../domain/locales/inLanguage'
import type { DocumentKey, ErasureReport } from '../domain/privacy/report'
import { documentsToName, type ToldErasure, toldErasure } from '../domain/privacy/toldErasure'
import { titleOf } from '../hooks/titleOf'
import { placeNames } from './placeNames'
import { snake } from './snake'

type Entities = Readonly<{ collections: ReadonlyMap<string, string>; globals: ReadonlyMap<string, string> }>

const entitiesOf = ({ config }: Payload): Entities => ({
  collections: new Map(config.collections.map(({ slug }) => [snake(slug), slug])),
  globals: new Map(config.globals.map(({ slug }) => [snake(slug), slug])),
})

const keyOf = ({ id, table }: DocumentKey): string => `${table} ${id}`

/** What documents are called; who asks may read all that the program keeps of a person. */
const readTitles = async (
  payload: Payload,
  { collections }: Entities,
  documents: readonly DocumentKey[],
): Promise<ReadonlyMap<string, string>> => {
  const titles = new Map<string, string>()
  for (const table of new Set(documents.map((document) => document.table))) {
    const slug = collections.get(table)
    if (slug === undefined || slug.startsWith('payload-')) continue
    const { config } = payload.collections[slug as 'projects']
    const { docs } = await payload.find({
      collection: slug as 'projects',
      depth: config.custom.namedAfter === undefined ? 0 : 1,
      joins: false,
      overrideAccess: true,
      pagination: false,
      trash: true,
      where: { id: { in: documents.flatMap(({ id, table: of }) => (of === table ? [id] : [])) } },
    })
    for (const doc of docs as unknown as JsonObject[])
      titles.set(keyOf({ id: String(doc.id), table }), titleOf(doc, config))
  }
  return titles
}

/** Where a document is in the panel; what has no page there has no address. */
const addressIn =
  ({ config }: Payload, { collections, globals }: Entities) =>
  ({ id, table }: DocumentKey, isOnlyInVersions: boolean): string | null => {
    const [slug, global] = [collections.get(table), globals.get(table)]
    if (global !== undefined) return `${config.routes.admin}/globals/${global}`
    const collection = config.collections.find((each) => each.slug === slug)
    if (collection === undefined || slug?.startsWith('payload-') === true || collection.admin.hidden === true)
      return null
    const versions = isOnlyInVersions && Boolean(collection.versions) ? '/versions' : ''
    return `${config.routes.admin}/collections/${collection.slug}/${id}${versions}`
  }

/** A report of an erasure as whoever asked reads it: what the panel calls things, and where to look. */
export const tellReport = async (
  payload: Payload,
  i18n: PayloadRequest['i18n'],
  report: ErasureReport,
): Promise<ToldErasure> => {
  const entities = entitiesOf(payload)
  const placeOf = placeNames(payload.config, i18n)
  const titles = await readTitles(payload, entities, documentsToName(report.mentions, { placeOf }))
  return toldErasure(report, {
    addressOf: addressIn(payload, entities),
    placeOf,
    say: (words) => inLanguage(words, i18n.language),
    titleOf: (document) => titles.get(keyOf(document)) ?? '',
  })
}
