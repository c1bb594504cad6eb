import type { FieldAccess, JsonObject, RichTextField } from 'payload'

import { richTextField } from '../../../src/fields/richText/richTextField'
import { mayReadText } from './mayReadText'

/**
 * A closed section is read by three roles only. Where no document is at hand (a filter, an order) the answer is the same as
 * for a closed one, or what is written there could be guessed letter by letter.
 */
const readOpenOrConfided: FieldAccess = (args) =>
  mayReadText(args.req, (args.doc as JsonObject | undefined)?.key)

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
