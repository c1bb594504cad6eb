import type { NumberField } from 'payload'

import type { Words } from '../domain/locales/locales'
import { described } from './described'

/** An amount of money in whole euro cents, never negative. */
export const centsField = (name: string, label: Words, help: Words): NumberField =>
  described({ name, type: 'number', admin: { step: 1 }, min: 0 }, label, help)
