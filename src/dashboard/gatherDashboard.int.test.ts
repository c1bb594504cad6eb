import { createLifeCycle, enterLifeCycle } from '@streekwerk/payload-phase-checklists'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { shortLifeCycle } from '../../test/support/shortLifeCycle'
import type { Role } from '../domain/people/roles'
import type { Dashboard, DashboardPart } from './dashboard'
import { gatherDashboard, type ShownBlock } from './gatherDashboard'
import { dashboard } from './house'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

afterEach(() => {
  payload.config.custom = { ...payload.config.custom, dashboard }
})

const askAs = async (account: { id: string }): Promise<PayloadRequest> =>
  createLocalReq({ locale: 'nl', user: { ...account, collection: 'users' } as never }, payload)

const as = async (role: Role, organisation: string | null = null) =>
  askAs(await build.buildUser({ organisation, roles: [role] }))

/** The topics by key, with how many there are. */
const countsIn = (blocks: readonly ShownBlock[]): Record<string, number | null> =>
  Object.fromEntries(blocks.flatMap(({ topics }) => topics.map(({ count, key }) => [key, count])))

const topicIn = (blocks: readonly ShownBlock[], key: string) =>
  blocks.flatMap(({ topics }) => topics).find((topic) => topic.key === key)

const show = (...parts: DashboardPart[]): void => {
  const changed: Dashboard = { blocks: dashboard.blocks, parts }
  payload.config.custom = { ...payload.config.custom, dashboard: changed }
}

/** Two partners in a project, of whom the first has proposed something to the second. */
const propose = async () => {
  const [giver, getter] = [await build.buildPartner(), await build.buildPartner()]
  const project = await build.buildProject({ title: 'Schone sloten' })
  for (const { id } of [giver, getter]) await build.buildParticipation(project.id, id)
  const transfer = await build.buildTransfer({
    project: project.id,
    provider: giver.id,
    receiver: getter.id,
    resourceType: (await build.buildResourceType()).id,
  })
  return { getter, giver, project, transfer }
}

/** A project in its first phase, with one item to settle. */
const startProject = async (title: string) => {
  const req = await createLocalReq({}, payload)
  await createLifeCycle(req, shortLifeCycle)
  const { docs } = await payload.find({
    collection: 'life-cycles',
    overrideAccess: true,
    where: { key: { equals: shortLifeCycle.key } },
  })
  const project = await build.buildProject({ title })
  const trail = await enterLifeCycle(req, { lifeCycle: docs[0]?.id ?? '', subject: project.id })
  const { docs: items } = await payload.find({
    collection: 'checklist-items',
    overrideAccess: true,
    where: { and: [{ subject: { equals: project.id } }, { key: { equals: 'now' } }] },
  })
  return { item: items[0]?.id ?? '', project: project.id, trail: String(trail.id) }
}

describe('what is asked of an account', () => {
  it('an item of a checklist, with its project and when it is due, for who owns it', async () => {
    const { item, project } = await startProject('Stille dijk')
    const owner = await build.buildUser({ roles: ['editor'] })
    await payload.update({
      collection: 'checklist-items',
      data: { dueOn: '2026-01-05T12:00:00.000Z', owner: owner.id },
      id: item,
      overrideAccess: true,
    })
    expect(topicIn(await gatherDashboard(await askAs(owner)), 'items-to-settle')).toMatchObject({
      count: 1,
      rows: [
        {
          facts: ['Stille dijk', 'klaar op 5 januari 2026'],
          href: `/collections/projects/${project}/phases#item-now`,
          title: 'now',
          warning: 'te laat',
        },
      ],
    })
    expect(countsIn(await gatherDashboard(await as('editor')))['items-to-settle']).toBeUndefined()
  })

  it('a decision that was asked for and a waiver that others ask for, for who decides', async () => {
    const { item, project, trail } = await startProject('Open haven')
    const asker = await build.buildUser({ name: 'Marijke', roles: ['process-manager'] })
    await payload.update({
      collection: 'phase-trails',
      data: { askedAt: '2026-03-02T10:00:00.000Z', askedBy: asker.id },
      id: trail,
      overrideAccess: true,
    })
    const { id: waiver } = await payload.create({
      collection: 'waivers',
      data: { item, reason: 'Dat komt later.', validUntil: '2031-01-01' } as never,
      overrideAccess: false,
      user: { ...asker, collection: 'users' },
    })
    const shown = await gatherDashboard(await as('decision-maker'))
    const rowOf = (key: string) =>
      topicIn(shown, key)?.rows?.find((row) => [row.title, ...row.facts].includes('Open haven'))
    expect(rowOf('gates-to-decide')).toMatchObject({
      facts: ['first', 'besluit gevraagd op 2 maart 2026', 'Marijke'],
      href: `/collections/projects/${project}/phases`,
    })
    expect(rowOf('waivers-to-give')).toMatchObject({
      facts: ['Open haven', 'Marijke', 'tot en met 1 januari 2031'],
      href: `/collections/projects/${project}/phases#item-now`,
      title: 'now',
    })
    const others = countsIn(await gatherDashboard(await as('process-manager')))
    expect([others['gates-to-decide'], others['waivers-to-give']]).toEqual([undefined, undefined])
    // Answered, neither is asked any more.
    await payload.update({
      collection: 'phase-trails',
      data: { askedAt: null },
      id: trail,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'waivers',
      data: { withdrawnAt: new Date().toISOString() },
      id: waiver,
      overrideAccess: true,
    })
    expect(await gatherDashboard(await as('decision-maker'))).toEqual([])
  })

  it('a measurement that is due, for who answers for it, and once it is submitted its approval, for who decides', async () => {
    const project = await build.buildProject({ title: 'Hoge heg' })
    const manager = await build.buildUser({ name: 'Marijke', roles: ['process-manager'] })
    const kpi = await build.buildProjectKpi(project.id, { name: 'Bomen', responsible: manager.id })
    const rows = async (who: Parameters<typeof askAs>[0], key: string) =>
      topicIn(await gatherDashboard(await askAs(who)), key)?.rows
    const place = { href: `/collections/projects/${project.id}/kpis#kpi-heading-${kpi.id}`, title: 'Bomen' }
    expect(await rows(manager, 'measurements-due')).toMatchObject([
      { ...place, facts: ['Hoge heg', '2024', 'tot en met 31 december 2024'], warning: 'te laat' },
      { ...place, facts: ['Hoge heg', '2025', 'tot en met 31 december 2025'], warning: 'te laat' },
    ])
    const measured = await build.buildSubmitted(kpi.id, '2024', { by: manager, value: 12 })
    expect(await rows(manager, 'measurements-due')).toHaveLength(1)
    const decider = await build.buildUser({ roles: ['decision-maker'] })
    expect(await rows(decider, 'measurements-to-approve')).toMatchObject([
      { ...place, facts: ['Hoge heg', '2024', expect.stringMatching(/^ingediend op /), 'Marijke'] },
    ])
    expect(await rows(manager, 'measurements-to-approve')).toBeUndefined()
    await build.approve(measured, decider)
    expect(await rows(decider, 'measurements-to-approve')).toBeUndefined()
  })

  it('a proposal waits for the manager of each side, until that side has agreed', async () => {
    const { getter, giver, transfer } = await propose()
    const waiting = topicIn(
      await gatherDashboard(await as('partner-manager', getter.id)),
      'transfers-to-agree',
    )
    expect(waiting).toMatchObject({
      count: 1,
      rows: [{ facts: ['Schone sloten'], href: `/collections/transfers/${transfer.id}` }],
    })
    await payload.update({
      collection: 'transfers',
      data: { agreedBy: [{ on: '2026-01-01', partner: getter.id, side: 'receiver' }] },
      id: transfer.id,
      overrideAccess: true,
    })
    const asked = async (organisation: string) =>
      countsIn(await gatherDashboard(await as('partner-manager', organisation)))['transfers-to-agree']
    expect([await asked(getter.id), await asked(giver.id)]).toEqual([undefined, 1])
  })

  it('is asked of the process manager as long as a side has nobody to agree for it', async () => {
    const { getter, giver } = await propose()
    const recorded = async () =>
      countsIn(await gatherDashboard(await as('process-manager')))['transfers-to-record'] ?? 0
    const before = await recorded()
    await build.buildUser({ organisation: giver.id, roles: ['partner-manager'] })
    expect(await recorded()).toBe(before)
    await build.buildUser({ organisation: getter.id, roles: ['partner-manager'] })
    expect(await recorded()).toBe(before - 1)
  })

  it('a practice waits for every reviewer but its author', async () => {
    const [author, other] = [await build.buildUser({ roles: ['editor'] }), await as('editor')]
    const practice = await build.buildPractice({ author: author.id, reviewState: 'draft' })
    await payload.update({
      collection: 'best-practices',
      data: { reviewState: 'submitted' },
      draft: true,
      id: practice.id,
      overrideAccess: true,
      user: { ...author, collection: 'users' },
    })
    const own = countsIn(await gatherDashboard(await askAs(author)))
    expect([
      own['practices-to-review'],
      countsIn(await gatherDashboard(other))['practices-to-review'],
    ]).toEqual([undefined, 1])
  })

  it('a school is asked for its answers and told what came back; the process manager reviews what it submitted', async () => {
    const [school, project] = [await build.buildSchool(), await build.buildProject()]
    await build.buildParticipation(project.id, school.id)
    const { id: programme } = await build.buildProgramme(school.id)
    const ends = { programme, project: project.id, school: school.id }
    await build.buildLink(ends, { reviewRemark: 'Noem de uitkomsten.', state: 'returned' })
    await build.buildLink(ends, { state: 'submitted' })
    await build.buildAssignment((await build.buildQuestion(project.id)).id, school.id)
    const desk = await gatherDashboard(await as('school-editor', school.id))
    expect(countsIn(desk)).toMatchObject({ 'assignments-to-answer': 1, 'links-to-mend': 1 })
    expect(topicIn(desk, 'links-to-mend')?.rows?.[0]?.facts).toEqual(['Noem de uitkomsten.'])
    expect(countsIn(await gatherDashboard(await as('process-manager')))['links-to-review']).toBe(1)
    expect(countsIn(desk)['links-to-review']).toBeUndefined()
  })

  it('a round waits for an invited organisation, with how far it is', async () => {
    const [home, other] = [await build.buildPartner(), await build.buildPartner()]
    const values = [await build.buildValue(), await build.buildValue()]
    const round = await build.buildRound([home.id, other.id], { closesOn: '2090-05-01' })
    await build.buildStatement(home.id, round.id, values[0]?.id ?? '')
    const waiting = topicIn(await gatherDashboard(await as('partner-member', home.id)), 'rounds-to-state')
    expect(waiting?.rows?.[0]?.facts).toEqual(['1 van 2 waarden ingevuld', 'vóór 1 mei 2090'])
    await build.buildStatement(home.id, round.id, values[1]?.id ?? '')
    expect(
      countsIn(await gatherDashboard(await as('partner-member', home.id)))['rounds-to-state'],
    ).toBeUndefined()
    expect(countsIn(await gatherDashboard(await as('partner-member', other.id)))['rounds-to-state']).toBe(1)
  })

  it('who owns a section writes it until it is ready', async () => {
    const owner = await build.buildUser({ roles: ['process-manager'] })
    const plan = await build.buildPlan((await build.buildProject()).id)
    const change = (data: Record<string, unknown>) =>
      payload.update({
        collection: 'plan-sections',
        data,
        overrideAccess: true,
        where: { and: [{ plan: { equals: plan.id } }, { key: { equals: 'motive' } }] },
      })
    const mine = async () => countsIn(await gatherDashboard(await askAs(owner)))['sections-to-write']
    await change({ owner: owner.id, status: 'draft' })
    expect(await mine()).toBe(1)
    await change({ status: 'ready' })
    expect(await mine()).toBeUndefined()
  })

  it('drafts wait for those who publish, and for nobody else', async () => {
    await build.buildUpdate((await build.buildProject()).id)
    const [editor, decider] = [
      await gatherDashboard(await as('editor')),
      await gatherDashboard(await as('decision-maker')),
    ]
    expect(countsIn(editor)).toMatchObject({
      'partners-to-publish': expect.any(Number) as number,
      'projects-to-publish': expect.any(Number) as number,
      'updates-to-publish': 1,
    })
    expect(decider).toEqual([])
  })
})

describe('my projects', () => {
  it('are those of my organisation, with its role, how far the plan is and who is one-sided', async () => {
    const { getter, giver, project, transfer } = await propose()
    await build.buildPlan(project.id)
    await payload.db.updateOne({ collection: 'transfers', data: { state: 'agreed' }, id: transfer.id })
    const blocks = await gatherDashboard(await as('partner-member', giver.id))
    expect(topicIn(blocks, 'my-projects')).toMatchObject({
      count: 1,
      rows: [
        {
          facts: ['Deelnemer', 'concept'],
          href: `/collections/projects/${project.id}`,
          progress: { max: 14, value: 0 },
          title: 'Schone sloten',
          warning: expect.stringContaining('geeft alleen') as string,
        },
      ],
    })
    expect(getter.id).not.toBe(giver.id)
  })

  it('are also those of which somebody is the fixed contact or in the team, and no others', async () => {
    const me = await build.buildUser({ roles: ['education-broker'] })
    await build.buildProject()
    await build.buildProject({ fixedContact: me.id, title: 'Mijn eerste' })
    await build.buildProject({ team: [me.id], title: 'Mijn tweede' })
    const rows = topicIn(await gatherDashboard(await askAs(me)), 'my-projects')?.rows ?? []
    expect(rows.map(({ title }) => title).sort()).toEqual(['Mijn eerste', 'Mijn tweede'])
    expect(rows.map(({ facts }) => facts)).toEqual([
      ['concept', 'nog geen projectplan'],
      ['concept', 'nog geen projectplan'],
    ])
  })
})

describe('the frame', () => {
  it('a part that fails says so under its own heading and takes nothing else along', async () => {
    const broken: DashboardPart = {
      block: 'asked',
      isFor: () => true,
      key: 'broken',
      read: () => Promise.reject(new Error('kaput')),
      title: { nl: 'Kapot', en: 'Broken' },
    }
    const malformed: DashboardPart = {
      ...broken,
      key: 'malformed',
      read: () => Promise.resolve({ count: 1, rows: [{ href: '/', title: undefined as never }] }),
    }
    const sound: DashboardPart = {
      ...broken,
      key: 'sound',
      read: () =>
        Promise.resolve({ count: 1, rows: [{ href: 'account', title: { nl: 'Hallo', en: 'Hello' } }] }),
    }
    show(broken, malformed, sound)
    const [block] = await gatherDashboard(await as('editor'))
    expect(block?.topics.map(({ key, rows }) => [key, rows?.[0]?.title ?? null])).toEqual([
      ['broken', null],
      ['malformed', null],
      ['sound', 'Hallo'],
    ])
    expect(block?.topics[0]).toMatchObject({ count: null, title: 'Kapot' })
    expect(block?.topics[2]?.rows?.[0]?.href).toBe('/account')
  })

  it('a part that is for others is not read at all, and nobody gets nothing', async () => {
    let reads = 0
    show({
      block: 'asked',
      isFor: () => false,
      key: 'closed',
      read: () => {
        reads += 1
        return Promise.resolve({ count: 1, rows: [] })
      },
    })
    expect(await gatherDashboard(await as('admin'))).toEqual([])
    show({
      block: 'asked',
      isFor: () => true,
      key: 'open',
      read: () => Promise.resolve({ count: 1, rows: [] }),
    })
    expect(await gatherDashboard(await createLocalReq({}, payload))).toEqual([])
    expect(await gatherDashboard(await askAs(await build.buildUser({ roles: [] })))).toEqual([])
    const inactive = await build.buildUser({ active: false, roles: ['admin'] })
    expect(await gatherDashboard(await askAs(inactive))).toEqual([])
    expect(reads).toBe(0)
  })

  it('shows the first of many and where the others are', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => ({
      href: `/${at}`,
      title: { nl: `${at}`, en: `${at}` },
    }))
    show({
      block: 'asked',
      isFor: () => true,
      key: 'many',
      read: () => Promise.resolve({ all: '/all', count: 9, rows }),
    })
    const [block] = await gatherDashboard(await as('editor'))
    expect(block?.topics[0]?.rows).toHaveLength(6)
    expect(block?.topics[0]?.all).toBe('/all')
  })

  it('asks the database as often for much as for little', async () => {
    const { pool } = payload.db as unknown as { pool: { query: (...args: unknown[]) => unknown } }
    const query = pool.query.bind(pool)
    let asked = 0
    pool.query = (...args) => {
      asked += 1
      return query(...args)
    }
    const account = await build.buildUser({ roles: ['process-manager'] })
    const count = async () => {
      const req = await askAs(account)
      asked = 0
      await gatherDashboard(req)
      return asked
    }
    const grow = async () => {
      const { project } = await propose()
      const plan = await build.buildPlan(project.id)
      await build.buildBudgetLine(plan.id)
      await payload.update({
        collection: 'projects',
        data: { fixedContact: account.id },
        draft: true,
        id: project.id,
        overrideAccess: true,
      })
    }
    await grow()
    const little = await count()
    for (let at = 0; at < 4; at += 1) await grow()
    const much = await count()
    pool.query = query
    expect(little).toBeGreaterThan(10)
    expect(much).toBe(little)
  })
})
