import type { Payload, SanitizedCollectionConfig } from 'payload'

/** The config of a collection whose name is known at run time only. */
export const collectionConfig = (
  { config }: Pick<Payload, 'config'>,
  collection: string | undefined,
): SanitizedCollectionConfig | undefined => config.collections.find(({ slug }) => slug === collection)

/** Whether what is saved in a collection may be a draft. */
export const hasDrafts = (payload: Pick<Payload, 'config'>, collection: string): boolean =>
  Boolean(collectionConfig(payload, collection)?.versions?.drafts)
