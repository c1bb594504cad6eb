import type { TextField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

/** A code of a register. */
export const codeField = (
  name: string,
  label: Words,
  help: Words,
  options: Partial<TextField> = {},
): TextField =>
  described({ name, type: 'text', index: true, maxLength: 40, ...options } as TextField, label, help)
