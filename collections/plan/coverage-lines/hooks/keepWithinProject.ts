import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid } from '../../../../src/hooks/refuse'

const refusal: Words = {
  nl: 'Deze bijdrage hoort bij een ander project. Kies een bijdrage uit de uitwisseling van dit project.',
  en: 'That transfer belongs to another project. Choose one of the exchange of this project.',
}

/** A budget is covered by what its own project exchanges; neither the project nor that of a transfer changes afterwards. */
export const keepWithinProject: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const line = { ...(originalDoc as JsonObject | undefined), ...data }
  const [project, transfer] = [idOf(line.project), idOf(line.transfer)]
  if (transfer === null) return data
  const { totalDocs } = await req.payload.count({
    collection: 'transfers',
    overrideAccess: true,
    req,
    where: { and: [{ id: { equals: transfer } }, { project: { equals: project } }] },
  })
  if (totalDocs === 0) throw invalid({ collection, req }, { because: refusal, path: 'transfer' })
  return data
}
