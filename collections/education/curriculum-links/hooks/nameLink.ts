import type { CollectionBeforeChangeHook, FieldHook, JsonObject, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'

import { leadingLocale, type Locale, locales } from '../../../../src/domain/locales/locales'
import { idOf } from '../../../../src/domain/relations/idOf'

type Names = Partial<Record<Locale, string | null>>

const readNames = async (
  req: PayloadRequest,
  collection: 'programmes' | 'projects',
  id: string | null,
): Promise<Names> => {
  if (id === null) return {}
  const document: JsonObject | null = await req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    // What is not public of a project is not told in the title of a link to it.
    draft: false,
    id,
    joins: false,
    locale: 'all',
    overrideAccess: true,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return (document?.[collection === 'projects' ? 'title' : 'name'] ?? {}) as Names
}

const join = (project: string | null | undefined, rest: readonly (string | null | undefined)[]): string =>
  [project, rest.filter(Boolean).join(', ')].filter(Boolean).join(': ')

const made = (locale: Locale, project: Names, programme: Names, schoolYear: unknown): string | null => {
  const year = typeof schoolYear === 'string' ? schoolYear : null
  const own = (names: Names) => names[locale]
  // In another language it is made only of words of that language: the site shows and marks the Dutch title otherwise.
  if (locale !== leadingLocale && (!own(project) || !own(programme))) return null
  return join(own(project), [own(programme), year]) || null
}

/** Gives a link its title in every language: project, programme and school year as they are called now. */
export const nameLink: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const saved: JsonObject = { ...(originalDoc as JsonObject | undefined), ...data }
  const project = await readNames(req, 'projects', idOf(saved.project))
  const programme = await readNames(req, 'programmes', idOf(saved.programme))
  const titles = Object.fromEntries(
    locales.map((locale) => [locale, made(locale, project, programme, saved.schoolYear)]),
  ) as Names
  req.context.linkTitles = titles
  const locale = locales.find((known) => known === req.locale) ?? leadingLocale
  return { ...data, title: titles[locale] ?? null }
}

/** Puts the titles of the languages that are not being saved where Payload takes those from. */
export const spreadTitle: FieldHook = ({ req, siblingDocWithLocales, value }) => {
  const titles = req.context.linkTitles as Names | undefined
  if (titles !== undefined && siblingDocWithLocales)
    (siblingDocWithLocales as JsonObject).title = { ...titles }
  return value as unknown
}
