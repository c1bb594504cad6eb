import type { CollectionBeforeChangeHook, JsonObject } from 'payload'
import { isolateObjectProperty } from 'payload'

import { viewerOf } from '../../../../src/access/viewer'
import type { Fault } from '../../../../src/domain/faults/fault'
import type { Words } from '../../../../src/domain/locales/locales'
import { leadingLocale } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'
import { invalid, type Told } from '../../../../src/hooks/refuse'

const gone: Words = {
  nl: 'Dit is niet gevonden. Kies het opnieuw.',
  en: 'This was not found. Choose it again.',
}
const aboutNothing: Words = {
  nl: 'Kies met welke school of over welk project er contact was.',
  en: 'Choose with which school or about which project there was contact.',
}

type Subject = { id: string | null; of: 'partners' | 'projects'; path: 'project' | 'school' }

/** The name as it is now in Dutch, the language everything has a name in. */
const nameOf = async (told: Told, { id, of, path }: Subject): Promise<string | null> => {
  if (id === null) return null
  const document: JsonObject | null = await told.req.payload.findByID({
    collection: of,
    depth: 0,
    disableErrors: true,
    draft: true,
    id,
    joins: false,
    locale: leadingLocale,
    overrideAccess: true,
    req: isolateObjectProperty(told.req, ['locale', 'fallbackLocale']),
  })
  if (document === null) throw invalid(told, { because: gone, path })
  return String(document[of === 'partners' ? 'name' : 'title'] ?? '')
}

/** Copies the names of what an entry is about, so that it tells the same for ever, and who wrote it. */
export const copyNames: CollectionBeforeChangeHook = async ({ collection, data, operation, req }) => {
  if (operation !== 'create') return data
  const told = { collection, req }
  const [schoolId, projectId] = [idOf(data.school), idOf(data.project)]
  if (schoolId === null && projectId === null)
    throw invalid(told, ...['school', 'project'].map((path): Fault => ({ because: aboutNothing, path })))
  const viewer = viewerOf(req)
  const schoolName = await nameOf(told, { id: schoolId, of: 'partners', path: 'school' })
  const projectTitle = await nameOf(told, { id: projectId, of: 'projects', path: 'project' })
  return {
    ...data,
    ...(viewer !== null && { byId: viewer.id, byName: (req.user as { name?: string }).name ?? '' }),
    projectId,
    projectTitle,
    schoolId,
    schoolName,
    title: [schoolName, projectTitle].filter(Boolean).join(' · '),
  }
}
