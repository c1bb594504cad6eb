import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Who } from '../matrix'
import { bookkeeping, type BookkeepingOperation, type BookkeepingSlug } from '../oracle/bookkeeping'
import { accountOf, type Stage } from '../stage'
import { mayQuestion, type Question } from './question'

const isDenial = (error: unknown): boolean =>
  [403, 404].includes((error as { status?: number }).status ?? 500)

const isLetIn = async (asking: Promise<unknown>): Promise<boolean> => {
  try {
    await asking
    return true
  } catch (error) {
    if (isDenial(error)) return false
    throw error
  }
}

const of = (slug: BookkeepingSlug) => slug as CollectionSlug as 'payload-preferences'

const accountRelation = (stage: Stage, who: Who) => ({
  relationTo: 'users' as const,
  value: accountOf(stage.visitors[who]),
})

/** Asks for one of Payload's own documents as Payload's own panel would. */
const asked = (stage: Stage, slug: BookkeepingSlug, who: Who) => {
  const { kept, payload, visitors } = stage
  const user = visitors[who].user as never
  const collection = of(slug)
  const id = slug === 'payload-preferences' ? kept.preference : kept.lock
  const key = `voorkeur-van-${who}`
  return {
    create: () =>
      payload.create({
        collection,
        data: { key, user: accountRelation(stage, who), value: {} },
        overrideAccess: false,
        user,
      }),
    delete: () => payload.delete({ collection, id, overrideAccess: false, user }),
    read: () => payload.findByID({ collection, id, overrideAccess: false, user }),
    update: () =>
      payload.update({
        collection,
        data: { user: accountRelation(stage, who) },
        id,
        overrideAccess: false,
        user,
      }),
  }
}

const isKept = (slug: BookkeepingSlug): boolean =>
  slug === 'payload-locked-documents' || slug === 'payload-preferences'

/** All that is asked of what Payload writes down for itself, about one operation in the name of one visitor. */
export const questionsOfBookkeeping = (
  stage: Stage,
  slug: BookkeepingSlug,
  operation: BookkeepingOperation,
  who: Who,
): Question[] => {
  const { payload, visitors } = stage
  const may = (bookkeeping[slug][operation] as readonly Who[]).includes(who)
  const what = `${who} ${operation} ${slug}`
  if (isKept(slug) && operation !== 'readVersions' && operation !== 'unlock')
    return [mayQuestion(what, may, () => isLetIn(asked(stage, slug, who)[operation]()))]
  // There is nothing in the others that could be asked for by its id: the rule itself is asked.
  const req = { context: {}, payload, user: visitors[who].user } as unknown as PayloadRequest
  return [
    mayQuestion(
      what,
      may,
      async () => (await payload.collections[of(slug)].config.access[operation]?.({ req })) !== false,
    ),
  ]
}
