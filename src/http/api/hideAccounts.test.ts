import type { Request, Response } from 'express'
import pino from 'pino'
import { expect, test } from 'vitest'

import { evenOutForgotten, evenOutLogin } from './hideAccounts'
import { createUnderWay } from './underWay'

const req = {} as unknown as Request
const res = { locals: { data: { email: 'a@x.nl' } } } as unknown as Response

const signIn = (status: number, message: string) =>
  evenOutLogin(() => Promise.resolve(globalThis.Response.json({ errors: [{ message }] }, { status })))(
    req,
    res,
  )

// Each waits half a second.
test.concurrent(
  'a wrong password, a locked account and one that is switched off are refused in the same words',
  async () => {
    const refusals = await Promise.all(
      [signIn(401, 'wrong password'), signIn(401, 'locked'), signIn(403, 'off')].map((asked) =>
        asked.catch((fault: unknown) => fault),
      ),
    )
    expect(refusals[0]).toMatchObject({ status: 401 })
    expect(refusals.map((fault) => JSON.stringify(fault))).toEqual(
      Array(3).fill(JSON.stringify(refusals[0])) as string[],
    )
    expect(JSON.stringify(refusals)).not.toContain('wrong password')
  },
)

test.concurrent('what is no refusal of the account keeps its own answer', async () => {
  expect((await signIn(200, 'welcome')).status).toBe(200)
  expect((await signIn(400, 'no password')).status).toBe(400)
})

test.concurrent(
  'a mail that is still being sent when its request is answered is waited for at the end',
  async () => {
    const underWay = createUnderWay()
    let send: () => void = () => undefined
    const sent = new Promise<void>((done) => (send = done))
    const ask = evenOutForgotten(() => sent.then(() => globalThis.Response.json({})), {
      log: pino({ level: 'silent' }),
      underWay,
    })
    expect((await ask(req, res)).status).toBe(200)
    let ended = false
    const ending = underWay.settle().then(() => (ended = true))
    await new Promise(setImmediate)
    expect(ended).toBe(false)
    send()
    await ending
    expect(ended).toBe(true)
  },
)
