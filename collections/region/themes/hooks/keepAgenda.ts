import type { CollectionBeforeChangeHook, JsonObject } from 'payload'

import type { Words } from '../../../../src/domain/locales/locales'
import { invalid } from '../../../../src/hooks/refuse'

const refusal: Words = {
  nl: 'Dit thema staat in een andere gebiedsagenda. Kies een thema uit dezelfde versie.',
  en: 'That theme is of another regional agenda. Choose a theme of the same version.',
}

const idOf = (relation: unknown): unknown =>
  typeof relation === 'object' && relation !== null && 'id' in relation ? relation.id : relation

/** A programme line belongs to the agenda of the theme above it. */
export const keepAgenda: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const theme = { ...(originalDoc as JsonObject | undefined), ...data }
  const parent = idOf(theme.parent)
  if (typeof parent !== 'string') return data
  const above = await req.payload.find({
    collection: 'themes',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: { agenda: true },
    where: { id: { equals: parent } },
  })
  const [found] = above.docs
  if (found !== undefined && idOf(found.agenda) !== idOf(theme.agenda))
    throw invalid(req, { because: refusal, path: 'parent' })
  return data
}
