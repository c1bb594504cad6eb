import type { FlattenedField, PayloadRequest } from 'payload'
import { expect, test } from 'vitest'

import { invalid } from './refuse'

const req = { i18n: { language: 'nl' }, t: (key: string) => key } as unknown as PayloadRequest
const unit = { name: 'unit', type: 'select', label: { nl: 'Eenheid', en: 'Unit' }, options: [] }
const flattenedFields = [
  { name: 'start', type: 'date', label: { nl: 'Begin', en: 'Start' } },
  { name: 'quantity', type: 'group', flattenedFields: [unit], label: { nl: 'Hoeveel', en: 'How much' } },
  { name: 'rows', type: 'array', flattenedFields: [unit], label: { nl: 'Regels', en: 'Rows' } },
  { name: 'hidden', type: 'text', label: false },
] as unknown as FlattenedField[]

const labelOf = (path: string, language = 'nl') =>
  invalid(
    { collection: { flattenedFields }, req: { ...req, i18n: { language } } as PayloadRequest },
    { because: { nl: 'Fout.', en: 'Wrong.' }, path },
  ).data.errors[0]?.label

test('a refusal names a field as people read it, with what it stands in', () => {
  expect([labelOf('start'), labelOf('start', 'en')]).toEqual(['Begin', 'Start'])
  expect([labelOf('quantity.unit'), labelOf('rows.3.unit')]).toEqual([
    'Hoeveel > Eenheid',
    'Regels > Eenheid',
  ])
})

test('and names what a form asks beside its fields', () => {
  expect([labelOf('file'), labelOf('password', 'en')]).toEqual(['Bestand', 'Password'])
})

test('and gives no name to what has none', () => {
  expect([labelOf('hidden'), labelOf('nowhere'), labelOf('nowhere.at.all')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
