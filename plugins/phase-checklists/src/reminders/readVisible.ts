import { findSeen, named, textIn } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { mayForWhich } from '../read/mayFor'
import type { Run } from './run'

/**
 * What the subjects are called of which somebody may read the phases, by the rules of the plugin, and the document itself, by those of
 * the house.
 */
export const readVisible = async (
  { options, payload }: Pick<Run, 'options' | 'payload'>,
  req: PayloadRequest,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const readable = await mayForWhich(req, options.access.read, subjects)
  if (readable.size === 0) return new Map()
  const { useAsTitle = 'id' } = payload.collections[named(options.subject)]?.config.admin ?? {}
  const docs = await findSeen(req, options.subject, {
    select: { [useAsTitle]: true },
    where: { id: { in: [...readable] } },
  })
  return new Map(docs.map((doc) => [String(doc.id), textIn(doc[useAsTitle]) || String(doc.id)]))
}
