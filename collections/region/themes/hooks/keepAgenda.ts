import type { CollectionBeforeChangeHook, JsonObject, PayloadRequest, Where } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { invalid } from '../../../../src/hooks/refuse'
import { holdLock } from '../../../../src/hooks/transaction'

const strangeParent: Words = {
  nl: 'Dit thema staat in een andere gebiedsagenda. Kies een thema uit dezelfde versie.',
  en: 'That theme is of another regional agenda. Choose a theme of the same version.',
}
const leftBehind: Words = {
  nl: 'Onder dit thema vallen programmalijnen van deze gebiedsagenda. Haal die er eerst onder vandaan.',
  en: 'Programme lines of this regional agenda are part of this theme. Take those out of it first.',
}

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation

const hasTheme = async (req: PayloadRequest, where: Where): Promise<boolean> => {
  const { totalDocs } = await req.payload.count({ collection: 'themes', overrideAccess: true, req, where })
  return totalDocs > 0
}

/** A programme line belongs to the agenda of the theme above it, whichever of the two is saved. */
export const keepAgenda: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const original = originalDoc as JsonObject | undefined
  const theme = { ...original, ...data }
  const [agenda, parent] = [idOf(theme.agenda), idOf(theme.parent)]
  const moves = operation === 'update' && agenda !== idOf(original?.agenda)
  if (typeof parent !== 'string' && !moves) return data
  // One save at a time, or a line could come under a theme that is just moving.
  await holdLock(req, 'tree:themes')
  if (
    typeof parent === 'string' &&
    !(await hasTheme(req, { and: [{ id: { equals: parent } }, { agenda: { equals: agenda } }] }))
  )
    throw invalid({ collection, req }, { because: strangeParent, path: 'parent' })
  if (moves && (await hasTheme(req, { parent: { equals: original?.id } })))
    throw invalid({ collection, req }, { because: leftBehind, path: 'agenda' })
  return data
}
