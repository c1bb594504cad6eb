import type { FlattenedField, Payload } from 'payload'

import { collectionConfig } from '../../collectionConfig'
import type { Label } from '../../site/site'

/** A label as a Payload config may hold it, in the language of the panel; null when it says nothing there. */
export const labelIn = (label: unknown, language: string): string | null => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const byLanguage = label as Record<string, unknown>
  const words = byLanguage[language] ?? Object.values(byLanguage)[0]
  return typeof words === 'string' ? words : null
}

const readable = (name: string): string => {
  const words = name.replace(
    /([a-z])([A-Z])/g,
    (_, before: string, after: string) => `${before} ${after.toLowerCase()}`,
  )
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The form of a collection as far as the view needs it. */
export type Form = { fields: readonly FlattenedField[]; language: string; payload: Payload }

const fieldNamed = ({ fields }: Form, name: string): FlattenedField | undefined =>
  fields.find((field) => field.name === name)

/** What a public field is called: as the form calls the field of that name. */
export const fieldName = (form: Form, name: string): string => {
  const field = fieldNamed(form, name)
  return (field && 'label' in field ? labelIn(field.label, form.language) : null) ?? readable(name)
}

/** What a field at a path is called, with the groups that it is in: `Afzender, Naam`. */
export const pathName = (form: Form, path: string): string => {
  const [name = '', ...rest] = path.split('.')
  const field = fieldNamed(form, name)
  const own = fieldName(form, name)
  return rest.length === 0 || (field?.type !== 'group' && field?.type !== 'tab')
    ? own
    : `${own}, ${pathName({ ...form, fields: field.flattenedFields }, rest.join('.'))}`
}

/** What a role of references is called: as the form calls the field of that name, else as their collection is called. */
export const roleName = (form: Form, name: string, collection: string | undefined): string => {
  const field = fieldNamed(form, name)
  const own = field && 'label' in field ? labelIn(field.label, form.language) : null
  const labels = collectionConfig(form.payload, collection)?.labels
  return own ?? labelIn(labels?.singular, form.language) ?? readable(name)
}

/** What the parts of an amount and the schemes of identifiers are called: as the form calls the fields inside the one of that name. */
export const keyNames = (form: Form, name: string): Record<string, Label> => {
  const field = fieldNamed(form, name)
  if (field?.type !== 'group') return {}
  return Object.fromEntries(
    field.flattenedFields.flatMap((inner) => {
      const label = 'label' in inner ? labelIn(inner.label, form.language) : null
      const key = inner.name.replace(/Cents$/, '')
      return label === null ? [] : [[key, { [form.language]: label }] as const]
    }),
  )
}

/** What a language of the site is called; its code where it has no name. */
export const localeName = ({ payload: { config }, language }: Form, code: string): string => {
  const locales = config.localization === false ? [] : config.localization.locales
  return labelIn(locales.find((locale) => locale.code === code)?.label, language) ?? code
}

/** What the codes of a public field are called, as its form offers them. */
export const codeNames = (form: Form, name: string): Record<string, Label> => {
  const field = fieldNamed(form, name)
  if (field?.type !== 'select' && field?.type !== 'radio') return {}
  return Object.fromEntries(
    field.options.map((option): [string, Label] => {
      if (typeof option === 'string') return [option, { [form.language]: option }]
      return [option.value, { [form.language]: labelIn(option.label, form.language) ?? option.value }]
    }),
  )
}
