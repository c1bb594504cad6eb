import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'

import { missingFields } from './missingFields'

const words = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: text === '' ? [] : [{ type: 'text', text }] }] },
})
const fields = [
  { name: 'title', type: 'text', localized: true, required: true },
  { name: 'story', type: 'richText', required: true },
  { name: 'note', type: 'text' },
  { name: 'why', type: 'text', admin: { condition: () => false }, required: true },
  { name: 'sender', type: 'group', flattenedFields: [{ name: 'name', type: 'text', required: true }] },
  { name: 'themes', type: 'relationship', hasMany: true, relationTo: 'themes', required: true },
] as unknown as FlattenedField[]
const whole = {
  title: { nl: 'Soep', en: null },
  story: words('Lekker'),
  sender: { name: 'Anna' },
  themes: ['water'],
}

test('a document in which all is filled in that is asked lacks nothing', () => {
  expect(missingFields(fields, whole, 'nl')).toEqual([])
})

test.each([
  [{ title: { nl: '  ', en: 'Soup' } }, ['title']],
  [{ title: undefined }, ['title']],
  [{ story: words('') }, ['story']],
  [{ sender: null }, ['sender.name']],
  [{ themes: [] }, ['themes']],
])('with %j it lacks %j', (change, missing) => {
  expect(missingFields(fields, { ...whole, ...change }, 'nl')).toEqual(missing)
})

test('each language lacks its own', () => {
  expect(missingFields(fields, whole, 'en')).toEqual(['title'])
})
