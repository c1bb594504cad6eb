import type { Tab, TextareaField } from 'payload'

import { confidential } from '../../../../src/access/fieldAccess'
import { confidantes, stewards } from '../../../../src/domain/access/readers'
import type { Words } from '../../../../src/domain/locales/locales'
import { described } from '../../../../src/fields/described'

const answer = (name: string, label: Words, help: Words): TextareaField =>
  described({ name, type: 'textarea', localized: true, maxLength: 4000 }, label, help)

/** What never leaves the house: the four broadening answers and what is sensitive. */
export const internal: Tab = {
  label: { nl: 'Intern', en: 'Internal' },
  description: {
    nl: 'Komt nooit op de site en is alleen te lezen door beheerder, procesmanager en beslissers.',
    en: 'Never on the site; only administrator, process manager and decision makers can read it.',
  },
  fields: [
    {
      name: 'broadening',
      type: 'group',
      access: confidential(confidantes, stewards),
      label: { nl: 'Verbreding', en: 'Broadening' },
      admin: {
        description: {
          nl: 'Vier vragen voordat het plan vaste vorm krijgt.',
          en: 'Four questions before the plan takes shape.',
        },
      },
      fields: [
        answer(
          'scope',
          { nl: 'Kan het breder?', en: 'Can it be wider?' },
          {
            nl: 'Kan het idee de hele regio, meer sectoren, meer invalshoeken of meer soorten partijen omvatten?',
            en: 'Could the idea take in the whole region, more sectors, more points of view or more kinds of party?',
          },
        ),
        answer(
          'earlierPartners',
          { nl: 'Wie ging ons voor?', en: 'Who went before?' },
          {
            nl: 'Welke partijen werkten al eerder aan dit onderwerp?',
            en: 'Which parties have worked on this subject before?',
          },
        ),
        answer(
          'connections',
          { nl: 'Waar sluit het op aan?', en: 'What does it connect to?' },
          {
            nl: "Met welke andere vragen, projecten of thema's is dit direct te verbinden?",
            en: 'Which other questions, projects or themes can it be tied to directly?',
          },
        ),
        answer(
          'beyondRegion',
          { nl: 'Wat ligt er buiten de regio?', en: 'What lies beyond the region?' },
          {
            nl: 'Welke kansen en contacten zijn er buiten het eigen gebied?',
            en: 'Which chances and contacts are there beyond the own area?',
          },
        ),
      ],
    },
    described(
      {
        name: 'sensitivity',
        type: 'textarea',
        access: confidential(confidantes, stewards),
        localized: true,
        maxLength: 4000,
      },
      { nl: 'Politieke en bestuurlijke gevoeligheid', en: 'Political and administrative sensitivity' },
      {
        nl: 'Wat ligt gevoelig, bij wie, en wat vraagt dat van ons?',
        en: 'What is sensitive, with whom, and what does that ask of us?',
      },
    ),
  ],
}
