import type { RichTextField } from 'payload'

import type { Words } from '../../domain/locales/locales'
import { described } from '../described'
import { editor } from './editor'

/** A text with headings, lists, links and pictures, kept per language. */
export const richTextField = (name: string, label: Words, help: Words): RichTextField =>
  described({ name, type: 'richText', editor, localized: true }, label, help)
