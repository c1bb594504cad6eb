import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { askRest } from '../support/ask'
import { builders, statusOf } from '../support/build'
import { usePayload } from '../support/payload'
import type { Visitor } from './doors'
import { type Who, whos } from './matrix'
import { buildVisitors } from './visitors'

const CANARY = 'kanarie-in-de-mijn'
const confidantes: readonly Who[] = ['admin', 'process-manager', 'decision-maker']

let payload: Payload
let visitors: Record<Who, Visitor>
let ask: ReturnType<typeof askRest>
let project: string

const authorised = (who: Who): Record<string, string> => {
  const { token } = visitors[who]
  return token === null ? {} : { Authorization: `JWT ${token}` }
}

beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  const build = builders(payload)
  const home = await build.buildPartner({ importKey: `partner-${CANARY}` })
  const secret = `${CANARY} in de raad`
  const made = await build.buildProject({
    _status: 'published',
    broadening: { beyondRegion: secret, connections: secret, earlierPartners: secret, scope: secret },
    importKey: `project-${CANARY}`,
    sensitivity: secret,
  })
  project = made.id
  await build.buildParticipation(project, home.id, {
    importKey: `participation-${CANARY}`,
    influence: 3,
    interest: 4,
  })
  visitors = await buildVisitors(payload, home.id)
})

const everyWayToRead = (who: Who) =>
  Promise.all(
    [
      `projects/${project}?depth=2`,
      'projects?depth=3&draft=true',
      'projects?select[sensitivity]=true&select[broadening]=true&select[importKey]=true',
      `projects/versions?where[parent][equals]=${project}`,
      'participations?depth=3&populate[projects][sensitivity]=true&populate[projects][broadening]=true',
      'partners?depth=3',
      'access',
      'users/me?depth=3',
    ].map(async (path) => (await ask(path, { headers: authorised(who) })).text),
  )

describe('what is sensitive', () => {
  it.each(whos)('is in no answer to %s, unless it is one of the three who may know', async (who) => {
    const answers = (await everyWayToRead(who)).join('\n')
    expect(answers.includes(`${CANARY} in de raad`)).toBe(confidantes.includes(who))
    expect(/"(influence|interest)":[34]/.test(answers)).toBe(confidantes.includes(who))
  })

  it.each(whos)('cannot be guessed by %s with a filter or an order', async (who) => {
    const guesses = [
      'projects?where[sensitivity][like]=kanarie',
      'projects?where[broadening.scope][like]=kanarie',
      'projects?sort=sensitivity',
      'participations?where[influence][equals]=3',
      'participations?where[project.sensitivity][like]=kanarie',
      'partners?where[participations.influence][equals]=3',
    ]
    const answers = await Promise.all(guesses.map((guess) => ask(guess, { headers: authorised(who) })))
    const found = answers.map(({ status }) => status === 200)
    expect(found.some(Boolean)).toBe(confidantes.includes(who))
  })

  it('cannot be written by an editor', async () => {
    await ask(`projects/${project}`, {
      body: { broadening: { scope: 'overschreven' }, sensitivity: 'overschreven' },
      headers: authorised('editor'),
      method: 'PATCH',
    })
    const saved = await payload.findByID({ collection: 'projects', id: project, overrideAccess: true })
    expect([saved.sensitivity, saved.broadening?.scope]).toEqual([
      `${CANARY} in de raad`,
      `${CANARY} in de raad`,
    ])
  })

  it('of an import is for those who keep the data', async () => {
    const readers = await Promise.all(
      whos.map(async (who) =>
        (await everyWayToRead(who)).join().includes(`project-${CANARY}`) ? [who] : [],
      ),
    )
    expect(readers.flat()).toEqual(['admin', 'process-manager', 'editor'])
  })
})

describe('an account', () => {
  const change = (who: Who, body: Record<string, unknown>) =>
    ask(`users/${String(visitors[who].user?.id)}`, { body, headers: authorised(who), method: 'PATCH' })
  const saved = (who: Who) =>
    payload.findByID({
      collection: 'users',
      depth: 0,
      id: String(visitors[who].user?.id),
      overrideAccess: true,
    })

  it('may be given another name by its owner', async () => {
    expect((await change('partner-member', { name: 'Nieuwe naam' })).status).toBe(200)
    expect((await saved('partner-member')).name).toBe('Nieuwe naam')
  })

  it('cannot give itself roles, another organisation, an address or a key', async () => {
    const before = await saved('partner-member')
    await change('partner-member', {
      active: false,
      email: 'ander@example.org',
      organisation: null,
      roles: ['admin'],
    })
    const { active, email, organisation, roles } = await saved('partner-member')
    expect({ active, email, organisation, roles }).toEqual({
      active: before.active,
      email: before.email,
      organisation: before.organisation,
      roles: before.roles,
    })
    const key = await ask(`users/${before.id}/api-key`, {
      headers: authorised('partner-member'),
      method: 'POST',
    })
    expect([key.status, key.json?.key]).toEqual([403, undefined])
  })

  it('shows its address to itself and to those who must reach it', async () => {
    const member = String(visitors['partner-member'].user?.id)
    const seen = await Promise.all(
      (['admin', 'process-manager', 'editor', 'decision-maker', 'partner-member'] as const).map(
        async (who) => 'email' in ((await ask(`users/${member}`, { headers: authorised(who) })).json ?? {}),
      ),
    )
    expect(seen).toEqual([true, true, false, false, true])
  })
})

describe('who may not publish', () => {
  const asMember = { user: () => visitors['partner-member'].user as never }
  const save = (data: Record<string, unknown>, options: Record<string, unknown> = {}) =>
    payload.update({
      collection: 'partners',
      data,
      id: homeId,
      overrideAccess: false,
      user: asMember.user(),
      ...options,
    })
  let homeId: string
  beforeAll(async () => {
    const organisation = visitors['partner-member'].user?.organisation as { id: string } | string
    homeId = typeof organisation === 'string' ? organisation : organisation.id
    await payload.update({
      collection: 'partners',
      data: { _status: 'published', kinds: ['business'], mission: 'Openbare missie' },
      id: homeId,
      overrideAccess: true,
    })
  })
  const publicRow = () => payload.findByID({ collection: 'partners', id: homeId, overrideAccess: true })

  it('saves a draft, whatever is asked for, and what is public stays as it was', async () => {
    await save({ mission: 'Ongelezen missie' })
    await save({ _status: 'draft', mission: 'Ongelezen missie' }, { draft: false })
    const row = await publicRow()
    expect([row._status, row.mission]).toEqual(['published', 'Openbare missie'])
    const draft = await payload.findByID({
      collection: 'partners',
      draft: true,
      id: homeId,
      overrideAccess: true,
    })
    expect(draft.mission).toBe('Ongelezen missie')
  })

  it('is refused when it asks to withdraw, and the history stays as it was', async () => {
    const history = async () =>
      (
        await payload.findVersions({
          collection: 'partners',
          overrideAccess: true,
          where: { parent: { equals: homeId } },
        })
      ).docs.map(({ id, version }) => [id, version._status])
    const before = await history()
    expect(await statusOf(save({ _status: 'draft' }, { unpublishAllLocales: true }))).toBe(403)
    expect(await history()).toEqual(before)
  })

  it('is refused when it asks to publish or to bring back a version', async () => {
    expect(await statusOf(save({}, { publishSpecificLocale: 'en' }))).toBe(403)
    expect(await statusOf(save({ _status: 'published' }))).toBe(403)
    expect(await statusOf(save({ _status: 'published', mission: 'x' }, { draft: true }))).toBe(403)
    const { docs } = await payload.findVersions({
      collection: 'partners',
      overrideAccess: true,
      where: { parent: { equals: homeId } },
    })
    const restored = await Promise.all(
      docs.map(({ id }) =>
        statusOf(
          payload.restoreVersion({
            collection: 'partners',
            id,
            overrideAccess: false,
            user: asMember.user(),
          }),
        ),
      ),
    )
    expect(new Set(restored)).toEqual(new Set([403]))
    expect((await publicRow()).mission).toBe('Openbare missie')
  })
})

describe('who may publish', () => {
  it('withdraws nothing and publishes nothing by a change that does not say so', async () => {
    const build = builders(payload)
    const { id } = await build.buildPartner({ _status: 'published', name: 'Openbaar' })
    await payload.update({
      collection: 'partners',
      data: { name: 'Ongelezen' },
      draft: true,
      id,
      overrideAccess: true,
    })
    const save = (body: Record<string, unknown>) =>
      ask(`partners/${id}`, { body, headers: authorised('editor'), method: 'PATCH' })
    const row = async () => {
      const { _status, name, website } = await payload.findByID({
        collection: 'partners',
        id,
        overrideAccess: true,
      })
      return [_status, name, website]
    }
    expect((await save({ website: 'https://voorbeeld.example' })).status).toBe(200)
    expect(await row()).toEqual(['published', 'Openbaar', null])
    expect((await save({ _status: 'published' })).status).toBe(200)
    expect(await row()).toEqual(['published', 'Ongelezen', 'https://voorbeeld.example'])
    expect((await save({ _status: 'draft' })).status).toBe(200)
    expect((await row())[0]).toBe('draft')
  })
})

describe('a document of an organisation', () => {
  it('cannot be slipped into another organisation by its own people', async () => {
    const build = builders(payload)
    const other = await build.buildPartner()
    const user = visitors['partner-manager'].user as { organisation: { id: string } | string } & Record<
      string,
      unknown
    >
    const home = typeof user.organisation === 'string' ? user.organisation : user.organisation.id
    const file = await payload.create({
      collection: 'files',
      data: { kind: 'other', partner: home, title: 'Stuk' },
      file: { data: Buffer.from('a;b\n'), mimetype: 'text/csv', name: 'stuk.csv', size: 4 },
      overrideAccess: true,
    })
    const move = (partner: string | null) =>
      payload.update({
        collection: 'files',
        data: { partner },
        id: file.id,
        overrideAccess: false,
        user: user,
      })
    expect([await statusOf(move(other.id)), await statusOf(move(null)), await statusOf(move(home))]).toEqual([
      403, 403, 200,
    ])
    const elsewhere = await build.buildProject()
    const here = await build.buildProject()
    await build.buildParticipation(here.id, home)
    const hang = (project: string) =>
      payload.update({ collection: 'files', data: { project }, id: file.id, overrideAccess: false, user })
    expect([await statusOf(hang(elsewhere.id)), await statusOf(hang(here.id))]).toEqual([403, 200])
  })
})

describe('a document that nobody is said to own', () => {
  it('is of the organisation of who brings it in, and of nobody where somebody keeps those of all', async () => {
    const file = () => ({ data: Buffer.from('a;b\n'), mimetype: 'text/csv', name: 'stuk.csv', size: 4 })
    const ownerOf = async (who: 'partner-manager' | 'process-manager') => {
      const { partner } = await payload.create({
        collection: 'files',
        data: { kind: 'other', title: 'Stuk' },
        depth: 0,
        file: file(),
        overrideAccess: false,
        user: visitors[who].user as never,
      })
      return partner ?? null
    }
    const { organisation } = visitors['partner-manager'].user as { organisation: { id: string } | string }
    const home = typeof organisation === 'string' ? organisation : organisation.id
    expect([await ownerOf('partner-manager'), await ownerOf('process-manager')]).toEqual([home, null])
  })
})

describe('the projects that somebody takes part in', () => {
  it('are asked for once per request, however many documents there are', async () => {
    const build = builders(payload)
    const { organisation } = visitors['partner-member'].user as { organisation: { id: string } | string }
    const home = typeof organisation === 'string' ? organisation : organisation.id
    for (let count = 0; count < 12; count += 1) {
      const { id } = await build.buildProject({ questionOwner: home })
      await build.buildParticipation(id, home)
      await build.buildUpdate(id)
    }
    const find = vi.spyOn(payload, 'find')
    const { json } = await ask('updates?depth=3&draft=true&limit=50', {
      headers: authorised('partner-member'),
    })
    const asked = find.mock.calls.filter(
      ([{ collection, where }]) =>
        collection === 'participations' && JSON.stringify(where).includes('"partner"'),
    )
    find.mockRestore()
    expect(json?.totalDocs).toBe(12)
    expect(asked).toHaveLength(1)
  })
})
