import { expect, test } from 'vitest'

import { openEmpty } from './openEmpty'

const collection = {
  flattenedFields: [
    { name: 'title', type: 'text' },
    {
      name: 'quantity',
      type: 'group',
      flattenedFields: [
        { name: 'amount', type: 'number' },
        { name: 'span', type: 'group', flattenedFields: [{ name: 'from', type: 'date' }] },
      ],
    },
    {
      name: 'rows',
      type: 'array',
      flattenedFields: [{ name: 'place', type: 'group', flattenedFields: [{ name: 'city', type: 'text' }] }],
    },
  ],
}
const open = (data: unknown, operation = 'update') =>
  (openEmpty({ args: { data }, collection, operation } as never) as { data: unknown }).data

test('a group that is null is one of which everything is empty, however deep', () => {
  expect(open({ quantity: null })).toEqual({ quantity: { amount: null, span: { from: null } } })
  expect(open({ quantity: { span: null } })).toEqual({ quantity: { span: { from: null } } })
  expect(open({ rows: [{ place: null }, null, 7] })).toEqual({ rows: [{ place: { city: null } }, null, 7] })
})

test('a list of rows that is null is one without rows, however deep', () => {
  expect(open({ rows: null })).toEqual({ rows: [] })
  const lists = { flattenedFields: collection.flattenedFields, name: 'group', type: 'group' }
  const deep = {
    args: { data: { group: null } },
    collection: { flattenedFields: [lists] },
    operation: 'create',
  }
  expect((openEmpty(deep as never) as { data: unknown }).data).toMatchObject({ group: { rows: [] } })
})

test('everything else is left as it was sent', () => {
  const data = { other: null, quantity: { amount: 3 }, rows: 'x', title: null }
  expect(open(data)).toEqual(data)
  expect([open(null), open('x')]).toEqual([null, 'x'])
  expect(open({ quantity: null }, 'read')).toEqual({ quantity: null })
})
