import type { Field, TextField } from 'payload'
import { text } from 'payload/shared'

import {
  judgeProgrammeCode,
  type ProgrammeCodeType,
  programmeCodeTypes,
  programmeCodeTypeWords,
} from '../../../src/domain/codes/programmeCodes'
import type { Verdict } from '../../../src/domain/codes/verdict'
import { choices } from '../../../src/domain/locales/choices'
import { inLanguage } from '../../../src/domain/locales/inLanguage'
import { described } from '../../../src/fields/described'

const isCodeType = (value: unknown): value is ProgrammeCodeType =>
  programmeCodeTypes.some((type) => type === value)

/** A code judged by the list that stands beside it. */
const judge = (code: string, sibling: unknown): Verdict => {
  const { codeType } = (sibling ?? {}) as { codeType?: unknown }
  return judgeProgrammeCode(isCodeType(codeType) ? codeType : 'none', code)
}

const code: TextField = {
  name: 'code',
  type: 'text',
  hasMany: false,
  hooks: {
    beforeValidate: [
      ({ previousSiblingDoc, siblingData, value }) => {
        if (typeof value !== 'string') return value as unknown
        const verdict = judge(value, { ...previousSiblingDoc, ...siblingData })
        return verdict.kind === 'impossible' ? value.trim() : verdict.code
      },
    ],
  },
  index: true,
  maxLength: 20,
  validate: (value: string | null | undefined, options) => {
    const { codeType } = options.siblingData as { codeType?: unknown }
    const isNamed = isCodeType(codeType) && codeType !== 'none'
    const standard = text(value, options)
    if (standard !== true || ((value ?? '') === '' && !isNamed)) return standard
    const verdict = judge(value ?? '', options.siblingData)
    return verdict.kind === 'impossible' ? inLanguage(verdict.because, options.req.i18n?.language) : true
  },
}

/** By which list a programme is numbered, and its number there. */
export const codeFields: Field[] = [
  {
    type: 'row',
    fields: [
      described(
        {
          name: 'codeType',
          type: 'select',
          defaultValue: 'none',
          options: choices(programmeCodeTypeWords),
          required: true,
        },
        { nl: 'Soort code', en: 'Kind of code' },
        { nl: 'Uit welke lijst de code komt.', en: 'Which list the code is of.' },
      ),
      described(
        code,
        { nl: 'Code', en: 'Code' },
        {
          nl: 'Vijf cijfers, of K met vier cijfers. Leeg als er geen code is.',
          en: 'Five digits, or K and four digits. Empty when there is no code.',
        },
      ),
    ],
  },
]
