import type { TextField } from 'payload'
import { text } from 'payload/shared'

import type { Verdict } from '../domain/codes/verdict'
import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { described } from './described'

type CodeFieldOptions = {
  name: string
  judge: (raw: string) => Verdict
  label: Words
  help: Words
  required?: true
}

/**
 * A code of a register: an impossible shape is refused with the remedy, a possible one is kept in its standard form.
 * Whether the register knows it is not asked.
 */
export const codeField = ({ help, judge, label, name, required }: CodeFieldOptions): TextField =>
  described(
    {
      name,
      type: 'text',
      hasMany: false,
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => {
            if (typeof value !== 'string') return value
            const verdict = judge(value)
            return verdict.kind === 'impossible' ? value.trim() : verdict.code
          },
        ],
      },
      index: true,
      maxLength: 60,
      required,
      validate: (value: string | null | undefined, options) => {
        const standard = text(value, options)
        if (standard !== true || typeof value !== 'string' || value === '') return standard
        const verdict = judge(value)
        return verdict.kind === 'impossible' ? inLanguage(verdict.because, options.req.i18n?.language) : true
      },
    },
    label,
    help,
  )
