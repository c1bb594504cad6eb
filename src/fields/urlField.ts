import type { TextField } from 'payload'
import { text } from 'payload/shared'

import { inLanguage } from '../domain/locales/inLanguage'
import type { Words } from '../domain/locales/locales'
import { isWebAddress } from '../domain/web/isWebAddress'
import { described } from './described'

const refusal: Words = {
  nl: 'Dit is geen volledig webadres. Begin met https:// of http://, bijvoorbeeld https://www.voorbeeld.nl.',
  en: 'This is not a full web address. Start with https:// or http://, for example https://www.example.org.',
}

/** An address on the web, http or https only. */
export const urlField = (name: string, label: Words, help: Words): TextField =>
  described(
    {
      name,
      type: 'text',
      hasMany: false,
      maxLength: 500,
      validate: (value: string | null | undefined, options) => {
        const standard = text(value, options)
        if (standard !== true || typeof value !== 'string' || value === '') return standard
        return isWebAddress(value) ? true : inLanguage(refusal, options.req.i18n?.language)
      },
    },
    label,
    help,
  )
