import type { Doc, Words } from '@streekwerk/payload-kit'
import { idOf, localApi } from '@streekwerk/payload-kit'
import { wordsIn } from '@streekwerk/payload-kit/reminders'
import type { Payload } from 'payload'

import type { LifeCycleItem } from '../domain/lifeCycle/lifeCycle'
import { itemsOfPhase } from '../domain/lifeCycle/lifeCycle'
import { toLifeCycle } from '../read/toLifeCycle'
import { slugs } from '../slugs'
import { usedLifeCycles } from '../tables/usedLifeCycles'

/** What an item of a life cycle asks: as the rules know it, in which phase, and in words. */
export type Rule = Readonly<{ id: Doc['id']; item: LifeCycleItem; phase: string; title: Words }>

const everything = { depth: 0, joins: false, overrideAccess: true, pagination: false } as const

const rulesOf = (lifeCycle: Doc, items: readonly Doc[]): readonly (readonly [string, Rule])[] => {
  const byKey = new Map(items.map((item) => [item.key, item]))
  return toLifeCycle(lifeCycle, items).phases.flatMap((phase) =>
    itemsOfPhase(phase).flatMap((item) => {
      const doc = byKey.get(item.key)
      if (!doc) return []
      const rule = { id: doc.id, item, phase: phase.key, title: wordsIn(doc.title) }
      return [[String(doc.id), rule] as const]
    }),
  )
}

/** What the items ask of the versions that subjects run on, by the ids of those items. */
export const readRules = async (payload: Payload): Promise<ReadonlyMap<string, Rule>> => {
  const used = await usedLifeCycles(payload)
  const api = localApi(payload)
  const { docs: lifeCycles } = await api.find({
    ...everything,
    collection: slugs.lifeCycles,
    select: { key: true, phases: { key: true, steps: { key: true } }, version: true },
    where: { id: { in: used } },
  })
  const { docs: items } = await api.find({
    ...everything,
    collection: slugs.lifeCycleItems,
    locale: 'all',
    where: { lifeCycle: { in: used } },
  })
  return new Map(
    lifeCycles.flatMap((lifeCycle) =>
      rulesOf(
        lifeCycle,
        items.filter((item) => idOf(item.lifeCycle) === String(lifeCycle.id)),
      ),
    ),
  )
}
