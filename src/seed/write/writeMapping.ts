import type { DemoResource, ResourceKey } from '../demo/mapping/demoResource'
import { resources } from '../demo/mapping/resources'
import { type DemoSource, type SourceKey, sources } from '../demo/mapping/sources'
import type { PartnerKey } from '../demo/partners/demoPartner'
import { demoKey } from './demoKey'
import { methodIds } from './writeMethod'
import type { RegionIds } from './writeRegion'
import { type Ids, writeEach, type Writing } from './writing'

type Links = {
  partners: Ids<PartnerKey>
  region: RegionIds
  sources: Ids<SourceKey>
  types: ReadonlyMap<string, string>
}

const writeSource = async (
  { payload, req }: Writing,
  source: DemoSource,
  key: SourceKey,
): Promise<string> => {
  const { id } = await payload.create({
    collection: 'sources',
    data: { ...source, importKey: demoKey(key) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return id
}

const holderOf = ({ holder }: DemoResource, { partners }: Links) => {
  if (holder === 'region') return { holderKind: 'region' as const }
  return 'partner' in holder
    ? { holderKind: 'partner' as const, partner: partners[holder.partner] }
    : { holderKind: 'outsider' as const, outsider: holder.outsider }
}

const factsOf = (resource: DemoResource, links: Links) => ({
  ...holderOf(resource, links),
  availableFrom: resource.availableFrom,
  availableTo: resource.availableTo,
  chainStage: resource.chainStage,
  confidence: resource.confidence,
  kind: resource.kind,
  latitude: resource.place?.latitude,
  longitude: resource.place?.longitude,
  place: resource.place?.label,
  quantity: resource.quantity,
  sources: resource.sources.map((source) => links.sources[source]),
  theme: resource.theme && links.region.themes[resource.theme],
  type: String(links.types.get(resource.type)),
  visibility: resource.visibility,
})

const writeResource = async (
  { payload, req }: Writing,
  resource: DemoResource,
  key: ResourceKey,
  links: Links,
): Promise<string> => {
  const { conditions, description, title } = resource
  const save = { collection: 'resources', depth: 0, req } as const
  const { id } = await payload.create({
    ...save,
    overrideAccess: true,
    data: {
      ...factsOf(resource, links),
      conditions: conditions?.nl,
      description: description.nl,
      importKey: demoKey(key),
      title: title.nl,
    },
    locale: 'nl',
  })
  await payload.update({
    ...save,
    overrideAccess: true,
    data: { conditions: conditions?.en, description: description.en, title: title.en },
    id,
    locale: 'en',
  })
  return id
}

/** Writes what the region offers and needs, with where that is known from. */
export const writeMapping = async (
  writing: Writing,
  links: Pick<Links, 'partners' | 'region'>,
): Promise<Ids<ResourceKey>> => {
  const sourceIds = await writeEach<SourceKey, DemoSource>(sources, (source, key) =>
    writeSource(writing, source, key),
  )
  const types = await methodIds(writing, 'resource-types', 'code')
  return writeEach<ResourceKey, DemoResource>(resources, (resource, key) =>
    writeResource(writing, resource, key, { ...links, sources: sourceIds, types }),
  )
}
