import type { DefaultValue, SingleRelationshipField } from 'payload'

import { viewerOf } from '../access/viewer'
import type { Words } from '../domain/locales/locales'
import { described } from './described'
import { pickField } from './pickField'

const because: Words = {
  nl: 'Dit is geen school. Kies een partner van de soort onderwijs die niet gearchiveerd is.',
  en: 'This is no school. Choose a partner of the kind education that is not archived.',
}

/** Whoever keeps the things of one school starts with that school. */
const ownSchool: DefaultValue = ({ user }) => {
  const viewer = viewerOf({ user: user ?? null })
  return viewer?.roles.includes('school-editor') === true ? (viewer.organisation ?? undefined) : undefined
}

/** The school that something is of: a partner of the kind education. */
export const schoolField = (
  help: Words,
  more: Pick<SingleRelationshipField, 'access'> = {},
): SingleRelationshipField =>
  described(
    pickField(
      {
        name: 'school',
        defaultValue: ownSchool,
        index: true,
        relationTo: 'partners',
        required: true,
        ...more,
      },
      { among: () => ({ archived: { not_equals: true }, kinds: { in: ['education'] } }), because },
    ),
    { nl: 'School', en: 'School' },
    help,
  )
