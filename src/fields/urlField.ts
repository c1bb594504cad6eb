import type { TextField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

/** An address on the web, http or https only. */
export const urlField = (name: string, label: Words, help: Words): TextField =>
  described({ name, type: 'text', maxLength: 500 }, label, help)
