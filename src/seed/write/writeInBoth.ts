import type { CollectionSlug } from 'payload'

import type { Writing } from './writing'

type Data = Record<string, unknown>

/** What is written of a document: what is the same in every language, and its words in each. */
export type InBoth = { collection: CollectionSlug; facts: Data; en: Data; nl: Data }

/** Writes a document without drafts in Dutch and then its English words, and answers its id. */
export const writeInBoth = async (
  { payload, req }: Writing,
  { collection, en, facts, nl }: InBoth,
): Promise<string> => {
  const { id } = await payload.create({
    collection: collection as 'programmes',
    data: { ...facts, ...nl } as never,
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
    req,
  })
  await payload.update({
    collection: collection as 'programmes',
    data: en,
    depth: 0,
    id,
    locale: 'en',
    overrideAccess: true,
    req,
  })
  return id
}
