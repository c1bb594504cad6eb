import type { Field } from 'payload'

import { described } from '../../../src/fields/described'
import { requiredInDutch } from '../../../src/fields/required'
import { sdgsField } from '../../../src/fields/sdgsField'
import { slugField } from '../../../src/fields/slugField'

/** A theme of one version of the regional agenda, or a programme line under a theme. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 200 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Kort en zoals de agenda het noemt.', en: 'Short, and as the agenda names it.' },
  ),
  slugField('title'),
  described(
    { name: 'agenda', type: 'relationship', relationTo: 'agendas', required: true },
    { nl: 'Gebiedsagenda', en: 'Regional agenda' },
    { nl: 'De versie waar dit thema in staat.', en: 'The version that holds this theme.' },
  ),
  described(
    { name: 'parent', type: 'relationship', relationTo: 'themes' },
    { nl: 'Valt onder', en: 'Part of' },
    {
      nl: 'Alleen voor een programmalijn: het thema erboven, uit dezelfde agenda.',
      en: 'For a programme line only: the theme above it, of the same agenda.',
    },
  ),
  described(
    { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
    { nl: 'Omschrijving', en: 'Description' },
    {
      nl: 'Wat de regio hier wil bereiken, in een paar zinnen.',
      en: 'What the region wants to achieve here, in a few sentences.',
    },
  ),
  sdgsField(),
]
