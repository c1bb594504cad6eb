import type { CollectionAfterChangeHook } from 'payload'

import { sectionKeys } from '../../../../src/domain/plans/sections'
import { idOf } from '../../../../src/domain/relations/idOf'

/** Gives a new plan its 18 sections, in the same transaction: a plan without them does not exist. */
export const makeSections: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const plan = doc as { id: string; project: unknown }
  if (operation !== 'create') return doc as unknown
  const project = idOf(plan.project)
  for (const key of sectionKeys)
    await req.payload.create({
      collection: 'plan-sections',
      data: { key, plan: plan.id, project: String(project), status: 'empty' },
      depth: 0,
      overrideAccess: true,
      req,
    })
  return doc as unknown
}
