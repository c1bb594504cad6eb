import type { Field } from 'payload'

import type { Words } from '../domain/locales/locales'

/** Gives a field its label and its help in both languages; no field of the house goes without. */
export const described = <F extends Field>(field: F, label: Words, help: Words): F => {
  const admin = 'admin' in field ? field.admin : undefined
  return { ...field, admin: { ...admin, description: { ...help } }, label: { ...label } }
}
