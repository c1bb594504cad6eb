import type { FieldAccess, GroupField } from 'payload'

import { studyLoadFault, studyLoadKindWords } from '../domain/education/studyLoad'
import { choices } from '../domain/locales/choices'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { decimalText } from './decimalText'
import { described } from './described'

type StudyLoadOptions = {
  access?: { create?: FieldAccess; update?: FieldAccess }
  enumName: string
  help: Words
}

/** What one student spends: an amount and in what it is counted; a load that is given at all is given whole. */
export const studyLoadField = ({ access, enumName, help }: StudyLoadOptions): GroupField => ({
  name: 'studyLoad',
  type: 'group',
  access,
  label: { nl: 'Studielast', en: 'Study load' },
  admin: { description: { ...help } },
  fields: [
    {
      type: 'row',
      fields: [
        described(
          {
            name: 'amount',
            type: 'number',
            admin: { components: decimalText },
            hasMany: false,
            max: 10_000,
            min: 0,
            validate: (amount: number | null | undefined, { max, req, siblingData }) => {
              const { kind } = siblingData as { kind?: 'ec' | 'hours' | 'sbu' | null }
              const isLeftOut = (amount ?? null) === null && (kind ?? null) === null
              const fault = isLeftOut ? undefined : studyLoadFault({ amount, kind })
              if (fault !== undefined) return inLanguage(fault, req.i18n?.language)
              return (amount ?? 0) <= (max ?? Infinity) || inLanguage(tooMuch, req.i18n?.language)
            },
          },
          { nl: 'Hoeveel', en: 'Amount' },
          {
            nl: 'Per student, met hoogstens twee decimalen.',
            en: 'For each student, with at most two decimals.',
          },
        ),
        described(
          { name: 'kind', type: 'select', enumName, options: choices(studyLoadKindWords) },
          { nl: 'Geteld in', en: 'Counted in' },
          {
            nl: 'EC in het hoger onderwijs, SBU in het mbo, anders uren.',
            en: 'EC in higher education, SBU in mbo, otherwise hours.',
          },
        ),
      ],
    },
  ],
})

const tooMuch: Words = {
  nl: 'Dit is meer dan een hele opleiding. Vul in wat één student hieraan besteedt.',
  en: 'This is more than a whole programme. Give what one student spends on it.',
}
