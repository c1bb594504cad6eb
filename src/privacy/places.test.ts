import { expect, test } from 'vitest'

import { globals } from '../../collections'
import { allCollections } from '../commands/allCollections'
import { fieldKinds } from '../domain/privacy/kinds'
import { copiedNames, places } from '../domain/privacy/places'
import { personalFields } from './personalFields'

const all = [...allCollections, ...globals]
const pathsOf = (slug: string) =>
  personalFields(all.find((each) => each.slug === slug)?.fields ?? []).map(({ path }) => path)

test('every collection and global says what it keeps of people and why; a new one cannot be silent', () => {
  expect(Object.keys(places).toSorted()).toEqual(all.map(({ slug }) => slug).toSorted())
})

test('every field that looks as if it were of people is in the map', () => {
  const silent = all.flatMap(({ fields, slug }) =>
    personalFields(fields)
      .filter(({ path, seems }) => seems === 'of-people' && places[slug]?.fields[path] === undefined)
      .map(({ path }) => `${slug}.${path}`),
  )
  expect(silent).toEqual([])
})

test('the map names no field that is not there', () => {
  const gone = Object.entries(places).flatMap(([slug, { fields }]) =>
    Object.keys(fields)
      .filter((path) => !pathsOf(slug).includes(path))
      .map((path) => `${slug}.${path}`),
  )
  expect(gone).toEqual([])
})

test('whose name each copied name is, is told beside it', () => {
  const named = Object.entries(places).flatMap(([slug, { fields }]) =>
    Object.entries(fields).flatMap(([path, kind]) => (kind === 'copied-name' ? [`${slug}.${path}`] : [])),
  )
  expect(copiedNames.map(({ collection, name }) => `${collection}.${name}`).toSorted()).toEqual(
    named.toSorted(),
  )
  for (const { account, collection } of copiedNames) expect(places[collection]?.fields[account]).toBe('link')
})

test('a field is known to be of people by its type, by its name or by what it leads to', () => {
  const told = personalFields([
    { name: 'a', type: 'email' },
    {
      type: 'row',
      fields: [
        { name: 'guestName', type: 'text' },
        { name: 'amount', type: 'number' },
      ],
    },
    {
      name: 'rows',
      type: 'array',
      fields: [
        { name: 'who', relationTo: ['users'], type: 'relationship' },
        { name: 'text', type: 'textarea' },
      ],
    },
  ])
  expect(told.map(({ path, seems }) => `${path} ${seems}`)).toEqual([
    'a of-people',
    'guestName of-people',
    'rows.who of-people',
    'rows.text text',
  ])
  expect(new Set(fieldKinds).size).toBe(fieldKinds.length)
})
