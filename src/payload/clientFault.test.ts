import { expect, test } from 'vitest'

import { clientFault } from './clientFault'

test.each([
  ['22P02', 400],
  ['22021', 400],
  ['23505', 409],
  ['42601', 400],
  ['40001', 409],
  ['55000', 409],
  ['57014', 503],
])('what PostgreSQL calls %s is answered with %s', (code, status) => {
  expect(
    clientFault(new Error('Failed query', { cause: Object.assign(new Error('x'), { code }) }))?.status,
  ).toBe(status)
})

test('a broken form and broken JSON are faults of the client', () => {
  expect(clientFault(new Error('Unexpected end of form'))?.status).toBe(400)
  expect(clientFault(new SyntaxError('Unexpected token a in JSON at position 1'))?.status).toBe(400)
})

test('text in place of a file and a moment beyond all calendars are faults of the client', () => {
  expect(clientFault(new Error('uploadConfig.handlers is not present for media'))?.status).toBe(400)
  expect(clientFault(new RangeError('Invalid time value'))?.status).toBe(400)
})

test('a fault of ours stays ours, also when it causes itself', () => {
  const error = new TypeError('Cannot read properties of undefined')
  error.cause = error
  expect(clientFault(error)).toBeUndefined()
  expect(clientFault(Object.assign(new Error('no table'), { code: '42P01' }))).toBeUndefined()
})
