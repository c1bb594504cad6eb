import type { FieldAccess, JsonObject, RichTextField } from 'payload'

import { onlyRoles } from '../../../src/access/fieldAccess'
import { confidantes } from '../../../src/domain/access/readers'
import { isInternalSection } from '../../../src/domain/plans/internalSections'
import { richTextField } from '../../../src/fields/richText/richTextField'

/**
 * A closed section is read by three roles only. Where no document is at hand (a filter, an order) the answer is the same as
 * for a closed one, or what is written there could be guessed letter by letter.
 */
const readOpenOrConfided: FieldAccess = (args) =>
  isInternalSection((args.doc as JsonObject | undefined)?.key) ? onlyRoles(...confidantes)(args) : true

/** What is written in a section, under the guidance of its key. */
export const textField = (): RichTextField => {
  const field = richTextField(
    'text',
    { nl: 'Tekst', en: 'Text' },
    {
      nl: 'Schrijf wat er nu over te zeggen is; een hoofdstuk mag groeien. Elke keer bewaren geeft een versie om op terug te vallen.',
      en: 'Write what can be said of it now; a section may grow. Every save makes a version to fall back on.',
    },
  )
  return {
    ...field,
    access: { read: readOpenOrConfided },
    // Who exports sections gets the column, and in it what is open to them.
    custom: { ...field.custom, readByDocument: true },
    admin: {
      ...field.admin,
      components: { beforeInput: ['/src/admin/SectionGuidance#SectionGuidance'] },
    },
  }
}
