import type { CollectionBeforeValidateHook, JsonObject } from 'payload'

import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'
import { invalid, type Told } from './refuse'

const unknown: Words = {
  nl: 'Dit projectplan bestaat niet. Kies een plan uit de lijst.',
  en: 'That project plan does not exist. Choose a plan from the list.',
}

const projectOf = async (told: Told, id: string): Promise<string> => {
  const plan = await told.req.payload.findByID({
    collection: 'project-plans',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
    req: told.req,
    select: { project: true },
  })
  const project = idOf(plan?.project)
  if (project === null) throw invalid(told, { because: unknown, path: 'plan' })
  return project
}

/** Sets the project beside the plan, whatever was sent; neither changes afterwards. */
export const setProjectOfPlan: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') return { ...data, project: idOf((originalDoc as JsonObject).project) }
  const plan = idOf(data?.plan)
  return plan === null ? data : { ...data, project: await projectOf({ collection, req }, plan) }
}
