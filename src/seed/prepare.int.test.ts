import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { rebuildShowcase } from '@streekwerk/payload-showcase'
import { type CollectionSlug, createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { usePayload } from '../../test/support/payload'
import { balanceOf } from '../domain/exchange/balance/balanceOf'
import { roles } from '../domain/people/roles'
import { readExchange } from '../exchange/readExchange'
import { readPlan } from '../plan/readPlan'
import { demoAddress } from './demo/accounts'
import { inSeedTransaction } from './inSeedTransaction'
import { prepareContent, type PrepareSettings } from './prepare'
import { writeAccounts } from './write/writeAccounts'

const payload = await usePayload()
const dataDir = process.env.DATA_DIR ?? ''
const settings: PrepareSettings = { adminEmail: 'beheer@example.org', dataDir, seed: 'none' }
const quiet = { note: () => undefined, progress: () => undefined }

const collections = [
  'users',
  'media',
  'municipalities',
  'agendas',
  'themes',
  'partners',
  'projects',
  'participations',
  'updates',
  'values',
  'value-rounds',
  'value-statements',
  'resource-types',
  'sources',
  'resources',
  'transfers',
  'balance-judgements',
  'exchange-questions',
  'programmes',
  'funds',
  'contacts',
  'ideas',
  'questions',
  'assignments',
  'curriculum-links',
  'project-plans',
  'plan-sections',
  'budget-lines',
  'coverage-lines',
  'risks',
  'best-practices',
  'practice-uses',
] as const satisfies readonly CollectionSlug[]

const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (collection) => {
        const { totalDocs } = await payload.count({ collection, overrideAccess: true })
        return [collection, totalDocs] as const
      }),
    ),
  )

const empty = async () => {
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (statement: string) => Promise<unknown> }
  }
  // What was decided at gates is history, which the database keeps; an empty database has none.
  await drizzle.execute(
    'set session_replication_role = replica; truncate life_cycles, users, media, funds, municipalities, agendas, themes, partners, projects, participations, updates, "values", value_rounds, resource_types, sources, exchange_questions, best_practices, project_plans, site, showcase_entries, showcase_paths, showcase_words cascade; set session_replication_role = origin',
  )
}

type Row = { key: string; title: string }

const publicRows = async () => {
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (statement: string) => Promise<{ rows: Row[] }> }
  }
  const { rows } = await drizzle.execute(
    "select collection || ' ' || locale || ' ' || doc_id as key, title from showcase_entries order by key",
  )
  return rows
}

describe('without a seed', () => {
  beforeAll(empty)

  test('only the first administrator is made, whose password only its owner can read', async () => {
    const told: string[] = []
    const prepared = await prepareContent(payload, settings, { ...quiet, note: (line) => told.push(line) })
    expect(prepared).toEqual({ admin: true, demo: false, method: false, site: false })
    expect(await counts()).toMatchObject({ media: 0, partners: 0, projects: 0, users: 1 })
    const file = join(dataDir, 'first-admin.txt')
    const [email = '', password = ''] = readFileSync(file, 'utf8').trim().split('\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(told.join()).toContain(password)
    const { user } = await payload.login({ collection: 'users', data: { email, password } })
    expect(user).toMatchObject({ email: settings.adminEmail, roles: ['admin'] })
  })

  test('a second start makes no second administrator and tells no password', async () => {
    const told: string[] = []
    const prepared = await prepareContent(payload, settings, { ...quiet, note: (line) => told.push(line) })
    expect(prepared).toEqual({ admin: false, demo: false, method: false, site: false })
    expect(told).toEqual([])
    expect(await counts()).toMatchObject({ users: 1 })
  })

  test('the method’s texts come with SEED=method, once, and keep what an editor made of them', async () => {
    const method = { ...settings, seed: 'method' } as const
    expect(await prepareContent(payload, method, quiet)).toMatchObject({ site: true })
    await payload.updateGlobal({
      data: { name: 'Onze streek' },
      locale: 'nl',
      overrideAccess: true,
      slug: 'site',
    })
    expect(await prepareContent(payload, method, quiet)).toMatchObject({ site: false })
    const site = await payload.findGlobal({ locale: 'all', overrideAccess: true, slug: 'site' })
    expect(site.name).toMatchObject({ nl: 'Onze streek' })
  })

  test('the lists of the method come with SEED=method, and only what is missing of them is made again', async () => {
    const method = { ...settings, seed: 'method' } as const
    expect(await counts()).toMatchObject({ 'exchange-questions': 10, 'resource-types': 20, values: 24 })
    const find = { collection: 'values' } as const
    const { docs } = await payload.find({
      ...find,
      overrideAccess: true,
      where: { key: { in: ['trust', 'nature'] } },
    })
    const [kept, gone] = docs
    await payload.update({
      ...find,
      data: { name: 'Ons woord' },
      id: String(kept?.id),
      locale: 'nl',
      overrideAccess: true,
    })
    await payload.delete({ ...find, overrideAccess: true, id: String(gone?.id) })
    expect(await prepareContent(payload, method, quiet)).toMatchObject({ method: true, site: false })
    expect(await prepareContent(payload, method, quiet)).toMatchObject({ method: false })
    expect(await counts()).toMatchObject({ values: 24 })
    const after = await payload.findByID({
      ...find,
      id: String(kept?.id),
      locale: 'all',
      overrideAccess: true,
    })
    expect(after.name).toMatchObject({ nl: 'Ons woord' })
  })

  test('the demo region is not put over what is there already', async () => {
    expect(await prepareContent(payload, { ...settings, seed: 'demo' }, quiet)).toMatchObject({ demo: false })
    expect(await counts()).toMatchObject({ projects: 0, users: 1 })
  })

  test('demo accounts are refused by whoever asks', async () => {
    const made = inSeedTransaction(payload, (writing) =>
      writeAccounts(writing, { password: 'een-wachtwoord', seed: 'method' }),
    )
    await expect(made).rejects.toThrow('Demo accounts exist only in the demo region')
    expect(await counts()).toMatchObject({ users: 1 })
  })

  test('an account that has the address of a demo account is left as it is', async () => {
    const data = {
      email: demoAddress('editor'),
      name: 'Iemand',
      password: 'van-iemand-zelf',
      roles: ['editor' as const],
    }
    await payload.create({ collection: 'users', data, overrideAccess: true })
    const { kept } = await inSeedTransaction(payload, (writing) =>
      writeAccounts(writing, { password: 'een-wachtwoord', seed: 'demo' }),
    )
    expect(kept).toEqual(['editor'])
    const { user } = await payload.login({ collection: 'users', data })
    expect(user).toMatchObject({ name: 'Iemand' })
  })

  test('what fails takes back its accounts and its files', async () => {
    await empty()
    const file = join(dataDir, 'first-admin.txt')
    rmSync(file, { force: true })
    const stop = () => {
      expect(existsSync(file)).toBe(true)
      throw new Error('stopped halfway')
    }
    const prepared = prepareContent(payload, { ...settings, seed: 'demo' }, { ...quiet, progress: stop })
    await expect(prepared).rejects.toThrow('stopped halfway')
    expect(await counts()).toMatchObject({ users: 0 })
    expect(existsSync(file)).toBe(false)
  })
})

describe('with the demo region', () => {
  const demo = { ...settings, adminEmail: demoAddress('admin'), seed: 'demo' } as const

  beforeAll(async () => {
    await empty()
    rmSync(join(dataDir, 'first-admin.txt'), { force: true })
    await Promise.all([prepareContent(payload, demo, quiet), prepareContent(payload, demo, quiet)])
  }, 120_000)

  test('two instances at once make one set', async () => {
    expect(await counts()).toEqual({
      agendas: 1,
      'balance-judgements': 2,
      'exchange-questions': 10,
      assignments: 5,
      contacts: 4,
      ideas: 3,
      'curriculum-links': 6,
      funds: 3,
      programmes: 7,
      questions: 7,
      'best-practices': 3,
      'budget-lines': 12,
      'coverage-lines': 7,
      media: 27,
      municipalities: 12,
      participations: 41,
      partners: 12,
      'plan-sections': 36,
      'practice-uses': 4,
      'project-plans': 2,
      projects: 12,
      'resource-types': 20,
      resources: 12,
      sources: 4,
      risks: 4,
      themes: 9,
      transfers: 10,
      updates: 13,
      users: roles.length,
      'value-rounds': 2,
      'value-statements': 79,
      values: 24,
    })
  })

  test('seeding again changes nothing', async () => {
    const before = await payload.find({ collection: 'projects', overrideAccess: true, sort: 'id' })
    expect(await prepareContent(payload, demo, quiet)).toEqual({
      admin: false,
      demo: false,
      method: false,
      site: false,
    })
    expect(await payload.find({ collection: 'projects', overrideAccess: true, sort: 'id' })).toEqual(before)
  })

  test('one plan is nearly whole and one half, in both languages', async () => {
    const req = await createLocalReq({}, payload)
    const admin = await payload.find({
      collection: 'users',
      depth: 0,
      overrideAccess: true,
      where: { email: { equals: demoAddress('admin') } },
    })
    req.user = { ...admin.docs[0], collection: 'users' } as never
    const { docs } = await payload.find({ collection: 'project-plans', depth: 0, overrideAccess: true })
    const reads = await Promise.all(docs.map(({ project }) => readPlan(req, project as string)))
    expect(reads.map((read) => read?.completeness.filled).sort()).toEqual([17, 9])
    const english = await payload.count({
      collection: 'plan-sections',
      locale: 'en',
      overrideAccess: true,
      where: { text: { exists: true } },
    })
    expect(english.totalDocs).toBe(24)
  })

  test('two practices went through their review and are public; of the four uses each decision is one', async () => {
    const { docs } = await payload.find({
      collection: 'best-practices',
      draft: true,
      overrideAccess: true,
      sort: 'createdAt',
    })
    expect(docs.map(({ _status, reviewState }) => `${String(_status)} ${reviewState}`)).toEqual([
      'published reviewed',
      'published reviewed',
      'draft submitted',
    ])
    const uses = await payload.find({ collection: 'practice-uses', overrideAccess: true })
    expect(new Set(uses.docs.map(({ decision }) => decision)).size).toBe(4)
  })

  test('every role can sign in with the password that is kept in a file of its owner', async () => {
    const file = join(dataDir, 'demo-accounts.txt')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(existsSync(join(dataDir, 'first-admin.txt'))).toBe(false)
    const accounts = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(accounts.map(([email]) => email)).toEqual(roles.map(demoAddress))
    for (const [email = '', password = ''] of accounts)
      expect((await payload.login({ collection: 'users', data: { email, password } })).user?.email).toBe(
        email,
      )
  })

  test('ten projects are published in Dutch, nine of them in English as well, and two stay drafts', async () => {
    const { docs } = await payload.find({
      collection: 'projects',
      fallbackLocale: false,
      limit: 50,
      locale: 'all',
      overrideAccess: true,
    })
    const published = docs.filter(({ _status }) => _status === 'published')
    const titles = published.map(({ title }) => title as unknown as { en?: string; nl: string })
    expect(published).toHaveLength(10)
    expect(titles.filter(({ nl }) => nl)).toHaveLength(10)
    expect(titles.filter(({ en }) => en)).toHaveLength(9)
  })

  test('one round of values is revealed, one still waits, and the exchange goes round for three of four', async () => {
    const rounds = await payload.find({
      collection: 'value-rounds',
      depth: 0,
      overrideAccess: true,
      sort: 'opensOn',
    })
    expect(rounds.docs.map(({ revealedOn }) => Boolean(revealedOn))).toEqual([true, false])
    const { docs } = await payload.find({
      collection: 'users',
      overrideAccess: true,
      where: { email: { equals: demoAddress('process-manager') } },
    })
    const req = { context: {}, payload, user: { ...docs[0], collection: 'users' } }
    const [farmToPlate] = (
      await payload.find({
        collection: 'projects',
        overrideAccess: true,
        where: { slug: { equals: 'van-boer-tot-bord' } },
      })
    ).docs
    const { corrected, notCounted, oneSided, parties } = balanceOf(
      await readExchange(req as unknown as PayloadRequest, String(farmToPlate?.id)),
    )
    expect(parties.filter(({ reciprocal }) => reciprocal)).toHaveLength(3)
    expect(oneSided.map(({ standing }) => standing)).toEqual(['gives-only'])
    expect([corrected, notCounted.proposed, notCounted.cancelled]).toEqual([1, 1, 1])
    const { docs: judged } = await payload.find({
      collection: 'balance-judgements',
      depth: 0,
      overrideAccess: true,
    })
    expect(judged.map(({ judgedBy, stale }) => [Boolean(judgedBy), stale])).toEqual([
      [true, false],
      [true, false],
    ])
  })

  test('English words did not take the place of Dutch ones', async () => {
    const { docs } = await payload.find({
      collection: 'projects',
      locale: 'nl',
      overrideAccess: true,
      where: { slug: { equals: 'van-boer-tot-bord' } },
    })
    expect(docs[0]).toMatchObject({
      images: [{ caption: expect.stringContaining('vrijdag') as string }, {}],
      relations: [{ kind: 'overlaps' }, { kind: 'feeds' }],
      themes: [{ argument: expect.stringContaining('verkort') as string }, {}],
      title: 'Van boer tot bord',
    })
  })

  test('the public rows hold what is published and nothing of the drafts', async () => {
    const rows = await publicRows()
    const titles = rows.filter(({ key }) => key.startsWith('projects nl')).map(({ title }) => title)
    expect(titles).toHaveLength(10)
    expect(titles).not.toContain('Zilte akkers achter de dijk')
  })

  test('links are in every state, and two of them are to be seen in both languages', async () => {
    const { docs } = await payload.find({ collection: 'curriculum-links', draft: true, overrideAccess: true })
    expect(docs.map(({ state }) => state).sort()).toEqual([
      'draft',
      'expired',
      'published',
      'published',
      'returned',
      'submitted',
    ])
    const keys = (await publicRows()).map(({ key }) => key.split(' ').slice(0, 2).join(' '))
    expect(keys.filter((key) => key.startsWith('curriculum-links'))).toEqual([
      'curriculum-links en',
      'curriculum-links en',
      'curriculum-links nl',
      'curriculum-links nl',
    ])
  })

  test('making the public rows anew gives the same ones', async () => {
    const before = await publicRows()
    await rebuildShowcase(payload)
    expect(await publicRows()).toEqual(before)
  })
})
