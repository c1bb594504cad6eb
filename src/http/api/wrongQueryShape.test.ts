import fc from 'fast-check'
import { expect, test } from 'vitest'

import { wrongQueryShape } from './wrongQueryShape'

test.each([
  {},
  {
    where: { title: { equals: 'x' }, or: [{ 'place.label': { in: ['a', 'b'] } }] },
    sort: '-title,place.label',
  },
  { where: '{"id":{"exists":true}}', joins: { projects: { limit: '5', where: { a: { like: 'x' } } } } },
  { joins: 'false', select: { title: 'true' }, populate: { partners: { name: 'true' } }, limit: '5' },
])('%j is right', (query) => {
  expect(wrongQueryShape(query)).toBeUndefined()
})

test.each([
  [{ where: 'no' }, 'name a field'],
  [{ where: { title: 'x' } }, 'operator'],
  [{ where: { title: { nope: 'x' } } }, 'operator'],
  [{ where: { title: { equals: { a: 1 } } } }, 'value'],
  [{ where: { title: { all: ['x'] } } }, 'operator'],
  [{ where: { title: { near: '1,2' } } }, 'operator'],
  [{ where: { title: { within: '1,2' } } }, 'operator'],
  [{ where: { title: { intersects: '1,2' } } }, 'operator'],
  [{ where: { title: { like: ['x'] } } }, 'one text'],
  [{ where: '{"title":{"not_like":5}}' }, 'one text'],
  [{ where: { title: { contains: [] } } }, 'not with none'],
  [{ where: { 'a b': { equals: 'x' } } }, 'cannot exist'],
  [{ where: { or: 'x' } }, 'list'],
  [{ sort: { a: 'b' } }, 'sort'],
  [{ sort: 'a;drop table' }, 'sort'],
  [{ joins: 'x' }, 'joins'],
  [{ joins: { a: { where: { b: 'c' } } } }, 'operator'],
  [{ select: 'x' }, 'select'],
  [{ limit: ['1', '2'] }, 'limit'],
  [{ where: { or: Array.from({ length: 300 }, () => ({ a: { equals: 1 } })) } }, 'too many'],
])('%j is refused: %s', (query, reason) => {
  expect(wrongQueryShape(query)?.en).toContain(reason)
})

test('any query at all is answered, not stumbled over', () => {
  fc.assert(fc.property(fc.anything(), (where) => void wrongQueryShape({ where, joins: where, sort: where })))
})
