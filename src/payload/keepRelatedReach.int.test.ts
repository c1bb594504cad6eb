import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

const SECRET = 'Zonderlinge Naam'

let payload: Payload
type Ask = (path: string) => ReturnType<ReturnType<typeof askRest>>

let ask: Ask
let askAsAdmin: Ask
beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const hidden = await build.buildUser({ name: SECRET, roles: ['process-manager'] })
  const partner = await build.buildPartner({ name: 'Melkerij' })
  const project = await build.buildProject({ fixedContact: hidden.id, questionOwner: partner.id })
  await build.buildParticipation(project.id, partner.id)
  const asking = async (email: string): Promise<Ask> => {
    const data = { email, password: 'een-lang-wachtwoord' }
    const { token } = await payload.login({ collection: 'users', data })
    return (path) => askRest(payload)(path, { headers: { Authorization: `JWT ${token ?? ''}` } })
  }
  ask = await asking((await build.buildUser({ organisation: partner.id, roles: ['partner-member'] })).email)
  askAsAdmin = await asking((await build.buildUser({ roles: ['admin'] })).email)
})

const found = async (path: string): Promise<number> => {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  return Number(answer.json?.totalDocs)
}
const exported = async (condition: string): Promise<unknown[]> => {
  const answer = await ask(`export/projects?format=json&${condition}`)
  expect(answer.status).toBe(200)
  return JSON.parse(answer.text === '' ? '[]' : answer.text) as unknown[]
}

it('what an account may not read of another document cannot be guessed by filtering on it, in drafts and exports neither', async () => {
  const guess = 'where[fixedContact.name][contains]=zonderling'
  expect(await found('projects?draft=true')).toBe(1)
  expect(await found(`projects?${guess}`)).toBe(0)
  expect(await found(`projects?draft=true&${guess}`)).toBe(0)
  expect(await found(`projects?draft=true&where[or][0][and][0][fixedContact.name][exists]=true`)).toBe(0)
  expect(await exported(guess)).toEqual([])
})

it('what it may read of one finds its documents, in drafts and exports too', async () => {
  const condition = 'where[questionOwner.name][contains]=melk'
  expect(await found(`projects?${condition}`)).toBe(1)
  expect(await found(`projects?draft=true&${condition}`)).toBe(1)
  expect(await exported(condition)).toHaveLength(1)
})

it('nor by ordering by it: only what an account reads all of orders other documents', async () => {
  for (const path of [
    'projects?sort=fixedContact.name',
    'projects?sort=title,-fixedContact.name',
    'projects?draft=true&sort=fixedContact.name',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 400])
  // Whoever reads all accounts reads no hash of a password.
  for (const field of ['hash', 'salt', 'resetPasswordToken'])
    for (const path of [`kpi-measurements?sort=submittedBy.${field}`, `projects?sort=-savedBy.${field}`])
      expect([path, (await askAsAdmin(path)).status]).toEqual([path, 400])
  expect((await ask('projects?sort=fixedContact')).status).toBe(200)
})
