import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { internalSections } from '../../src/domain/plans/internalSections'
import { sectionKeys } from '../../src/domain/plans/sections'
import { richText } from '../../src/seed/text/richText'
import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

const planOfNewProject = async () => build.buildPlan((await build.buildProject()).id)

const sectionsOf = async (plan: string, locale: 'en' | 'nl' = 'nl') =>
  (
    await payload.find({
      collection: 'plan-sections',
      depth: 0,
      fallbackLocale: false,
      locale,
      overrideAccess: true,
      pagination: false,
      where: { plan: { equals: plan } },
    })
  ).docs

const codeOf = (statement: Promise<unknown>): Promise<string | undefined> =>
  statement.then(
    () => 'done',
    (thrown: unknown) => (thrown as { cause?: { code?: string } }).cause?.code,
  )

describe('a new plan', () => {
  it('comes with its eighteen sections in the order of the method, named in both languages', async () => {
    const plan = await planOfNewProject()
    const [dutch, english] = [await sectionsOf(plan.id), await sectionsOf(plan.id, 'en')]
    expect(dutch.map(({ key }) => key)).toEqual([...sectionKeys])
    expect([dutch[1]?.title, english[1]?.title]).toEqual(['2. Probleemstelling', '2. Problem statement'])
    const { id: project } = plan.project as { id: string }
    expect(dutch.filter((section) => section.project !== project || section.status !== 'empty')).toEqual([])
  })

  it('is named in both languages when it is made in English too', async () => {
    const { id: project } = await build.buildProject()
    const { id } = await payload.create({
      collection: 'project-plans',
      data: { project, status: 'draft' },
      locale: 'en',
      overrideAccess: true,
    })
    expect([(await sectionsOf(id))[0]?.title, (await sectionsOf(id, 'en'))[0]?.title]).toEqual([
      '1. Aanleiding',
      '1. Motive',
    ])
  })

  it('is the only one of its project, also when two people make it at once', async () => {
    const { id } = await build.buildProject()
    const answers = await Promise.all([1, 2, 3].map(() => statusOf(build.buildPlan(id))))
    expect(answers.sort()).toEqual([200, 400, 400])
    expect(await wrongFields(build.buildPlan(id))).toEqual(['project'])
    const { totalDocs } = await payload.count({
      collection: 'plan-sections',
      overrideAccess: true,
      where: { project: { equals: id } },
    })
    expect(totalDocs).toBe(18)
  })

  it('stays with its project', async () => {
    const [plan, other] = [await planOfNewProject(), await build.buildProject()]
    const move = payload.update({
      collection: 'project-plans',
      data: { project: other.id },
      id: plan.id,
      overrideAccess: true,
    })
    expect(await wrongFields(move)).toEqual(['project'])
  })

  it('is found by the name of its project, and shown where a person looks', async () => {
    const project = await build.buildProject({ title: 'Nachtvlinders tellen' })
    const plan = await build.buildPlan(project.id)
    const { docs } = await payload.find({
      collection: 'project-plans',
      overrideAccess: true,
      where: { title: { like: 'Nachtvlinders' } },
    })
    expect(docs.map(({ id }) => id)).toEqual([plan.id])
    const found = await payload.find({
      collection: 'plan-sections',
      overrideAccess: true,
      where: { 'project.title': { like: 'nachtvlinders' } },
    })
    expect(found.totalDocs).toBe(18)
    const { plan: joined } = await payload.findByID({
      collection: 'projects',
      depth: 1,
      id: project.id,
      overrideAccess: true,
    })
    expect(joined?.docs).toHaveLength(1)
  })
})

describe('a plan that is agreed', () => {
  const setState = (id: string, status: 'agreed' | 'draft', more: Record<string, unknown> = {}) =>
    payload.update({ collection: 'project-plans', data: { status, ...more }, id, overrideAccess: true })

  it('remembers the day, and forgets it when it is opened again', async () => {
    const { id } = await planOfNewProject()
    const today = new Date().toISOString().slice(0, 10)
    expect((await setState(id, 'agreed')).agreedOn?.slice(0, 10)).toBe(today)
    expect((await setState(id, 'agreed', { agreedOn: '2020-01-01' })).agreedOn?.slice(0, 10)).toBe(today)
    expect((await setState(id, 'draft')).agreedOn).toBeNull()
  })
})

describe('a section', () => {
  it('is there once per plan, whoever writes it, and keeps its key and its plan', async () => {
    const [plan, other] = [await planOfNewProject(), await planOfNewProject()]
    const [section] = await sectionsOf(plan.id)
    const again = (key: (typeof sectionKeys)[number]) =>
      payload.create({
        collection: 'plan-sections',
        data: { key, plan: plan.id, project: section?.project as string, status: 'empty' },
        overrideAccess: true,
      })
    expect(await wrongFields(again('motive'))).toEqual(['key'])
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'plan-sections', data, id: String(section?.id), overrideAccess: true })
    expect(await wrongFields(change({ key: 'vision', plan: other.id }))).toEqual(['plan', 'key'])
    const twice = payload.db.drizzle.execute(
      sql`update plan_sections set key = 'motive' where plan_id = ${plan.id} and key = 'vision'`,
    )
    expect(await codeOf(twice)).toBe('23505')
  })

  it('is refused a text that cannot be shown, or is far too large', async () => {
    const plan = await planOfNewProject()
    const [section] = await sectionsOf(plan.id)
    const write = (text: unknown) =>
      payload.update({
        collection: 'plan-sections',
        data: { text: text as never },
        id: String(section?.id),
        overrideAccess: true,
      })
    const table = { children: [], type: 'table', version: 1 }
    const hostile = {
      root: { children: [table], direction: null, format: '', indent: 0, type: 'root', version: 1 },
    }
    expect(await wrongFields(write(hostile))).toEqual(['text'])
    expect(await wrongFields(write(richText('x'.repeat(5_000_000))))).toEqual(['text'])
  })

  it('keeps its last fifty versions and no drafts', async () => {
    const plan = await planOfNewProject()
    const [section] = await sectionsOf(plan.id)
    for (let round = 0; round < 53; round += 1)
      await payload.update({
        collection: 'plan-sections',
        data: { text: richText(`Ronde ${round}`) },
        id: String(section?.id),
        overrideAccess: true,
      })
    const { docs } = await payload.findVersions({
      collection: 'plan-sections',
      overrideAccess: true,
      pagination: false,
      where: { parent: { equals: section?.id } },
    })
    expect(docs).toHaveLength(50)
  })
})

describe('a plan that is deleted', () => {
  const remove = (id: string) => payload.delete({ collection: 'project-plans', id, overrideAccess: true })

  it('takes its empty sections along', async () => {
    const plan = await planOfNewProject()
    expect(await statusOf(remove(plan.id))).toBe(200)
    expect(await sectionsOf(plan.id)).toEqual([])
  })

  it('is refused while something is written in it, in whichever language, or hangs on it', async () => {
    const plan = await planOfNewProject()
    const [section] = await sectionsOf(plan.id)
    const write = (text: unknown) =>
      payload.update({
        collection: 'plan-sections',
        data: { text: text as never },
        id: String(section?.id),
        locale: 'en',
        overrideAccess: true,
      })
    await write(richText('Why now.'))
    expect(await statusOf(remove(plan.id))).toBe(409)
    await write(null)
    const line = await build.buildBudgetLine(plan.id)
    expect(await statusOf(remove(plan.id))).toBe(409)
    const many = await payload.delete({
      collection: 'project-plans',
      overrideAccess: true,
      where: { id: { equals: plan.id } },
    })
    expect([many.docs.length, many.errors.length, (await sectionsOf(plan.id)).length]).toEqual([0, 1, 18])
    await payload.delete({ collection: 'budget-lines', id: line.id, overrideAccess: true })
    expect(await statusOf(remove(plan.id))).toBe(200)
  })
})

describe('a line of a budget', () => {
  it('belongs to the project of its plan, whatever is sent', async () => {
    const [plan, stranger] = [await planOfNewProject(), await build.buildProject()]
    const line = await build.buildCoverageLine(plan.id, { project: stranger.id })
    expect((line.project as { id: string }).id).toBe((plan.project as { id: string }).id)
    const moved = await payload.update({
      collection: 'coverage-lines',
      data: { project: stranger.id },
      depth: 0,
      id: line.id,
      overrideAccess: true,
    })
    expect(moved.project).toBe((plan.project as { id: string }).id)
  })

  it('names the plan when that does not exist', async () => {
    expect(await wrongFields(build.buildBudgetLine('0190a000-0000-7000-8000-000000000000'))).toEqual(['plan'])
  })

  it('is refused what is no amount, no year and no kind of the list', async () => {
    const { id } = await planOfNewProject()
    expect(await wrongFields(build.buildBudgetLine(id, { cents: 10.5, year: 1999 }))).toEqual([
      'cents',
      'year',
    ])
    expect(await wrongFields(build.buildBudgetLine(id, { year: 2027.5 }))).toEqual(['year'])
    expect(await wrongFields(build.buildBudgetLine(id, { cents: null, description: '' }))).toEqual([
      'description',
      'cents',
    ])
    expect(await wrongFields(build.buildCoverageLine(id, { kind: 'lottery' }))).toEqual(['kind'])
    const { id: line } = await build.buildBudgetLine(id)
    const below = payload.db.drizzle.execute(sql`update budget_lines set cents = -1 where id = ${line}`)
    expect(await codeOf(below)).toBe('23514')
  })

  it('that the plan is deleted under is refused by the database', async () => {
    const { id } = await planOfNewProject()
    await build.buildBudgetLine(id)
    await payload.db.drizzle.execute(sql`delete from _plan_sections_v where version_plan_id = ${id}`)
    await payload.db.drizzle.execute(sql`delete from plan_sections where plan_id = ${id}`)
    expect(await codeOf(payload.db.drizzle.execute(sql`delete from project_plans where id = ${id}`))).toBe(
      '23001',
    )
  })
})

describe('a risk', () => {
  it('is weighed by the program', async () => {
    const plan = await planOfNewProject()
    const risk = await build.buildRisk(plan.id, { impact: 4, likelihood: 5, score: 1 })
    expect(risk.score).toBe(20)
  })

  it('never gets greater by its mitigation, and smaller only by one in words', async () => {
    const { id } = await planOfNewProject()
    const risk = (data: Record<string, unknown>) => wrongFields(build.buildRisk(id, data))
    expect(await risk({ residualImpact: 4, residualLikelihood: 3 })).toEqual(['residualImpact'])
    expect(await risk({ residualImpact: 3, residualLikelihood: 4 })).toEqual(['residualLikelihood'])
    expect(await risk({ residualImpact: 2, residualLikelihood: 3 })).toEqual(['mitigation'])
    expect(await risk({ residualImpact: 2 })).toEqual(['residualLikelihood'])
    expect(await risk({ residualLikelihood: 2 })).toEqual(['residualImpact'])
    expect(
      await risk({ mitigation: 'Pompen klaarzetten.', residualImpact: 2, residualLikelihood: 3 }),
    ).toEqual([])
  })

  it('counts a mitigation that is written in the other language', async () => {
    const { id: plan } = await planOfNewProject()
    const { id } = await build.buildRisk(plan, {
      mitigation: 'Pompen klaarzetten.',
      residualImpact: 2,
      residualLikelihood: 3,
    })
    const inEnglish = (data: Record<string, unknown>) =>
      payload.update({ collection: 'risks', data, id, locale: 'en', overrideAccess: true })
    expect(await statusOf(inEnglish({ residualImpact: 1, title: 'Storm' }))).toBe(200)
    const inDutch = payload.update({
      collection: 'risks',
      data: { mitigation: '' },
      id,
      locale: 'nl',
      overrideAccess: true,
    })
    expect(await wrongFields(inDutch)).toEqual(['mitigation'])
  })

  it('has grades from one to five, also in the database', async () => {
    const { id } = await planOfNewProject()
    expect(await wrongFields(build.buildRisk(id, { impact: 6, likelihood: 0 }))).toEqual([
      'likelihood',
      'impact',
    ])
    const { id: risk } = await build.buildRisk(id)
    const above = payload.db.drizzle.execute(sql`update risks set impact = 6 where id = ${risk}`)
    expect(await codeOf(above)).toBe('23514')
  })
})

describe('the closed sections', () => {
  it('are the four that the method keeps indoors', async () => {
    const plan = await planOfNewProject()
    const keys = (await sectionsOf(plan.id)).map(({ key }) => key)
    expect(keys.filter((key) => internalSections.some((internal) => internal === key))).toHaveLength(4)
  })
})
