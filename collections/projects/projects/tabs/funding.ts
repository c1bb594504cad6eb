import type { Tab } from 'payload'

import { centsField } from '../../../../src/fields/centsField'

/** The public summary of the money; the budget itself belongs to the project plan. */
export const funding: Tab = {
  label: { nl: 'Geld', en: 'Money' },
  fields: [
    {
      name: 'funding',
      type: 'group',
      label: { nl: 'Financiering', en: 'Funding' },
      admin: {
        description: {
          nl: 'In euro’s, bijvoorbeeld 2.500 of 2.500,50. Deze bedragen staan op de site; de begroting zelf niet.',
          en: 'In euros, for example 2.500 or 2.500,50. These amounts are on the site; the budget itself is not.',
        },
      },
      fields: [
        centsField(
          'totalCents',
          { nl: 'Totaal (€)', en: 'Total (€)' },
          { nl: 'Alles bij elkaar.', en: 'All of it together.' },
        ),
        centsField(
          'euCents',
          { nl: 'Europees (€)', en: 'European (€)' },
          { nl: 'Uit Europese fondsen.', en: 'From European funds.' },
        ),
        centsField(
          'publicCents',
          { nl: 'Publiek (€)', en: 'Public (€)' },
          {
            nl: 'Van rijk, provincie, gemeente of waterschap.',
            en: 'From national, provincial or local authorities.',
          },
        ),
        centsField(
          'privateCents',
          { nl: 'Privaat (€)', en: 'Private (€)' },
          { nl: 'Van bedrijven, stichtingen en leden.', en: 'From companies, foundations and members.' },
        ),
      ],
    },
  ],
}
