import type { ArrayField, Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { requiredInDutch } from '../../../../src/fields/required'
import { studyLoadField } from '../../../../src/fields/studyLoadField'
import { urlField } from '../../../../src/fields/urlField'

const learningOutcomes: ArrayField = {
  name: 'learningOutcomes',
  type: 'array',
  label: { nl: 'Leeruitkomsten', en: 'Learning outcomes' },
  labels: {
    plural: { nl: 'Leeruitkomsten', en: 'Learning outcomes' },
    singular: { nl: 'Leeruitkomst', en: 'Learning outcome' },
  },
  admin: {
    description: {
      nl: 'Wat de student daarna kan, met de code van de school of het kwalificatiedossier.',
      en: 'What the student can do afterwards, with the code of the school or the qualification.',
    },
  },
  maxRows: 30,
  fields: [
    {
      type: 'row',
      fields: [
        described(
          { name: 'code', type: 'text', maxLength: 60 },
          { nl: 'Code', en: 'Code' },
          { nl: 'Bijvoorbeeld B1-K1.', en: 'For example B1-K1.' },
        ),
        described(
          requiredInDutch({ name: 'title', type: 'text', maxLength: 300 }),
          { nl: 'Leeruitkomst', en: 'Outcome' },
          { nl: 'In één zin, beginnend met een werkwoord.', en: 'In one sentence that starts with a verb.' },
        ),
      ],
    },
    urlField(
      'url',
      { nl: 'Webadres', en: 'Web address' },
      { nl: 'Waar de uitkomst beschreven staat.', en: 'Where the outcome is described.' },
    ),
  ],
}

/** What students do, learn and spend on it. */
export const content: Tab = {
  label: { nl: 'Inhoud', en: 'Content' },
  fields: [
    described(
      { name: 'description', type: 'textarea', localized: true, maxLength: 3000 },
      { nl: 'Omschrijving', en: 'Description' },
      {
        nl: 'Wat studenten in het project doen, voor wie er niets van weet.',
        en: 'What students do in the project, for somebody new to it.',
      },
    ),
    learningOutcomes,
    studyLoadField({
      enumName: 'curriculum_link_load',
      help: { nl: 'Wat één student eraan besteedt.', en: 'What one student spends on it.' },
    }),
    {
      type: 'row',
      fields: [
        described(
          { name: 'capacity', type: 'number', admin: { step: 1 }, max: 10_000, min: 1 },
          { nl: 'Plaatsen', en: 'Places' },
          { nl: 'Hoeveel studenten mee kunnen doen.', en: 'How many students can take part.' },
        ),
        described(
          { name: 'contactRole', type: 'text', maxLength: 120 },
          { nl: 'Aanspreekpunt', en: 'Contact' },
          {
            nl: 'Een functie, nooit een naam: bijvoorbeeld coördinator praktijk. Dit staat op de site.',
            en: 'A role, never a name: for example placement coordinator. This is on the site.',
          },
        ),
      ],
    },
    urlField(
      'url',
      { nl: 'Webadres', en: 'Web address' },
      { nl: 'De pagina van de school hierover.', en: 'The page of the school about it.' },
    ),
  ],
}
