import type { Field } from 'payload'

/** A field that the plugin fills in: whoever saves the document cannot change it. */
export const fixed = <One extends Extract<Field, { name: string }>>(field: One): One => ({
  ...field,
  access: { create: () => false, update: () => false },
  admin: { ...field.admin, readOnly: true },
})
