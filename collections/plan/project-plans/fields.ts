import type { Field } from 'payload'

import { confidential } from '../../../src/access/fieldAccess'
import { confidantes, stewards } from '../../../src/domain/access/readers'
import { choices } from '../../../src/domain/locales/choices'
import { planStateWords } from '../../../src/domain/plans/planStates'
import { dateField } from '../../../src/fields/dateField'
import { described } from '../../../src/fields/described'
import { importKeyField } from '../../../src/fields/importKeyField'
import { money } from './tabs/money'
import { sections } from './tabs/sections'

const agreedOn = dateField(
  'agreedOn',
  { nl: 'Vastgesteld op', en: 'Agreed on' },
  {
    nl: 'De dag waarop de stand op vastgesteld ging. Wordt door het programma ingevuld.',
    en: 'The day the state became agreed. Filled in by the program.',
  },
  { index: true },
)

/** The plan of one project. */
export const fields: Field[] = [
  described(
    {
      name: 'project',
      type: 'relationship',
      access: { update: () => false },
      hasMany: false,
      relationTo: 'projects',
      required: true,
      unique: true,
    },
    { nl: 'Project', en: 'Project' },
    {
      nl: 'Waarvoor het plan is. Een project heeft één plan; met het plan komen de achttien hoofdstukken vanzelf.',
      en: 'What the plan is for. A project has one plan; its eighteen sections come with it.',
    },
  ),
  described(
    {
      name: 'status',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      options: choices(planStateWords),
      required: true,
    },
    { nl: 'Stand', en: 'State' },
    {
      nl: 'Zet het plan op vastgesteld als alle partners ermee instemmen.',
      en: 'Set the plan to agreed when all partners consent to it.',
    },
  ),
  {
    ...agreedOn,
    access: { create: () => false, update: () => false },
    admin: { ...agreedOn.admin, condition: (data) => data.status === 'agreed', readOnly: true },
  },
  { type: 'tabs', tabs: [sections, money] },
  described(
    {
      name: 'notes',
      type: 'textarea',
      access: confidential(confidantes, stewards),
      maxLength: 8000,
    },
    { nl: 'Interne aantekeningen', en: 'Internal notes' },
    {
      nl: 'Voor wie het project beheert en erover beslist. Partners en scholen lezen dit niet.',
      en: 'For those who run the project and decide on it. Partners and schools do not read this.',
    },
  ),
  importKeyField(),
  described(
    { name: 'title', type: 'text', admin: { hidden: true }, maxLength: 255, virtual: 'project.title' },
    { nl: 'Naam', en: 'Name' },
    { nl: 'Het project, als naam van dit plan.', en: 'The project, as the name of this plan.' },
  ),
]
