import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type OpenServer, openServer } from '../../../test/hostile/openServer'
import { createFormStamps } from './formStamps'

let server: OpenServer
let payload: Payload

beforeAll(async () => {
  server = await openServer({ TRUST_PROXY: '1' })
  const { default: config } = await import('../../../payload.config')
  payload = await getPayload({ config })
  await payload.updateGlobal({
    slug: 'site',
    data: { contactEmail: 'info@cooperatie.example', name: 'De coöperatie' },
    overrideAccess: true,
  })
}, 120_000)

afterAll(() => server.close())

const whole = {
  consent: 'yes',
  description: 'Er staat een oude school leeg.',
  email: 'anna@voorbeeld.nl',
  name: 'Anna <b>de Vries</b>',
  title: 'Reparatiecafé',
}

/** A stamp of a form that was drawn a while ago. */
const stampOf = (agoMs = 10_000): string => createFormStamps(payload.secret, () => Date.now() - agoMs).make()

let visitor = 0
type Sent = { answers?: Record<string, string>; headers?: Record<string, string>; path?: string }

/** Sends the form, each time from another address, as far as the limits can tell. */
const send = ({ answers = {}, headers = {}, path = '/idee' }: Sent = {}): Promise<Response> =>
  fetch(server.url + path, {
    body: new URLSearchParams({ stamp: stampOf(), ...whole, ...answers }),
    headers: { origin: server.url, 'x-forwarded-for': `192.0.2.${(visitor += 1)}`, ...headers },
    method: 'POST',
    redirect: 'manual',
  })

const count = async (): Promise<number> =>
  (await payload.count({ collection: 'ideas', overrideAccess: true })).totalDocs

const mails = (): string[] => {
  const folder = join(server.env.dataDir, 'mail')
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
}

describe('the page', () => {
  it.each(['/idee', '/en/idea'])(
    '%s has a form of its own for each visitor, and is not kept',
    async (path) => {
      const [one, other] = await Promise.all(
        [1, 2].map(async () => {
          const html = await (await fetch(server.url + path)).text()
          return /name="stamp"[^>]*value="([^"]+)"/.exec(html)?.[1]
        }),
      )
      expect(one).toBeTruthy()
      expect(one).not.toBe(other)
    },
  )
})

describe('an idea that is sent', () => {
  it('is kept as it was written, as new, for a year, and whoever sent it is led on', async () => {
    const answer = await send({ answers: { municipality: ' Wadmeer ' } })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/idee/verstuurd'])
    const { docs } = await payload.find({ collection: 'ideas', depth: 0, overrideAccess: true })
    const { description, email, name, title } = whole
    expect(docs).toMatchObject([
      {
        description,
        email,
        name,
        title,
        language: 'nl',
        municipality: 'Wadmeer',
        organisation: null,
        state: 'new',
      },
    ])
    const days = (new Date(docs[0]?.keepUntil ?? 0).getTime() - Date.now()) / 86_400_000
    expect(Math.round(days)).toBeGreaterThanOrEqual(364)
    expect(await (await fetch(`${server.url}/idee/verstuurd`)).text()).toContain('uw idee is binnen')
  })

  it('is told to the cooperative without who sent it', async () => {
    await expect.poll(() => mails().length, { timeout: 5000 }).toBeGreaterThan(0)
    const [mail = ''] = mails()
    expect(mail).toMatch(/^To: info@cooperatie\.example/m)
    expect(mail).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(mail).not.toContain('anna')
    expect(mail).not.toContain('Vries')
  })

  it('is one idea however often its form is sent, at once or after each other', async () => {
    const before = await count()
    const answers = { stamp: stampOf() }
    const sent = await Promise.all([1, 2, 3].map(() => send({ answers })))
    expect((await send({ answers })).status).toBe(303)
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await count()).toBe(before + 1)
  })

  it('in English is kept as English', async () => {
    const answer = await send({ path: '/en/idea', answers: { title: 'English idea' } })
    expect(answer.headers.get('location')).toBe('/en/idea/sent')
    const { docs } = await payload.find({
      collection: 'ideas',
      overrideAccess: true,
      where: { title: { equals: 'English idea' } },
    })
    expect(docs).toMatchObject([{ language: 'en' }])
  })
})

describe('what is not right', () => {
  it('comes back with what was typed, told at its field and above the form', async () => {
    const before = await count()
    const answer = await send({ answers: { consent: '', email: 'anna', title: '' } })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const html = await answer.text()
    expect(html).toContain('role="alert"')
    expect(html).toContain('href="#form-email"')
    expect(html).toMatch(/aria-describedby="form-email-help form-email-fault"[^>]*aria-invalid="true"/)
    expect(html).toContain('Anna &lt;b&gt;de Vries')
    expect(html).toContain('<title>Fout:')
    expect(await count()).toBe(before)
  })

  it.each([
    ['at once', () => stampOf(0)],
    ['of another program', () => createFormStamps('x'.repeat(32), () => 0).make()],
    ['of two days ago', () => stampOf(2 * 86_400_000)],
    ['with nothing', () => ''],
  ])('a form sent %s is not taken, and can be sent again', async (_, stampNow) => {
    const before = await count()
    const answer = await send({ answers: { stamp: stampNow() } })
    expect(answer.status).toBe(422)
    expect(await count()).toBe(before)
    const stamp = /name="stamp"[^>]*value="([^"]+)"/.exec(await answer.text())?.[1] ?? ''
    await sleep(3100)
    expect((await send({ answers: { stamp } })).status).toBe(303)
  })

  it('a program that answers what people do not see is thanked, and nothing is kept', async () => {
    const before = await count()
    expect((await send({ answers: { website: 'https://spam.example' } })).status).toBe(303)
    expect(await count()).toBe(before)
  })

  it('a page of another site cannot send it', async () => {
    expect((await send({ headers: { origin: 'https://elders.example' } })).status).toBe(403)
    expect((await send({ headers: { origin: 'null' } })).status).toBe(403)
  })

  it('what is too large, or no form, is refused', async () => {
    expect((await send({ answers: { description: 'a'.repeat(70_000) } })).status).toBe(413)
    const form = 'application/x-www-form-urlencoded'
    const statusOf = async (headers: Record<string, string>) =>
      (
        await fetch(`${server.url}/idee`, {
          body: '{}',
          headers: { origin: server.url, ...headers },
          method: 'POST',
        })
      ).status
    expect(await statusOf({ 'content-type': 'application/json' })).toBe(415)
    expect(await statusOf({ 'content-encoding': 'gzip', 'content-type': form })).toBe(415)
    expect(await statusOf({ 'content-type': form.toUpperCase() })).not.toBe(415)
  })

  it('null bytes, broken letters and lines in a name do no harm', async () => {
    const body = `stamp=${stampOf()}&title=a%00b&description=%ff%fe&name=x%0d%0aBcc%3A+y&email=a%40b.nl&consent=yes`
    const answer = await fetch(`${server.url}/idee`, {
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
      method: 'POST',
      redirect: 'manual',
    })
    expect(answer.status).toBe(303)
    expect(server.errors).toEqual([])
  })

  it('one address may try so often and no more', async () => {
    const from = { 'x-forwarded-for': '198.51.100.7' }
    const statuses: number[] = []
    for (let at = 0; at < 21; at++)
      statuses.push((await send({ answers: { title: '' }, headers: from })).status)
    expect(statuses.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 422))
    expect(statuses[20]).toBe(429)
  })
})

describe('ideas', () => {
  it('are nowhere on the public side', async () => {
    const { rows } = await payload.db.pool.query(
      "select count(*)::int as found from showcase_entries where data::text like '%Reparatie%' or collection = 'ideas'",
    )
    expect(rows).toEqual([{ found: 0 }])
    expect((await fetch(`${server.url}/api/ideas`)).status).toBe(401)
  })
})
