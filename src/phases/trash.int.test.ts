import { createLifeCycle, enterLifeCycle } from '@streekwerk/payload-phase-checklists'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { shortLifeCycle } from '../../test/support/shortLifeCycle'

let payload: Payload
let token: string
let project: string
let unstarted: string
beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const req = await createLocalReq({}, payload)
  await createLifeCycle(req, shortLifeCycle)
  const { docs } = await payload.find({ collection: 'life-cycles', overrideAccess: true })
  project = (await build.buildProject({ title: 'Weggegooid' })).id
  unstarted = (await build.buildProject({ title: 'Nooit begonnen' })).id
  await enterLifeCycle(req, { lifeCycle: docs[0]?.id ?? '', subject: project })
  const { email } = await build.buildUser({ roles: ['admin'] })
  const signedIn = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
  })
  token = String(signedIn.token)
})

const ask = (path: string, body?: Record<string, unknown>) =>
  askRest(payload)(path, {
    headers: { Authorization: `JWT ${token}` },
    ...(body && { body, method: 'POST' }),
  })

const put = (deletedAt: string | null, id = project) =>
  payload.update({
    collection: 'projects',
    data: { deletedAt },
    id,
    overrideAccess: true,
    trash: true,
  })

const told = async () => (await ask('phase-trails/overview')).text.includes(project)

it('a project in the trash rests: nobody acts on its phases and no list tells of it, until it is put back', async () => {
  const hold = { decision: 'hold', reason: 'Even wachten.', seen: 0, subject: project }
  expect(await told()).toBe(true)
  await put(new Date().toISOString())
  expect(await told()).toBe(false)
  const asked = [
    await ask(`phase-trails/of/${project}`),
    await ask('phase-trails/ask', { subject: project }),
    await ask('phase-trails/review', hold),
  ]
  expect(asked.map(({ status }) => status)).toEqual([404, 403, 403])
  await put(null)
  expect(await told()).toBe(true)
  expect((await ask('phase-trails/review', hold)).status).toBe(201)
})

it('nor does a list tell of a project in the trash that has not started', async () => {
  const listed = async () => (await ask('phase-trails/overview?notStarted=1')).text.includes(unstarted)
  expect(await listed()).toBe(true)
  await put(new Date().toISOString(), unstarted)
  expect(await listed()).toBe(false)
})
