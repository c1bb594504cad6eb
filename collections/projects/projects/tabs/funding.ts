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
          nl: 'In hele eurocenten: 250000 is € 2.500,00. Deze bedragen staan op de site; de begroting zelf niet.',
          en: 'In whole euro cents: 250000 is € 2,500.00. These amounts are on the site; the budget itself is not.',
        },
      },
      fields: [
        centsField(
          'totalCents',
          { nl: 'Totaal (cent)', en: 'Total (cents)' },
          { nl: 'Alles bij elkaar.', en: 'All of it together.' },
        ),
        centsField(
          'euCents',
          { nl: 'Europees (cent)', en: 'European (cents)' },
          { nl: 'Uit Europese fondsen.', en: 'From European funds.' },
        ),
        centsField(
          'publicCents',
          { nl: 'Publiek (cent)', en: 'Public (cents)' },
          {
            nl: 'Van rijk, provincie, gemeente of waterschap.',
            en: 'From national, provincial or local authorities.',
          },
        ),
        centsField(
          'privateCents',
          { nl: 'Privaat (cent)', en: 'Private (cents)' },
          { nl: 'Van bedrijven, stichtingen en leden.', en: 'From companies, foundations and members.' },
        ),
      ],
    },
  ],
}
