import { createRowReader } from '@streekwerk/payload-showcase/router'
import type { Payload } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  endInstantOf,
  nextSchoolYear,
  previousSchoolYear,
  schoolYearOf,
} from '../../../src/domain/education/schoolYears'
import { expireLinks } from '../../../src/education/expireLinks'
import { today } from '../../../src/hooks/today'
import { askRest } from '../../../test/support/ask'
import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const CANARY = 'kanarie-in-de-klas'
const thisYear = schoolYearOf(today())
const nextYear = nextSchoolYear(thisYear)
const lastYear = previousSchoolYear(thisYear)

let payload: Payload
let build: ReturnType<typeof builders>
let ask: ReturnType<typeof askRest>
let pool: pg.Pool
let ends: { programme: string; project: string; school: string }

let headers: Record<string, string>

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  ask = askRest(payload)
  pool = new pg.Pool({ connectionString: process.env.DATABASE_URL })
  const [home, project] = [
    await build.buildSchool({ _status: 'published', name: 'Het Zoutdiep' }),
    await build.buildProject({ _status: 'published', title: 'Zilte tuin' }),
  ]
  await build.buildParticipation(project.id, home.id)
  ends = {
    programme: (await build.buildProgramme(home.id, { name: 'Groenbeheer' })).id,
    project: project.id,
    school: home.id,
  }
  ;({ headers } = await build.buildMachine({ organisation: home.id, roles: ['school-editor'] }))
})
afterAll(() => pool.end())

const publicLink = (data: Record<string, unknown> = {}) =>
  build.buildLink(ends, { _status: 'published', ...data })

const renew = async (body: Record<string, unknown>) => {
  const { json, status } = await ask('curriculum-links/renew', { body, headers, method: 'POST' })
  const answer = json as unknown as {
    errors?: { data?: { errors?: { path: string }[] } }[]
    made?: string[]
    notice?: string
  }
  return {
    made: answer.made ?? [],
    notice: answer.notice,
    status,
    wrong: answer.errors?.[0]?.data?.errors?.map(({ path }) => path),
  }
}

const find = (id: string, locale: 'en' | 'nl' = 'nl') =>
  payload.findByID({
    collection: 'curriculum-links',
    depth: 0,
    draft: true,
    id,
    locale,
    overrideAccess: true,
  })

describe('renewing links with a key', () => {
  it('copies what was public to the next year as a draft, with its texts in both languages, once', async () => {
    const old = await publicLink({ capacity: 8, description: 'Zij meten zout.', reviewRemark: CANARY })
    const rows = (await find(old.id)).learningOutcomes ?? []
    await payload.update({
      collection: 'curriculum-links',
      data: {
        _status: 'published',
        description: 'They measure salt.',
        learningOutcomes: rows.map((row) => ({ ...row, title: 'Measuring' })),
      },
      id: old.id,
      locale: 'en',
      overrideAccess: true,
    })
    const first = await renew({ from: thisYear, into: nextYear })
    expect([first.status, first.made.length]).toEqual([201, 1])
    expect(first.notice).toBe(`1 koppeling gekopieerd naar ${nextYear}, als concept.`)
    const copy = await find(String(first.made[0]))
    expect(copy).toMatchObject({
      capacity: 8,
      description: 'Zij meten zout.',
      learningOutcomes: [{ code: 'B1-K1', title: 'Metingen doen' }],
      publishedAt: null,
      reviewRemark: null,
      schoolYear: nextYear,
      state: 'draft',
      title: `Zilte tuin: Groenbeheer, ${nextYear}`,
    })
    expect(await find(copy.id, 'en')).toMatchObject({
      description: 'They measure salt.',
      learningOutcomes: [{ title: 'Measuring' }],
    })
    expect(await renew({ from: thisYear, into: nextYear })).toMatchObject({
      made: [],
      notice: `Alles staat er al in ${nextYear}: er is niets bijgekomen.`,
      status: 200,
    })
  })

  it('makes one set when it is asked twice at once', async () => {
    const question = await build.buildQuestion(ends.project)
    const { id } = await publicLink({ question: question.id })
    const answers = await Promise.all([0, 1, 2].map(() => renew({ ids: [id], into: nextYear })))
    expect(answers.flatMap(({ made }) => made)).toHaveLength(1)
  })

  it('leaves drafts, and links of other schools and of projects that the school left, alone', async () => {
    const [elsewhere, left] = [await build.buildSchool(), await build.buildProject()]
    const programme = await build.buildProgramme(elsewhere.id)
    const made = [
      await build.buildLink(ends, { question: (await build.buildQuestion(ends.project)).id }),
      await build.buildLink(
        { ...ends, programme: programme.id, school: elsewhere.id },
        { _status: 'published' },
      ),
      await build.buildLink({ ...ends, project: left.id }, { _status: 'published' }),
    ]
    expect((await renew({ ids: made.map(({ id }) => id), into: nextYear })).made).toEqual([])
  })

  it('refuses what it cannot read, by field, and who may not renew', async () => {
    expect((await renew({ into: '2027' })).wrong).toEqual(['into'])
    expect((await renew({ into: lastYear })).wrong).toEqual(['into'])
    expect((await renew({ from: 'vorig jaar', into: nextYear })).wrong).toEqual(['from'])
    expect((await renew({ ids: ['een', 'twee'], into: nextYear })).wrong).toEqual(['ids'])
    expect((await renew({ from: thisYear, ids: [ends.school], into: nextYear })).wrong).toEqual(['ids'])
    const anonymous = await ask('curriculum-links/renew', { body: { into: nextYear }, method: 'POST' })
    expect(anonymous.status).toBe(403)
    const manager = await build.buildMachine({ organisation: ends.school, roles: ['partner-manager'] })
    const member = await ask('curriculum-links/renew', {
      body: { into: nextYear },
      headers: manager.headers,
      method: 'POST',
    })
    expect(member.status).toBe(403)
  })

  it('makes none when one of them cannot be made', async () => {
    const count = async () =>
      (await payload.count({ collection: 'curriculum-links', overrideAccess: true })).totalDocs
    await publicLink({ question: (await build.buildQuestion(ends.project)).id })
    const bad = await publicLink({ question: (await build.buildQuestion(ends.project)).id })
    const create = payload.create.bind(payload)
    let made = 0
    payload.create = ((args: Parameters<typeof create>[0]) => {
      made += 1
      return made > 1 ? Promise.reject(new Error(`no room for ${bad.id}`)) : create(args)
    }) as typeof payload.create
    const before = await count()
    const { status } = await renew({ from: thisYear, into: nextYear })
    payload.create = create
    expect([status, made, await count()]).toEqual([500, 2, before])
  })
})

describe('a school year that is over', () => {
  const nextAugust = endInstantOf(thisYear)

  it('takes its links off the site by itself', async () => {
    const { id } = await publicLink({ question: (await build.buildQuestion(ends.project)).id })
    const { rows } = await pool.query<{ until: Date }>(
      'select distinct visible_until as until from showcase_entries where doc_id = $1',
      [id],
    )
    expect(rows.map(({ until }) => until.toISOString())).toEqual([nextAugust])
  })

  it('marks them as expired, and nobody changes those any more', async () => {
    const { id } = await publicLink({ question: (await build.buildQuestion(ends.project)).id })
    const pending = await publicLink({ question: (await build.buildQuestion(ends.project)).id })
    await payload.update({
      collection: 'curriculum-links',
      data: { schoolYear: nextYear },
      draft: true,
      id: pending.id,
      overrideAccess: true,
    })
    const { signal } = new AbortController()
    expect(await expireLinks(payload, today(), signal)).toBe(0)
    expect(await expireLinks(payload, nextAugust, signal)).toBe(0)
    expect(await expireLinks(payload, `${thisYear.slice(5)}-08-01`, signal)).toBeGreaterThan(1)
    const states = await Promise.all(
      [id, pending.id].map(async (each) => {
        const main = await payload.findByID({
          collection: 'curriculum-links',
          id: each,
          overrideAccess: true,
        })
        return [(await find(each)).state, main._status]
      }),
    )
    expect(states).toEqual([
      ['expired', 'draft'],
      ['draft', 'draft'],
    ])
    const change = await ask(`curriculum-links/${id}`, { body: { capacity: 4 }, headers, method: 'PATCH' })
    expect(change.status).toBe(403)
    expect((await renew({ ids: [id], into: nextYear })).made).toHaveLength(1)
  })
})

describe('what the public sees of a link', () => {
  it('is its own page in the allow-list, and never how it was reviewed', async () => {
    const reviewer = await build.buildUser({ name: CANARY })
    const question = await build.buildQuestion(ends.project, { text: `Hoe zit het met ${CANARY}?` })
    await build.buildContact(ends.school, { note: CANARY, person: CANARY })
    const link = await publicLink({ contactRole: 'Coördinator praktijk', question: question.id })
    await payload.update({
      collection: 'curriculum-links',
      data: { _status: 'published', reviewedBy: reviewer.id },
      id: link.id,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'curriculum-links',
      data: { description: CANARY },
      draft: true,
      id: link.id,
      overrideAccess: true,
    })
    await build.buildLink(ends, { description: CANARY, question: question.id })
    const reader = createRowReader(pool)
    const row = await reader.row('curriculum-links', link.id, 'nl')
    expect(row).toMatchObject({
      fields: {
        contactRole: { text: 'Coördinator praktijk' },
        learningOutcomes: { text: 'B1-K1 Metingen doen' },
        level: { values: ['mbo-4'] },
        schoolYear: { values: [thisYear] },
        studyLoad: { unit: 'uur (SBU)', value: 240 },
      },
      path: expect.stringMatching(/^\/onderwijs\/zilte-tuin-groenbeheer/) as string,
    })
    const { rows } = await pool.query<{ all: string }>(
      'select string_agg(showcase_entries::text, chr(10)) as all from showcase_entries',
    )
    expect(rows[0]?.all).not.toContain(CANARY)
  })

  it('is nothing while its project or its school is not public', async () => {
    const [project, hidden] = [
      await build.buildProject({ title: CANARY }),
      await build.buildSchool({ name: CANARY }),
    ]
    const programme = await build.buildProgramme(hidden.id)
    const links = [
      await build.buildLink({ ...ends, project: project.id }, { _status: 'published' }),
      await build.buildLink(
        { ...ends, programme: programme.id, school: hidden.id },
        { _status: 'published' },
      ),
    ]
    const reader = createRowReader(pool)
    const rows = await Promise.all(links.map(({ id }) => reader.row('curriculum-links', id, 'nl')))
    expect(rows).toEqual([null, null])
    expect(await reader.row('programmes', programme.id, 'nl')).toBeNull()
  })
})
