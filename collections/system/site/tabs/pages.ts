import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { richTextField } from '../../../../src/fields/richText/richTextField'

/** The texts of the fixed pages. */
export const pages: Tab = {
  label: { nl: 'Pagina’s', en: 'Pages' },
  fields: [
    {
      name: 'home',
      type: 'group',
      label: { nl: 'Voorpagina', en: 'Home page' },
      fields: [
        described(
          { name: 'title', type: 'text', localized: true, maxLength: 200 },
          { nl: 'Kop', en: 'Heading' },
          { nl: 'De eerste regel die een bezoeker leest.', en: 'The first line a visitor reads.' },
        ),
        richTextField(
          'intro',
          { nl: 'Inleiding', en: 'Introduction' },
          { nl: 'Wat hier gebeurt en voor wie.', en: 'What happens here and for whom.' },
        ),
        described(
          { name: 'featured', type: 'relationship', hasMany: true, maxRows: 6, relationTo: 'projects' },
          { nl: 'Uitgelichte projecten', en: 'Featured projects' },
          {
            nl: 'Staan bovenaan, in deze volgorde, zolang ze gepubliceerd zijn. Leeg: de nieuwste projecten.',
            en: 'Stand at the top, in this order, as long as they are published. Empty: the newest projects.',
          },
        ),
      ],
    },
    richTextField(
      'about',
      { nl: 'Over ons', en: 'About us' },
      { nl: 'Wie de coöperatie is en hoe zij werkt.', en: 'Who the cooperative is and how it works.' },
    ),
    richTextField(
      'contact',
      { nl: 'Contact', en: 'Contact' },
      {
        nl: 'Wat bezoekers boven uw contactgegevens lezen. De gegevens zelf staan bij Instellingen.',
        en: 'What visitors read above your contact details. The details themselves stand under Settings.',
      },
    ),
    richTextField(
      'privacy',
      { nl: 'Privacy', en: 'Privacy' },
      {
        nl: 'Welke gegevens worden bewaard, waarom en hoe lang.',
        en: 'Which data is kept, why and for how long.',
      },
    ),
    richTextField(
      'accessibility',
      { nl: 'Toegankelijkheid', en: 'Accessibility' },
      {
        nl: 'De stand van het onderzoek; zeg niet meer dan er is onderzocht.',
        en: 'What has been examined; claim no more than that.',
      },
    ),
  ],
}
