import type { Field } from 'payload'
import { expect, test } from 'vitest'

import { auditedCollections } from '../../src/audit/audited'
import { allCollections } from '../../src/commands/allCollections'

type Named = Readonly<{ path: string; field: Field }>

const inside = (field: Field): readonly Field[] => {
  if (field.type === 'tabs') return field.tabs.flatMap(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.flatMap(({ fields }) => fields)
  return 'fields' in field ? field.fields : []
}

const named = (path: string, fields: readonly Field[]): readonly Named[] =>
  fields.flatMap((field) => {
    const own = 'name' in field && field.name !== undefined ? `${path}.${field.name}` : path
    return [{ field, path: own }, ...named(own, inside(field))]
  })

const audited = allCollections
  .filter(({ slug }) => (auditedCollections as readonly string[]).includes(slug))
  .flatMap(({ fields, slug }) => named(slug, fields))

const marksOf = (is: (name: string, field: Field) => boolean) =>
  Object.fromEntries(
    audited
      .filter(({ field, path }) => is(path.split('.').at(-1) ?? '', field))
      .map(({ field, path }) => [path, (field as { custom?: { history?: unknown } }).custom?.history]),
  )

const isNumber = ({ type }: Field): boolean => type === 'number'

test.each([
  ['an amount in cents', /cents$/i, { cents: 'EUR' }, 'projects.funding.euCents'],
  ['a year', /year$|^edition$/i, { isGrouped: false }, 'budget-lines.year'],
  ['a percentage', /percent$|^margin$/i, { unit: '%' }, 'kpis.margin'],
])('a history tells each number that is %s as one', (_, name, mark, example) => {
  const marks = marksOf((own, field) => isNumber(field) && name.test(own))
  expect(Object.keys(marks)).toContain(example)
  for (const [path, own] of Object.entries(marks)) expect(own, path).toEqual(mark)
})

test('no history tells of each change who saved last, which it tells by itself', () => {
  const marks = marksOf((own) => own === 'savedBy')
  expect(Object.keys(marks)).toHaveLength(3)
  for (const [path, own] of Object.entries(marks)) expect(own, path).toEqual({ isBookkeeping: true })
})
