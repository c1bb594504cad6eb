import type { Field, NumberField } from 'payload'

import { confidential } from '../../../src/access/fieldAccess'
import { confidantes, stewards } from '../../../src/domain/access/readers'
import { choices } from '../../../src/domain/locales/choices'
import type { Words } from '../../../src/domain/locales/locales'
import { participationRoleWords } from '../../../src/domain/projects/participationRoles'
import { recognitionWords } from '../../../src/domain/projects/recognitions'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { wholeNumberField } from '../../../src/fields/wholeNumberField'

const score = (name: string, label: Words, help: Words): NumberField => ({
  ...wholeNumberField(name, label, help, { max: 4, min: 0 }),
  access: confidential(confidantes, stewards),
})

/** One partner in one project. */
export const fields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        { name: 'project', type: 'relationship', relationTo: 'projects', required: true },
        { nl: 'Project', en: 'Project' },
        { nl: 'Waaraan wordt meegedaan.', en: 'What is taken part in.' },
      ),
      described(
        {
          name: 'partner',
          type: 'relationship',
          filterOptions: { archived: { not_equals: true } },
          relationTo: 'partners',
          required: true,
        },
        { nl: 'Partner', en: 'Partner' },
        { nl: 'Wie meedoet; eenmaal per project.', en: 'Who takes part; once per project.' },
      ),
    ],
  },
  described(
    {
      name: 'role',
      type: 'select',
      defaultValue: 'contributor',
      index: true,
      options: choices(participationRoleWords),
      required: true,
    },
    { nl: 'Rol', en: 'Role' },
    {
      nl: 'De trekker is aanspreekbaar op het geheel; de kopgroep is het kleine groepje dat het voortouw neemt.',
      en: 'The lead answers for the whole; the scope group is the small group that takes the lead.',
    },
  ),
  described(
    {
      name: 'recognisesProblem',
      type: 'select',
      defaultValue: 'unknown',
      options: choices(recognitionWords),
    },
    { nl: 'Herkent het gezamenlijke probleem', en: 'Recognises the joint problem' },
    {
      nl: 'Vraag het de partner zelf; samenwerking begint waar ieder het probleem herkent.',
      en: 'Ask the partner itself; cooperation starts where each recognises the problem.',
    },
  ),
  {
    type: 'row',
    fields: [
      dateField(
        'since',
        { nl: 'Sinds', en: 'Since' },
        { nl: 'De dag waarop de partner instapte.', en: 'The day the partner joined.' },
        { order: ['since', 'until'] },
      ),
      dateField(
        'until',
        { nl: 'Tot en met', en: 'Until' },
        { nl: 'Leeg zolang de partner meedoet.', en: 'Empty as long as the partner takes part.' },
        { order: ['since', 'until'] },
      ),
    ],
  },
  {
    type: 'row',
    fields: [
      score(
        'influence',
        { nl: 'Invloed', en: 'Influence' },
        {
          nl: 'Van 0 (geen) tot 4 (beslissend). Intern, voor het krachtenveld.',
          en: 'From 0 (none) to 4 (decisive). Internal, for the field of forces.',
        },
      ),
      score(
        'interest',
        { nl: 'Belang', en: 'Interest' },
        {
          nl: 'Van 0 (geen) tot 4 (groot). Intern, voor het krachtenveld.',
          en: 'From 0 (none) to 4 (great). Internal, for the field of forces.',
        },
      ),
    ],
  },
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'partner.name' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'De partner, als naam van deze deelname.', en: 'The partner, as the name of this participation.' },
  ),
]
