import type { Field } from 'payload'

import { balanceVerdictWords } from '../../../src/domain/exchange/judgements'
import { choices } from '../../../src/domain/locales/choices'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { staleField } from './staleField'

const byTheProgram = { create: () => false, update: () => false }

/** What one partner finds of what it gives and gets in one project. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        { name: 'project', type: 'relationship', index: true, relationTo: 'projects', required: true },
        { nl: 'Project', en: 'Project' },
        { nl: 'De uitwisseling waarover dit gaat.', en: 'The exchange that this is about.' },
      ),
      described(
        { name: 'partner', type: 'relationship', index: true, relationTo: 'partners', required: true },
        { nl: 'Partner', en: 'Partner' },
        { nl: 'Wiens balans dit is; eenmaal per project.', en: 'Whose balance this is; once per project.' },
      ),
    ],
  },
  described(
    { name: 'verdict', type: 'select', index: true, options: choices(balanceVerdictWords), required: true },
    { nl: 'Oordeel', en: 'Verdict' },
    {
      nl: 'Staat wat u geeft in verhouding tot wat u krijgt, alles bij elkaar genomen?',
      en: 'Is what you give in proportion to what you get, all things considered?',
    },
  ),
  described(
    { name: 'reason', type: 'textarea', maxLength: 2000 },
    { nl: 'Toelichting', en: 'Reason' },
    {
      nl: 'Verplicht als u aanvaardt dat het uit verhouding is: wat maakt het toch goed?',
      en: 'Required when you accept that it is out of proportion: what makes it right all the same?',
    },
  ),
  described(
    {
      name: 'judgedBy',
      type: 'text',
      access: byTheProgram,
      admin: { position: 'sidebar', readOnly: true },
      maxLength: 255,
    },
    { nl: 'Door', en: 'By' },
    { nl: 'Wie namens de partner oordeelde.', en: 'Who judged on behalf of the partner.' },
  ),
  described(
    {
      name: 'judgedOn',
      type: 'date',
      access: byTheProgram,
      admin: { date: { displayFormat: 'd-M-yyyy HH:mm' }, position: 'sidebar', readOnly: true },
      index: true,
    },
    { nl: 'Op', en: 'On' },
    { nl: 'Wanneer dit oordeel gegeven is.', en: 'When this judgement was given.' },
  ),
  described(
    {
      name: 'fingerprint',
      type: 'text',
      access: byTheProgram,
      admin: { hidden: true },
      maxLength: 64,
    },
    { nl: 'Vingerafdruk', en: 'Fingerprint' },
    {
      nl: 'Van de uitwisseling zoals zij was toen dit oordeel gegeven werd.',
      en: 'Of the exchange as it was when this judgement was given.',
    },
  ),
  staleField(),
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'partner.name' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'De partner, als naam van dit oordeel.', en: 'The partner, as the name of this judgement.' },
  ),
]
