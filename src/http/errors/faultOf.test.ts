import { expect, test } from 'vitest'

import { RequestFault } from '../guard/requestFault'
import { faultOf } from './faultOf'

const notSo = { nl: 'Zo niet.', en: 'Not so.' }

test('a refused request keeps its status, its words and its headers', () => {
  expect(faultOf(new RequestFault(405, notSo, { Allow: 'GET' }))).toEqual({
    status: 405,
    detail: notSo,
    headers: { Allow: 'GET' },
  })
})

test.each(['ECONNREFUSED', '57P01', '57014'])(
  'a database that is away (%s) is 503, also as the cause of another error',
  (code) => {
    expect(faultOf(new Error('x', { cause: Object.assign(new Error('y'), { code }) }))).toMatchObject({
      status: 503,
    })
  },
)

test('a missing file is 404, the unknown 500 without a word of what it was', () => {
  expect(faultOf(Object.assign(new Error('x'), { code: 'ENOENT' })).status).toBe(404)
  expect([faultOf(new TypeError('secret')), faultOf('thrown text'), faultOf(null)]).toEqual([
    { status: 500, headers: {} },
    { status: 500, headers: {} },
    { status: 500, headers: {} },
  ])
})
