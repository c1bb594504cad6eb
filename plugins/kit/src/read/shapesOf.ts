import type { Field } from 'payload'

import type { Shape, Shapes } from '../domain/input/shape'
import { textLength } from '../domain/input/textLength'

/** For texts and lists that have no length of their own. */
const AT_MOST = { rows: 1000, text: textLength.longText }

type Options = Extract<Field, { type: 'select' }>['options']

const valuesOf = (options: Options): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const shapeOf = (field: Field): Shape => {
  switch (field.type) {
    case 'array':
      return { atMost: field.maxRows ?? AT_MOST.rows, is: 'rows', of: shapesOf(field.fields) }
    case 'checkbox':
      return { is: 'yesOrNo' }
    case 'date':
      return { is: 'day' }
    case 'group':
      return { is: 'group', of: shapesOf(field.fields) }
    case 'number':
      return { is: 'number' }
    case 'relationship':
    case 'upload':
      if (Array.isArray(field.relationTo)) return { is: 'record', of: field.relationTo }
      return field.hasMany ? { atMost: field.maxRows ?? AT_MOST.rows, is: 'references' } : { is: 'reference' }
    case 'select':
      return { is: field.hasMany ? 'choices' : 'choice', of: valuesOf(field.options) }
    case 'text':
    case 'textarea':
      return { atMost: field.maxLength ?? AT_MOST.text, is: 'text' }
    default:
      return { is: 'anything' }
  }
}

/** Fields as they are named in a document: a row only shows some beside each other. */
const namedIn = (fields: readonly Field[]): readonly (Field & { name: string })[] =>
  fields.flatMap((field) => {
    if ('name' in field && typeof field.name === 'string') return [field]
    return 'fields' in field ? namedIn(field.fields) : []
  })

/** How what is said in these fields must look; of the kinds of field that plugins have. */
export const shapesOf = (fields: readonly Field[]): Shapes =>
  Object.fromEntries(namedIn(fields).map((field) => [field.name, shapeOf(field)]))
