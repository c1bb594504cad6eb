import type {
  DateField,
  Field,
  NumberField,
  RelationshipField,
  RichTextField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
  Validate,
} from 'payload'
import * as standard from 'payload/shared'

import { leadingLocale } from '../domain/locales/locales'
import { isPublishing } from '../domain/saving/isPublishing'

type RequirableField =
  | DateField
  | NumberField
  | RelationshipField
  | RichTextField
  | SelectField
  | TextareaField
  | TextField
  | UploadField
type Asked = { data?: unknown; req: { locale?: string | null } }

const standardRules: Partial<Record<Field['type'], unknown>> = {
  date: standard.date,
  number: standard.number,
  relationship: standard.relationship,
  richText: standard.richText,
  select: standard.select,
  text: standard.text,
  textarea: standard.textarea,
  upload: standard.upload,
}

const isLeading = ({ req }: Asked): boolean => (req.locale ?? leadingLocale) === leadingLocale

const willBePublic = ({ data }: Asked): boolean => isPublishing(data)

/** Spaces say nothing: who fills in no more has filled in nothing. */
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

const requiredWhen = <F extends RequirableField>(field: F, applies: (asked: Asked) => boolean): F => {
  const rule = (field.validate ?? standardRules[field.type]) as Validate | undefined
  if (rule === undefined) throw new Error(`[fields] no standard rule for a ${field.type} field`)
  const validate: Validate = (value, options) =>
    rule(isBlank(value) ? '' : value, { ...options, required: applies(options) })
  return { ...field, required: true, validate }
}

/** A text that is never missing. */
export const requiredText = <F extends TextareaField | TextField>(field: F): F =>
  requiredWhen(field, () => true)

/** A field that a draft may lack and a published document may not. */
export const requiredToPublish = <F extends RequirableField>(field: F): F => requiredWhen(field, willBePublic)

/** A text kept per language, of which the Dutch one may not be missing once it is public. */
export const requiredInDutch = <F extends RequirableField>(field: F): F => ({
  ...requiredWhen(field, (asked) => isLeading(asked) && willBePublic(asked)),
  custom: { ...field.custom, requiredInDutch: true },
  localized: true,
})
