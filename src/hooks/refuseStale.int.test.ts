import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { richText } from '../seed/text/richText'

let payload: Payload
let build: ReturnType<typeof builders>
let ask: ReturnType<typeof askRest>
let marijke: Record<string, string>
let tjeerd: Record<string, string>
let tjeerdId: string

const password = 'een-lang-wachtwoord'

const signIn = async (name: string, role: 'editor' | 'process-manager') => {
  const { email, id } = await build.buildUser({ name, password, roles: [role] })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { headers: { Authorization: `JWT ${String(token)}` }, id }
}

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  ask = askRest(payload)
  marijke = (await signIn('Marijke Hofstra', 'process-manager')).headers
  const other = await signIn('Tjeerd Redeker', 'process-manager')
  tjeerd = other.headers
  tjeerdId = other.id
})

type Seen = { id: string; seenAt: string; updatedAt: string }

const open = async (path: string, headers: Record<string, string>): Promise<Seen> =>
  (await ask(`${path}?depth=0&draft=true`, { headers })).json as unknown as Seen

const save = (path: string, headers: Record<string, string>, body: Record<string, unknown>) =>
  ask(`${path}?depth=0`, { body, headers, method: 'PATCH' })

const aSection = async (): Promise<string> => {
  const plan = await build.buildPlan((await build.buildProject()).id)
  const { docs } = await payload.find({
    collection: 'plan-sections',
    limit: 1,
    overrideAccess: true,
    where: { plan: { equals: plan.id } },
  })
  return `plan-sections/${String(docs[0]?.id)}`
}

const aProject = async () => `projects/${(await build.buildProject()).id}`
const aPartner = async () => `partners/${(await build.buildPartner()).id}`

const changes: Record<string, Record<string, unknown>> = {
  partners: { mission: 'Anders' },
  'plan-sections': { text: richText('Anders') },
  projects: { summary: 'Anders' },
}

describe.each([
  ['plan-sections', aSection],
  ['projects', aProject],
  ['partners', aPartner],
] as const)('two people in one document of %s', (slug, make) => {
  it('are told of each other: the second is refused, with who saved and when, and nothing is written', async () => {
    const path = await make()
    const [one, other] = [await open(path, marijke), await open(path, tjeerd)]
    expect(one.seenAt).toBe(one.updatedAt)
    const first = await save(path, marijke, { ...changes[slug], seenAt: one.seenAt })
    expect(first.status).toBe(200)
    const before = await open(path, tjeerd)
    const second = await save(path, tjeerd, { ...changes[slug], seenAt: other.seenAt })
    expect(second.status).toBe(409)
    expect(second.text).toContain('Marijke Hofstra')
    expect(await open(path, tjeerd)).toEqual(before)
    expect((await save(path, tjeerd, { ...changes[slug], seenAt: before.seenAt })).status).toBe(200)
  })

  it('who save in the same moment cannot both be right', async () => {
    const path = await make()
    for (let round = 0; round < 4; round += 1) {
      const { seenAt } = await open(path, marijke)
      const answers = await Promise.all(
        [marijke, tjeerd, marijke].map((headers) => save(path, headers, { ...changes[slug], seenAt })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    }
  })

  it('can go on after their own save with what it answered', async () => {
    const path = await make()
    let { seenAt } = await open(path, marijke)
    for (let round = 0; round < 3; round += 1) {
      const saved = await save(path, marijke, { ...changes[slug], seenAt })
      expect(saved.status).toBe(200)
      seenAt = (saved.json as unknown as { doc: Seen }).doc.seenAt
    }
  })

  it('save as always when they do not say what they saw, and neither loses what the other field holds', async () => {
    const path = await make()
    const [id] = path.split('/').slice(1)
    const fields = { partners: ['mission', 'vision'], projects: ['summary', 'jointProblem'] }[slug as string]
    if (fields === undefined) return
    await Promise.all(fields.map((name) => save(path, marijke, { [name]: `Nieuw: ${name}` })))
    const saved = await payload.findByID({
      collection: slug,
      draft: true,
      id: String(id),
      overrideAccess: true,
    })
    expect(fields.map((name) => (saved as unknown as Record<string, unknown>)[name])).toEqual(
      fields.map((name) => `Nieuw: ${name}`),
    )
  })
})

describe('a save on what somebody saw', () => {
  it('tells the same person in another window that it was themselves', async () => {
    const path = await aProject()
    const { seenAt } = await open(path, marijke)
    await save(path, marijke, { summary: 'Een' })
    const again = await save(path, marijke, { seenAt, summary: 'Twee' })
    expect([again.status, again.text.includes('U heeft zelf')]).toEqual([409, true])
    // What the panel would break up.
    const [{ message } = { message: '' }] = (again.json as unknown as { errors: { message: string }[] })
      .errors
    expect(message).toMatch(/bewaard, nadat u het opende\./)
    expect(message).not.toContain(':')
  })

  it.each(['projects', 'partners'] as const)(
    'of %s lets somebody restore an earlier version, and go back from a draft to what is published',
    async (slug) => {
      const path = await (slug === 'projects' ? aProject() : aPartner())
      const [name] = Object.keys(changes[slug] ?? {})
      const field = name ?? ''
      const publish = (text: string) => save(path, marijke, { _status: 'published', [field]: text })
      for (const text of ['Eerst', 'Daarna']) expect((await publish(text)).status).toBe(200)
      const id = path.split('/')[1] ?? ''
      const { docs } = await payload.findVersions({
        collection: slug,
        overrideAccess: true,
        sort: '-version.updatedAt',
        where: { parent: { equals: id } },
      })
      const earlier = docs.find(
        ({ version }) => (version as unknown as Record<string, unknown>)[field] === 'Eerst',
      )
      for (const draft of ['', '?draft=true']) {
        const restored = await ask(`${slug}/versions/${String(earlier?.id)}${draft}`, {
          headers: marijke,
          method: 'POST',
        })
        expect([restored.status, restored.status === 200 ? '' : restored.text]).toEqual([200, ''])
        expect((await open(path, marijke)) as unknown).toMatchObject({ [field]: 'Eerst' })
      }
      expect((await publish('Openbaar')).status).toBe(200)
      const published = (await ask(`${path}?depth=0&locale=nl&fallback-locale=null`, { headers: marijke }))
        .json
      await ask(`${path}?depth=0&draft=true`, {
        body: { _status: 'draft', [field]: 'Concept' },
        headers: tjeerd,
        method: 'PATCH',
      })
      const changed = await save(path, marijke, { ...published, [field]: 'Iets anders' })
      expect(changed.status).toBe(409)
      const back = await ask(`${path}?depth=0&locale=nl&fallback-locale=null`, {
        body: published as Record<string, unknown>,
        headers: marijke,
        method: 'PATCH',
      })
      expect([back.status, back.status === 200 ? '' : back.text]).toEqual([200, ''])
      expect((await open(path, marijke)) as unknown).toMatchObject({ [field]: 'Openbaar' })
    },
  )

  it('does not publish what somebody wrote in another language when one goes back to what is published', async () => {
    const path = await aProject()
    await save(path, marijke, { _status: 'published', summary: 'Openbaar' })
    const published = (await ask(`${path}?depth=0&locale=nl&fallback-locale=null`, { headers: marijke })).json
    await ask(`${path}?depth=0&draft=true&locale=en`, {
      body: { _status: 'draft', summary: 'UNFINISHED' },
      headers: tjeerd,
      method: 'PATCH',
    })
    const back = await ask(`${path}?depth=0&locale=nl&fallback-locale=null`, {
      body: published as Record<string, unknown>,
      headers: marijke,
      method: 'PATCH',
    })
    expect(back.status).toBe(409)
    const english = (await ask(`${path}?depth=0&locale=en`, { headers: marijke })).text
    expect(english).not.toContain('UNFINISHED')
  })

  it('lets somebody go on in the window in which they withdrew it, and nobody else', async () => {
    const path = await aProject()
    await save(path, marijke, { _status: 'published', summary: 'Eerst' })
    const [{ seenAt }, other] = [await open(path, marijke), await open(path, tjeerd)]
    expect((await save(path, marijke, { _status: 'draft' })).status).toBe(200)
    const late = await save(path, tjeerd, { _status: 'published', seenAt: other.seenAt, summary: 'Anders' })
    expect(late.status).toBe(409)
    const again = await save(path, marijke, { _status: 'published', seenAt, summary: 'Beter' })
    expect(again.status).toBe(200)
    expect((await open(path, tjeerd)) as unknown).toMatchObject({ _status: 'published', summary: 'Beter' })
    const older = await save(path, marijke, { _status: 'published', seenAt, summary: 'Ouder' })
    expect(older.status).toBe(409)
    const { seenAt: published } = await open(path, marijke)
    await save(path, marijke, { _status: 'draft', summary: 'Ook anders' })
    expect((await save(path, marijke, { seenAt: published, summary: 'Ouder' })).status).toBe(409)
  })

  it('tells nothing to somebody who may not change the document', async () => {
    const path = await aSection()
    const stranger = await signIn('Redacteur', 'editor')
    await save(path, marijke, { status: 'draft' })
    const answer = await save(path, stranger.headers, { seenAt: '2020-01-01T00:00:00.000Z' })
    expect([answer.status, answer.text.includes('Marijke')]).toEqual([403, false])
  })

  it('is not stopped by a moment that nobody can read', async () => {
    const path = await aProject()
    expect((await save(path, marijke, { seenAt: 'gisteren', summary: 'x' })).status).toBe(200)
    expect((await save(path, marijke, { seenAt: 'x'.repeat(100), summary: 'x' })).status).toBeLessThan(500)
  })

  it('keeps who saved, which nobody can write and which keeps no account in place', async () => {
    const path = await aProject()
    const saved = await save(path, tjeerd, { savedBy: null, summary: 'x' })
    expect((saved.json as unknown as { doc: { savedBy: string } }).doc.savedBy).toBe(tjeerdId)
    const { id } = await build.buildUser()
    const project = await build.buildProject()
    await payload.update({
      collection: 'projects',
      data: { summary: 'y' },
      id: project.id,
      overrideAccess: true,
      user: { collection: 'users', id },
    })
    const removed = await payload.delete({ collection: 'users', id, overrideAccess: true })
    expect(removed.id).toBe(id)
  })

  it('of many at once, of one alone and of an earlier version never undo each other', async () => {
    for (let round = 0; round < 4; round += 1) {
      const path = await aProject()
      const id = path.split('/')[1] ?? ''
      await save(path, marijke, { summary: 'Eerst' })
      const { docs } = await payload.findVersions({
        collection: 'projects',
        limit: 1,
        overrideAccess: true,
        sort: 'version.updatedAt',
        where: { parent: { equals: id } },
      })
      const { seenAt } = await open(path, marijke)
      const answers = await Promise.all([
        ask(`projects?where[id][equals]=${id}&draft=true`, {
          body: { seenAt, summary: 'Veel tegelijk' },
          headers: marijke,
          method: 'PATCH',
        }),
        ask(`${path}?draft=true`, {
          body: { jointProblem: 'Alleen', seenAt },
          headers: tjeerd,
          method: 'PATCH',
        }),
        ask(`projects/versions/${String(docs[0]?.id)}`, { headers: tjeerd, method: 'POST' }),
      ])
      const [many, one, restored] = answers.map(({ status }) => status === 200)
      // An earlier version may be restored when either of the others is done.
      expect([many && one, many || one || restored]).toEqual([false, true])
    }
  })

  it('with a moment that no calendar of ours has is not judged', async () => {
    const path = await aProject()
    const answer = await save(path, marijke, { seenAt: '-271821-04-20T00:00:00.000Z', summary: 'x' })
    expect(answer.status).toBe(200)
  })

  it('is judged for many at once too', async () => {
    const path = await aSection()
    const { id, seenAt } = await open(path, marijke)
    await save(path, tjeerd, { status: 'ready' })
    const { docs, errors } = await payload.update({
      collection: 'plan-sections',
      data: { seenAt, status: 'draft' },
      overrideAccess: true,
      where: { id: { equals: id } },
    })
    expect([docs.length, errors.length]).toEqual([0, 1])
  })
})
