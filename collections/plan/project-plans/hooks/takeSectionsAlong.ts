import { type CollectionBeforeDeleteHook, isolateObjectProperty, type PayloadRequest } from 'payload'

import type { Locale } from '../../../../src/domain/locales/locales'
import { locales } from '../../../../src/domain/locales/locales'
import { sectionKeys, sectionTitle } from '../../../../src/domain/plans/sections'
import { textAmount } from '../../../../src/domain/richText/textAmount'
import { conflict } from '../../../../src/hooks/refuse'

type Texts = Partial<Record<Locale, unknown>> | null | undefined

const sectionsOf = async (req: PayloadRequest, plan: string) => {
  const { docs } = await req.payload.find({
    collection: 'plan-sections',
    depth: 0,
    limit: sectionKeys.length,
    locale: 'all',
    overrideAccess: true,
    pagination: false,
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
    sort: 'key',
    where: { plan: { equals: plan } },
  })
  return docs
}

const holdsWords = (texts: Texts): boolean => locales.some((locale) => textAmount(texts?.[locale]) > 0)

/** Takes a plan's sections along when it is deleted; refuses while anything is written in them. */
export const takeSectionsAlong: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const sections = await sectionsOf(req, String(id))
  const written = sections.filter(({ text }) => holdsWords(text as Texts)).map(({ key }) => sectionTitle(key))
  if (written.length > 0)
    throw conflict(req, {
      nl: `In dit plan staat tekst (${written.map(({ nl }) => nl).join(', ')}). Maak die hoofdstukken eerst leeg als u het echt kwijt wilt.`,
      en: `This plan holds text (${written.map(({ en }) => en).join(', ')}). Empty those sections first if you really want to lose it.`,
    })
  for (const section of sections)
    await req.payload.delete({
      collection: 'plan-sections',
      depth: 0,
      id: section.id,
      overrideAccess: true,
      req,
    })
}
