import type { Field } from 'payload'

import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { joinField } from '../../../src/fields/joinField'
import { requiredInDutch } from '../../../src/fields/required'

/** One version of the regional agenda and how long it holds. */
export const fields: Field[] = [
  described(
    requiredInDutch({ name: 'title', type: 'text', maxLength: 200 }),
    { nl: 'Titel', en: 'Title' },
    { nl: 'Bijvoorbeeld: Gebiedsagenda najaar 2026.', en: 'For example: Regional agenda autumn 2026.' },
  ),
  {
    type: 'row',
    fields: [
      dateField(
        'validFrom',
        { nl: 'Geldig vanaf', en: 'Valid from' },
        {
          nl: 'Vanaf wanneer projecten aan deze versie getoetst worden.',
          en: 'From when projects are tested on it.',
        },
        { index: true, order: ['validFrom', 'validTo'] },
      ),
      dateField(
        'validTo',
        { nl: 'Geldig tot en met', en: 'Valid until' },
        {
          nl: 'Na deze dag wordt een koppeling als verlopen gemerkt, nooit gewist.',
          en: 'After this day a link is marked as lapsed, never deleted.',
        },
        { index: true, order: ['validFrom', 'validTo'] },
      ),
      dateField(
        'adoptedOn',
        { nl: 'Vastgesteld op', en: 'Adopted on' },
        {
          nl: 'De dag waarop de regio deze versie vaststelde.',
          en: 'The day the region adopted this version.',
        },
      ),
    ],
  },
  described(
    { name: 'document', type: 'upload', relationTo: 'files' },
    { nl: 'Document', en: 'Document' },
    {
      nl: 'De vastgestelde tekst, alleen voor wie is aangemeld.',
      en: 'The adopted text, for signed-in users only.',
    },
  ),
  joinField(
    {
      name: 'themes',
      columns: ['title', 'parent'],
      collection: 'themes',
      on: 'agenda',
    },
    { nl: "Thema's", en: 'Themes' },
    {
      nl: "De thema's en programmalijnen van deze versie.",
      en: 'The themes and programme lines of this version.',
    },
  ),
]
