import { expect, test } from 'vitest'

import { pathsOfId } from './pathsOfId'
import type { ShapedField } from './visitFields'

const id = '019b0000-0000-7000-8000-00000000000a'
const partner: ShapedField = { name: 'partner', relationTo: 'partners', type: 'relationship' }
const fields: ShapedField[] = [
  partner,
  { hasMany: true, name: 'pictures', relationTo: 'media', type: 'upload' },
  { flattenedFields: [partner], name: 'rows', type: 'array' },
  { name: 'about', relationTo: ['partners', 'projects'], type: 'relationship' },
  { name: 'title', type: 'text' },
]

test('an id is found in every relation that names it, and nowhere else', () => {
  const data = {
    about: { relationTo: 'partners', value: id },
    partner: id.toUpperCase(),
    pictures: ['x', { id }],
    rows: [{ partner: 'x' }, { partner: { id } }],
    title: id,
  }
  expect(pathsOfId(fields, data, id)).toEqual(['partner', 'pictures', 'rows.1.partner', 'about'])
  expect(pathsOfId(fields, { partner: null, rows: 'x' }, id)).toEqual([])
})
