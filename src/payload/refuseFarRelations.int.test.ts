import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

const unhandled: unknown[] = []
const note = (error: unknown): void => void unhandled.push(error)
process.on('unhandledRejection', note)
afterAll(() => process.off('unhandledRejection', note))

let payload: Payload
beforeAll(async () => {
  payload = await usePayload()
})

const asking = async (role: string) => {
  const { email } = await builders(payload).buildUser({ roles: [role] })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
  })
  const headers = { Authorization: `JWT ${token ?? ''}` }
  return (path: string, method = 'GET') =>
    askRest(payload)(path, { headers, method, ...(method === 'PATCH' && { body: {} }) })
}

it('a filter or an order through two relations is refused in words, and leaves nothing that nobody waits for', async () => {
  for (const role of ['admin', 'partner-member']) {
    const ask = await asking(role)
    const answers = [
      await ask('projects?where[plan.risks.score][equals]=9'),
      await ask('projects?where[or][0][and][0][plan.risks.score][equals]=9'),
      await ask('projects?draft=true&where[plan__risks__score][equals]=9'),
      await ask('projects?sort=title,-plan.project.title'),
      await ask('export/projects?where[plan.risks.score][equals]=9'),
      await ask('projects?joins[updates][where][project.plan.notes][like]=x'),
      await ask('projects/count?where[plan.risks.score][equals]=9'),
      await ask('projects/versions?where[version.plan.risks.score][equals]=9'),
      await ask('projects?where[plan.risks.score][equals]=9', 'PATCH'),
      await ask('projects?where[plan.risks.score][equals]=9', 'DELETE'),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 400))
    expect(answers[0]?.text).toContain('plan.risks.score')
    expect(answers[0]?.text).toMatch(/project\.title/)
  }
  await new Promise((done) => setTimeout(done, 200))
  expect(unhandled).toEqual([])
})

it('what is derived when it is read is no filter and no order', async () => {
  const ask = await asking('admin')
  for (const path of [
    'projects?where[inverseRelations.project][exists]=true',
    'projects?where[inverseRelations.kind][equals]=a',
    'export/projects?where[inverseRelations.project][exists]=true',
    'updates?where[project.inverseRelations.kind][equals]=a',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 400])
})

it('through one relation it is answered, and our own code asks as far as it needs', async () => {
  const ask = await asking('admin')
  for (const path of [
    'projects?where[plan.status][equals]=draft',
    'updates?sort=project.title',
    'projects?joins[updates][where][project.title][like]=x',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 200])
  const found = payload.find({
    collection: 'projects',
    overrideAccess: true,
    where: { 'plan.risks.score': { equals: 9 } },
  })
  expect((await found).totalDocs).toBe(0)
})
