import type { Tab } from 'payload'

import { choices } from '../../../../src/domain/locales/choices'
import { educationLevelWords } from '../../../../src/domain/region/educationLevels'
import { helixWords } from '../../../../src/domain/region/helix'
import { described } from '../../../../src/fields/described'
import { requiredToPublish } from '../../../../src/fields/required'
import { richTextField } from '../../../../src/fields/richText/richTextField'
import { urlField } from '../../../../src/fields/urlField'

/** Who the partner is and what it stands for. */
export const profile: Tab = {
  label: { nl: 'Profiel', en: 'Profile' },
  fields: [
    described(
      requiredToPublish({
        name: 'kinds',
        type: 'select',
        hasMany: true,
        index: true,
        options: choices(helixWords),
      }),
      { nl: 'Soort partij', en: 'Kind of party' },
      {
        nl: 'Een of meer van de vijf: ondernemers, onderwijs, overheid, onderzoek, omgeving.',
        en: 'One or more of the five: business, education, government, research, society.',
      },
    ),
    described(
      { name: 'member', type: 'checkbox', defaultValue: false, index: true },
      { nl: 'Lid van de coöperatie', en: 'Member of the cooperative' },
      {
        nl: 'Aan voor wie lid is; ook niet-leden kunnen meedoen.',
        en: 'On for members; others can take part too.',
      },
    ),
    described(
      { name: 'logo', type: 'upload', relationTo: 'media' },
      { nl: 'Logo', en: 'Logo' },
      {
        nl: 'Het beeldmerk, liefst op een lichte achtergrond.',
        en: 'The logo, preferably on a light background.',
      },
    ),
    urlField(
      'website',
      { nl: 'Website', en: 'Website' },
      { nl: 'Volledig adres, beginnend met https://.', en: 'The full address, starting with https://.' },
    ),
    described(
      { name: 'mission', type: 'textarea', localized: true, maxLength: 2000 },
      { nl: 'Missie', en: 'Mission' },
      {
        nl: 'Waarvoor bestaat deze organisatie? Missies worden in de eerste stap naast elkaar gelegd.',
        en: 'What does this organisation exist for? Missions are laid side by side in the first step.',
      },
    ),
    described(
      { name: 'vision', type: 'textarea', localized: true, maxLength: 2000 },
      { nl: 'Visie', en: 'Vision' },
      {
        nl: 'Hoe ziet de organisatie de toekomst van de regio, en haar plek daarin?',
        en: 'How does the organisation see the future of the region, and its place in it?',
      },
    ),
    richTextField(
      'about',
      { nl: 'Over deze partner', en: 'About this partner' },
      {
        nl: 'Wat bezoekers van de site over de organisatie lezen.',
        en: 'What visitors of the site read about it.',
      },
    ),
    described(
      {
        name: 'educationLevels',
        type: 'select',
        admin: {
          condition: (_, sibling) => Array.isArray(sibling.kinds) && sibling.kinds.includes('education'),
        },
        enumName: 'education_level',
        hasMany: true,
        options: choices(educationLevelWords),
      },
      { nl: 'Onderwijsniveaus', en: 'Education levels' },
      { nl: 'De niveaus waarop deze school opleidt.', en: 'The levels this school teaches at.' },
    ),
  ],
}
