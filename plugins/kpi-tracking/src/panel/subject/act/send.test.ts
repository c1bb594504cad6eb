import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { refusalIn, send } from './send'

let asked: RequestInit | undefined

const answer = (body: string, status: number) =>
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked = init
    return Promise.resolve(new Response(body, { status }))
  })

beforeEach(() => {
  asked = undefined
})

afterEach(() => vi.unstubAllGlobals())

test('a refusal is told in the words of the server, at the fields that it names', () => {
  const body = {
    errors: [
      {
        data: { errors: [{ message: 'Give a number.', path: 'value' }, { message: 4 }, null] },
        message: 'A field is invalid.',
      },
    ],
  }
  expect(refusalIn(body)).toEqual({ fields: { value: 'Give a number.' }, message: 'A field is invalid.' })
})

test.each([[null], [{}], [{ errors: [] }], [{ errors: 'x' }], [{ errors: [null] }], ['oops']])(
  'an answer without words is none: %j',
  (body) => expect(refusalIn(body)).toBeNull(),
)

test('what is asked goes out as whoever is signed in, and what comes back is answered', async () => {
  answer('{"doc":{"id":1}}', 200)
  const sent = await send({ body: { value: 3 }, method: 'PATCH', path: '/api/kpi-measurements/1' })
  expect(sent).toEqual({ answer: { doc: { id: 1 } } })
  expect(asked).toMatchObject({ body: '{"value":3}', credentials: 'include', method: 'PATCH' })
})

test('a server that answers no JSON, or cannot be reached, breaks nothing', async () => {
  answer('<h1>Bad gateway</h1>', 502)
  expect(await send({ method: 'POST', path: '/api/kpi-measurements' })).toEqual({
    isReached: true,
    refusal: null,
  })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await send({ method: 'POST', path: '/api/kpi-measurements' })).toEqual({
    isReached: false,
    refusal: null,
  })
})
