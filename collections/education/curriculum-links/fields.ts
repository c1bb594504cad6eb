import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { slugField } from '../../../src/fields/slugField'
import { spreadTitle } from './hooks/nameLink'
import { content } from './tabs/content'
import { link } from './tabs/link'
import { review } from './tabs/review'

/** How a project is tied to what a school teaches. */
export const fields: Field[] = [
  // Before the slug, which is made of it.
  described(
    {
      name: 'title',
      type: 'text',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
      hooks: { beforeChange: [spreadTitle] },
      localized: true,
      maxLength: 500,
    },
    { nl: 'Titel', en: 'Title' },
    {
      nl: 'Maakt het programma zelf van project, opleiding en schooljaar.',
      en: 'Made by the program of project, programme and school year.',
    },
  ),
  { type: 'tabs', tabs: [link, content, review] },
  slugField('title'),
  importKeyField(),
]
