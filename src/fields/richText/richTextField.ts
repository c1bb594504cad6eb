import type { RichTextField } from 'payload'
import { richText } from 'payload/shared'

import { inLanguage } from '../../domain/locales/inLanguage'
import type { Words } from '../../domain/locales/locales'
import { faultInRichText } from '../../domain/richText/allowList'
import { described } from '../described'
import { editor } from './editor'

/** A text with headings, lists, links and pictures, kept per language; any other node is refused when it is saved. */
export const richTextField = (name: string, label: Words, help: Words): RichTextField =>
  described(
    {
      name,
      type: 'richText',
      editor,
      localized: true,
      validate: (value, options) => {
        if (value === null || value === undefined) return richText(value, options)
        const fault = faultInRichText(value)
        return fault === null ? richText(value, options) : inLanguage(fault, options.req.i18n?.language)
      },
    },
    label,
    help,
  )
