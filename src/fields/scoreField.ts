import type { NumberField } from 'payload'
import { number } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { described } from './described'

type ScoreFieldOptions = {
  name: string
  /** What each mark of the scale means. */
  words: Readonly<Record<number | string, Words>>
  label: Words
  help: Words
  required?: true
  defaultValue?: number
}

/** A mark on a scale: kept as a whole number, so that it can be counted with, and chosen by its words. */
export const scoreField = ({
  defaultValue,
  help,
  label,
  name,
  required,
  words,
}: ScoreFieldOptions): NumberField => {
  const marks = Object.keys(words).map(Number)
  const [low, high] = [Math.min(...marks), Math.max(...marks)]
  const refusal: Words = {
    nl: `Kies een heel getal van ${low} tot en met ${high}.`,
    en: `Choose a whole number from ${low} to ${high}.`,
  }
  return described(
    {
      name,
      type: 'number',
      admin: {
        components: { Field: { path: '/src/admin/ScoreField#ScoreField', clientProps: { words } } },
        step: 1,
      },
      defaultValue,
      hasMany: false,
      required,
      validate: (value: number | null | undefined, options) => {
        if (typeof value === 'number' && !marks.includes(value))
          return inLanguage(refusal, options.req.i18n?.language)
        return number(value, options)
      },
    },
    label,
    help,
  )
}
