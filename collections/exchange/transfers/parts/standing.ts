import type { ArrayField, Field } from 'payload'

import { transferSideWords } from '../../../../src/domain/exchange/sidesToAgree'
import { transferStateWords } from '../../../../src/domain/exchange/transferStates'
import { choices } from '../../../../src/domain/locales/choices'
import { described } from '../../../../src/fields/described'

const agreedBy: ArrayField = described(
  {
    name: 'agreedBy',
    type: 'array',
    access: { create: () => false, update: () => false },
    admin: { readOnly: true },
    fields: [
      described(
        { name: 'side', type: 'select', options: choices(transferSideWords), required: true },
        { nl: 'Kant', en: 'Side' },
        { nl: 'Welke kant akkoord ging.', en: 'Which side agreed.' },
      ),
      described(
        { name: 'partner', type: 'relationship', relationTo: 'partners', required: true },
        { nl: 'Partner', en: 'Partner' },
        { nl: 'De organisatie die akkoord ging.', en: 'The organisation that agreed.' },
      ),
      described(
        { name: 'by', type: 'text', maxLength: 255 },
        { nl: 'Door', en: 'By' },
        {
          nl: 'Wie dit vastlegde, met de naam van toen.',
          en: 'Who recorded this, by the name of that time.',
        },
      ),
      described(
        { name: 'account', type: 'text', admin: { hidden: true }, maxLength: 60 },
        { nl: 'Account', en: 'Account' },
        { nl: 'Het account waarmee dit is vastgelegd.', en: 'The account with which this was recorded.' },
      ),
      described(
        { name: 'onBehalf', type: 'checkbox', defaultValue: false },
        { nl: 'Namens de partner vastgelegd', en: 'Recorded on behalf of the partner' },
        {
          nl: 'De partner heeft niemand met een account die akkoord kan geven.',
          en: 'The partner has nobody with an account who can agree.',
        },
      ),
      described(
        { name: 'on', type: 'date', admin: { date: { displayFormat: 'd-M-yyyy HH:mm' } }, required: true },
        { nl: 'Op', en: 'On' },
        { nl: 'Wanneer dit is vastgelegd.', en: 'When this was recorded.' },
      ),
    ],
    labels: { plural: { nl: 'Akkoorden', en: 'Agreements' }, singular: { nl: 'Akkoord', en: 'Agreement' } },
    maxRows: 2,
  },
  { nl: 'Akkoord van', en: 'Agreed by' },
  {
    nl: 'Wie akkoord ging. Zet het programma; wijzigen de voorwaarden, dan begint het akkoord opnieuw.',
    en: 'Who agreed. Set by the program; when the terms change, agreeing starts anew.',
  },
)

/** What has become of it, and who agreed. */
export const standing: Field[] = [
  described(
    {
      name: 'state',
      type: 'select',
      // The buttons above the form take it further; they know who may, and ask before what is final.
      admin: { readOnly: true },
      defaultValue: 'proposed',
      index: true,
      options: choices(transferStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Voorgesteld, afgesproken (als beide partijen akkoord zijn), toegezegd, geleverd, of geannuleerd. Er is geen weg terug.',
      en: 'Proposed, agreed (once both parties agree), committed, delivered, or cancelled. There is no way back.',
    },
  ),
  agreedBy,
  described(
    { name: 'isPublic', type: 'checkbox', defaultValue: false },
    { nl: 'Op de website', en: 'On the website' },
    {
      nl: 'Bezoekers lezen dan op de pagina van het project wie wat aan wie geeft, zodra beide partijen akkoord zijn. Nooit hoeveel, wat het waard is of waarom.',
      en: 'Visitors then read on the page of the project who gives what to whom, once both parties agree. Never how much, what it is worth or why.',
    },
  ),
  described(
    { name: 'corrects', type: 'relationship', index: true, relationTo: 'transfers' },
    { nl: 'Corrigeert', en: 'Corrects' },
    {
      nl: 'De geleverde overdracht die niet klopte. Die blijft staan; deze komt ervoor in de plaats.',
      en: 'The delivered transfer that was wrong. It stays as it is; this one takes its place.',
    },
  ),
]
