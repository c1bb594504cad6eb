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
        data: { errors: [{ message: 'Give a day.', path: 'dueOn' }, { message: 4 }, null] },
        message: 'A field is invalid.',
      },
    ],
  }
  expect(refusalIn(body)).toEqual({ fields: { dueOn: 'Give a day.' }, message: 'A field is invalid.' })
})

test.each([[null], [{}], [{ errors: [] }], [{ errors: 'x' }], [{ errors: [null] }], ['oops']])(
  'an answer without words is none: %j',
  (body) => expect(refusalIn(body)).toBeNull(),
)

test('what is asked goes out as whoever is signed in, and what comes back is answered', async () => {
  answer('{"doc":{"id":1}}', 200)
  const sent = await send({ body: { status: 'done' }, method: 'PATCH', path: '/api/checklist-items/1' })
  expect(sent).toEqual({ answer: { doc: { id: 1 } } })
  expect(asked).toMatchObject({ body: '{"status":"done"}', credentials: 'include', method: 'PATCH' })
})

test('a server that answers no JSON, or cannot be reached, breaks nothing', async () => {
  answer('<h1>Bad gateway</h1>', 502)
  expect(await send({ method: 'GET', path: '/api/staff' })).toEqual({ isReached: true, refusal: null })
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
  expect(await send({ method: 'GET', path: '/api/staff' })).toEqual({ isReached: false, refusal: null })
})
