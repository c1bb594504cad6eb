import type { Tab } from 'payload'

import { described } from '../../../../src/fields/described'
import { joinField } from '../../../../src/fields/joinField'

/** The ambition that the plan starts from, and its 18 sections. */
export const sections: Tab = {
  label: { nl: 'Hoofdstukken', en: 'Sections' },
  fields: [
    described(
      { name: 'ambition', type: 'textarea', localized: true, maxLength: 4000 },
      { nl: 'Ambitie uit de ideefase', en: 'Ambition of the idea phase' },
      {
        nl: 'Neem over wat in de ideefase is opgeschreven. Hoofdstuk 6 scherpt het aan.',
        en: 'Take over what was written in the idea phase. Section 6 sharpens it.',
      },
    ),
    described(
      { name: 'niches', type: 'textarea', localized: true, maxLength: 4000 },
      { nl: 'Slimme specialisatie en niches', en: 'Smart specialisation and niches' },
      {
        nl: 'Waar ligt onze eigen plek: waarin is deze streek sterk, en welk gezamenlijk aanbod van ondernemers past daarbij?',
        en: 'Where is our own place: what is this region strong in, and which joint offer of entrepreneurs suits it?',
      },
    ),
    joinField(
      {
        name: 'sections',
        allowCreate: false,
        columns: ['title', 'status', 'owner', 'updatedAt'],
        collection: 'plan-sections',
        defaultLimit: 18,
        defaultSort: 'key',
        on: 'plan',
      },
      { nl: 'De achttien hoofdstukken', en: 'The eighteen sections' },
      {
        nl: 'Elk hoofdstuk is een eigen document, zodat ieder aan een ander deel kan schrijven.',
        en: 'Each section is a document of its own, so that people can write on different parts at once.',
      },
    ),
  ],
}
