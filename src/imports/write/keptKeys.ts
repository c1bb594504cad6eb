import type { FieldAccess, SanitizedConfig } from 'payload'

import { fitKey } from '../../domain/imports/text/fitText'
import { collectionTraits } from './collectionTraits'
import type { Importer } from './importer'
import { KEY_FIELD } from './keyField'

/** How a collection keeps the key that a file gives. */
export type KeptKey = (collection: string, key: string) => string

type Asked = NonNullable<Importer['asked']>

const mayReadKeys = async (config: SanitizedConfig, slug: string, req: Asked): Promise<boolean> => {
  const readers: readonly FieldAccess[] = collectionTraits(config, slug)?.fields.get(KEY_FIELD)?.mayRead ?? []
  for (const may of readers) if (!(await may({ req }))) return false
  return true
}

const ownerOf = ({ user }: Asked): string => {
  const { id, organisation } = (user ?? {}) as { id?: unknown; organisation?: unknown }
  const home =
    typeof organisation === 'object' && organisation !== null
      ? (organisation as { id?: unknown }).id
      : organisation
  return String(home ?? id)
}

/**
 * Whoever may not read the keys of a collection has keys of its own organisation there: it can neither find out which keys
 * others use nor take them. Everybody else keeps a key as the file gives it.
 */
export const keptKeys = async ({ asked, payload: { config } }: Importer): Promise<KeptKey> => {
  if (!asked) return (_, key) => key
  const open = new Set<string>()
  for (const { slug } of config.collections) if (await mayReadKeys(config, slug, asked)) open.add(slug)
  const owner = ownerOf(asked)
  return (collection, key) => (open.has(collection) ? key : fitKey(`${owner}/${key}`))
}
