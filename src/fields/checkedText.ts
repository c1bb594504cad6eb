import type { TextField } from 'payload'
import { text } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'

type CheckedTextOptions = {
  name: string
  maxLength: number
  isRight: (value: string) => boolean
  /** What is said of a text that is not right. */
  refusal: Words
}

/** A line of text that must have a shape; it may be left empty. */
export const checkedText = ({ isRight, maxLength, name, refusal }: CheckedTextOptions): TextField => ({
  name,
  type: 'text',
  hasMany: false,
  maxLength,
  validate: (value: string | null | undefined, options) => {
    const standard = text(value, options)
    if (standard !== true || typeof value !== 'string' || value === '') return standard
    return isRight(value) ? true : inLanguage(refusal, options.req.i18n?.language)
  },
})
