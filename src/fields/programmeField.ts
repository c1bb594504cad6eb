import type { SingleRelationshipField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { idOf } from '../domain/relations/idOf'
import { described } from './described'
import { pickField } from './pickField'

const because: Words = {
  nl: 'Deze opleiding hoort bij een andere school of is gearchiveerd. Kies een opleiding van deze school.',
  en: 'This programme is of another school or archived. Choose a programme of this school.',
}

/** A programme of the school that stands beside it. */
export const programmeField = (help: Words): SingleRelationshipField =>
  described(
    pickField(
      { name: 'programme', index: true, relationTo: 'programmes' },
      {
        among: ({ school }) => ({ archived: { not_equals: true }, school: { equals: idOf(school) } }),
        because,
      },
    ),
    { nl: 'Opleiding', en: 'Programme' },
    help,
  )
