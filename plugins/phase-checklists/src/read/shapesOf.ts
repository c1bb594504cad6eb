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
      return Array.isArray(field.relationTo) ? { is: 'record', of: field.relationTo } : { is: 'reference' }
    case 'select':
      return { is: field.hasMany ? 'choices' : 'choice', of: valuesOf(field.options) }
    case 'text':
    case 'textarea':
      return { atMost: field.maxLength ?? AT_MOST.text, is: 'text' }
    default:
      return { is: 'anything' }
  }
}

/** How what is said in these fields must look; of the kinds of field that the plugin has. */
export const shapesOf = (fields: readonly Field[]): Shapes =>
  Object.fromEntries(fields.flatMap((field) => ('name' in field ? [[field.name, shapeOf(field)]] : [])))
