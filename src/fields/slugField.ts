import type { TextField } from 'payload'

import { settleSlug } from '../hooks/settleSlug'
import { described } from './described'

/**
 * The last part of a document's address, per language: made from the title (or the name) when left empty, kept when the
 * title changes, unique per language in the database.
 */
export const slugField = (source: 'name' | 'title'): TextField =>
  described(
    {
      name: 'slug',
      type: 'text',
      admin: { position: 'sidebar' },
      hooks: { beforeChange: [settleSlug(source)], beforeDuplicate: [() => null] },
      index: true,
      localized: true,
      maxLength: 120,
      unique: true,
    },
    { nl: 'Adres van de pagina', en: 'Page address' },
    {
      nl: 'Laatste deel van het webadres. Laat leeg: dan komt het uit de titel. Wie het later wijzigt, hoeft geen oude links te herstellen; die leiden door, tot u een ander dat adres geeft.',
      en: 'Last part of the web address. Leave empty and it is made from the title. When it is changed later, old links lead on by themselves, until you give that address to another.',
    },
  )
