import type { RelationshipField, Tab } from 'payload'

import { choices } from '../../../../src/domain/locales/choices'
import type { Words } from '../../../../src/domain/locales/locales'
import { reviewStateWords } from '../../../../src/domain/practices/reviewFaults'
import { described } from '../../../../src/fields/described'
import { joinField } from '../../../../src/fields/joinField'

const personSetByProgram = (name: string, label: Words, help: Words): RelationshipField =>
  described(
    {
      name,
      type: 'relationship',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true },
      hasMany: false,
      hooks: { beforeDuplicate: [() => null] },
      relationTo: 'users',
    },
    label,
    help,
  )

/** How far the description is, and whose eyes have seen it. */
export const review: Tab = {
  label: { nl: 'Beoordeling', en: 'Review' },
  fields: [
    described(
      {
        name: 'reviewState',
        type: 'select',
        defaultValue: 'draft',
        hooks: { beforeDuplicate: [() => 'draft'] },
        index: true,
        options: choices(reviewStateWords),
        required: true,
      },
      { nl: 'Stand van de beoordeling', en: 'State of the review' },
      {
        nl: 'Dien het in als het klaar is. Een collega die er niet aan schreef, zet het op beoordeeld; daarna kan het gepubliceerd worden. Wie de tekst wijzigt, zet het terug op concept.',
        en: 'Submit it when it is ready. A colleague who did not write it sets it to reviewed; then it can be published. Whoever changes the text takes it back to draft.',
      },
    ),
    personSetByProgram(
      'author',
      { nl: 'Schrijver', en: 'Author' },
      { nl: 'Wie dit voorbeeld heeft ingevoerd.', en: 'Who brought this practice in.' },
    ),
    personSetByProgram(
      'lastWriter',
      { nl: 'Laatst herschreven door', en: 'Last rewritten by' },
      {
        nl: 'Wie de tekst het laatst wijzigde, en hem dus niet zelf beoordeelt.',
        en: 'Who changed the text last, and so does not review it.',
      },
    ),
    personSetByProgram(
      'reviewer',
      { nl: 'Beoordelaar', en: 'Reviewer' },
      {
        nl: 'Wie het op beoordeeld zette: altijd een ander dan wie het schreef.',
        en: 'Who set it to reviewed: always somebody else than who wrote it.',
      },
    ),
    joinField(
      {
        name: 'uses',
        columns: ['project', 'decision', 'outcome', 'outcomeOn'],
        collection: 'practice-uses',
        on: 'practice',
      },
      { nl: 'Gebruik in projecten', en: 'Uses in projects' },
      {
        nl: 'Welke projecten dit hebben gewogen, wat zij besloten en hoe het afliep. Een mislukking is even welkom als een succes.',
        en: 'Which projects have weighed this, what they decided and how it ended. A failure is as welcome as a success.',
      },
    ),
  ],
}
