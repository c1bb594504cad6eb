import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askRest } from '../../../test/support/ask'
import { builders, readyLink, statusOf, wrongFields } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

let payload: Payload
let build: ReturnType<typeof builders>
let ask: ReturnType<typeof askRest>
let ends: { programme: string; project: string; school: string }
let school: Record<string, unknown>
let reviewer: Record<string, unknown>
let asSchool: Record<string, string>
let asReviewer: Record<string, string>

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  ask = askRest(payload)
  const [home, project] = [await build.buildSchool(), await build.buildProject({ _status: 'published' })]
  await build.buildParticipation(project.id, home.id)
  ends = {
    programme: (await build.buildProgramme(home.id)).id,
    project: project.id,
    school: home.id,
  }
  const account = { organisation: home.id, roles: ['school-editor'] }
  const machine = await build.buildMachine(account)
  const manager = await build.buildMachine({ roles: ['process-manager'] })
  school = { ...machine.user, collection: 'users' }
  reviewer = { ...manager.user, collection: 'users' }
  asSchool = machine.headers
  asReviewer = manager.headers
})

const as = (user: Record<string, unknown>) => user as never

const save = (user: Record<string, unknown>, id: string, data: Record<string, unknown>, draft = false) =>
  payload.update({
    collection: 'curriculum-links',
    data,
    depth: 0,
    draft,
    id,
    overrideAccess: false,
    user: as(user),
  })

const read = async (id: string, draft = true) =>
  payload.findByID({ collection: 'curriculum-links', depth: 0, draft, id, overrideAccess: true })

/** The state of the newest text, and whether some text of it is public. */
const standing = async (id: string) => [(await read(id)).state, (await read(id, false))._status]

const publish = async (data: Record<string, unknown> = {}) => {
  const { id } = await build.buildLink(ends, data)
  await save(school, id, { state: 'submitted' })
  await save(reviewer, id, { _status: 'published' })
  return id
}

const trust = (schools: string[]) =>
  payload.updateGlobal({ data: { trustedSchools: schools }, overrideAccess: true, slug: 'site' })

describe('a curriculum link', () => {
  it('is made and submitted by its school, reviewed and published by the process manager', async () => {
    const { id } = await build.buildLink(ends)
    expect(await standing(id)).toEqual(['draft', 'draft'])
    await save(school, id, { state: 'submitted' })
    expect(await standing(id)).toEqual(['submitted', 'draft'])
    const published = await save(reviewer, id, { _status: 'published' })
    expect(await standing(id)).toEqual(['published', 'published'])
    expect(published).toMatchObject({ reviewedBy: reviewer.id, reviewRemark: null, state: 'published' })
    expect(published.publishedAt).toBeTruthy()
  })

  it('is called by its project, programme and year, and has an address made of that', async () => {
    const { id } = await build.buildLink(ends)
    const [link, project, programme] = [
      await read(id),
      await payload.findByID({ collection: 'projects', id: ends.project, overrideAccess: true }),
      await payload.findByID({ collection: 'programmes', id: ends.programme, overrideAccess: true }),
    ]
    expect(link.title).toBe(`${project.title}: ${programme.name}, ${String(link.schoolYear)}`)
    expect(link.slug).toMatch(/^project-\d+-opleiding-\d+-\d{4}-\d{4}/)
  })

  it('is named in each language of which both project and programme have words', async () => {
    await payload.update({
      collection: 'programmes',
      data: { name: 'Land and water' },
      id: ends.programme,
      locale: 'en',
      overrideAccess: true,
    })
    const dutchOnly = await payload.findByID({
      collection: 'curriculum-links',
      id: (await build.buildLink(ends)).id,
      locale: 'all',
      overrideAccess: true,
    })
    expect(dutchOnly.title).toMatchObject({ en: null })
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', title: 'Clean ditches' },
      id: ends.project,
      locale: 'en',
      overrideAccess: true,
    })
    const both = await payload.findByID({
      collection: 'curriculum-links',
      id: (await build.buildLink(ends)).id,
      locale: 'all',
      overrideAccess: true,
    })
    expect(both.title).toMatchObject({
      en: expect.stringContaining('Clean ditches: Land and water') as string,
    })
    expect(both.slug).toMatchObject({ en: expect.stringContaining('clean-ditches') as string })
  })

  it('is not submitted before it is complete, and the fields that lack are named', async () => {
    const { id } = await build.buildLink(ends, {
      learningOutcomes: [],
      level: 'mbo-2',
      schoolYear: '2019-2020',
      studyLoad: {},
    })
    expect(await wrongFields(save(school, id, { state: 'submitted' }))).toEqual([
      'learningOutcomes',
      'level',
      'studyLoad.amount',
      'schoolYear',
    ])
    expect(await standing(id)).toEqual(['draft', 'draft'])
  })

  it('is refused in a draft too when it holds together badly', async () => {
    const [elsewhere, otherProject] = [await build.buildSchool(), await build.buildProject()]
    const programme = await build.buildProgramme(elsewhere.id)
    const question = await build.buildQuestion(otherProject.id)
    const wrong = (data: Record<string, unknown>) => wrongFields(build.buildLink(ends, data))
    expect(await wrong({ programme: programme.id })).toEqual(['programme'])
    expect(await wrong({ question: question.id })).toEqual(['question'])
    expect(await wrong({ schoolYear: '2026' })).toEqual(['schoolYear'])
    expect(await wrong({ capacity: 0 })).toEqual(['capacity'])
    expect(await wrong({ studyLoad: { amount: 1.234, kind: 'ec' } })).toEqual(['studyLoad.amount'])
    expect(await wrong({ learningOutcomes: [{ title: '', url: 'nergens' }] })).toContain(
      'learningOutcomes.0.url',
    )
  })

  it('is not published by its school, unless the cooperative trusts it', async () => {
    const { id } = await build.buildLink(ends)
    expect(await statusOf(save(school, id, { _status: 'published' }))).toBe(403)
    expect(await statusOf(save(school, id, { state: 'published' }))).toBe(403)
    await trust([ends.school])
    await save(school, id, { state: 'published' })
    expect(await standing(id)).toEqual(['published', 'published'])
    expect((await read(id)).reviewedBy).toBeNull()
    await trust([])
  })

  it('is not reviewed by its school, nor submitted by the reviewer', async () => {
    const { id } = await build.buildLink(ends)
    expect(await statusOf(save(reviewer, id, { state: 'submitted' }))).toBe(403)
    expect(await statusOf(save(reviewer, id, { _status: 'published' }))).toBe(403)
    await save(school, id, { state: 'submitted' })
    expect(await statusOf(save(school, id, { reviewRemark: 'Prima', state: 'returned' }))).toBe(403)
    expect(await statusOf(save(school, id, { state: 'expired' }))).toBe(403)
  })

  it('goes back with a remark that says what to change, and comes again', async () => {
    const { id } = await build.buildLink(ends)
    await save(school, id, { state: 'submitted' })
    expect(await wrongFields(save(reviewer, id, { state: 'returned' }))).toEqual(['reviewRemark'])
    await save(reviewer, id, { reviewRemark: 'Noem de leeruitkomsten.', state: 'returned' })
    const told = await payload.findByID({
      collection: 'curriculum-links',
      draft: true,
      id,
      overrideAccess: false,
      user: as(school),
    })
    expect([told.state, told.reviewRemark]).toEqual(['returned', 'Noem de leeruitkomsten.'])
    await save(school, id, { reviewRemark: 'Weg ermee', state: 'submitted' })
    expect((await read(id)).reviewRemark).toBe('Noem de leeruitkomsten.')
  })

  it('stays public as it is while its school writes a new text', async () => {
    const id = await publish({ capacity: 10 })
    await save(school, id, { capacity: 20 })
    expect(await standing(id)).toEqual(['draft', 'published'])
    expect((await read(id, false)).capacity).toBe(10)
    await save(school, id, { state: 'submitted' })
    await save(school, id, { state: 'draft' })
    expect(await standing(id)).toEqual(['draft', 'published'])
    await save(school, id, { state: 'submitted' })
    await save(reviewer, id, { _status: 'published' })
    expect((await read(id, false)).capacity).toBe(20)
  })

  it('leaves the site when its school takes it back, or the reviewer sends it back', async () => {
    const [mine, yours] = [await publish(), await publish()]
    await save(school, mine, { state: 'draft' })
    expect(await standing(mine)).toEqual(['draft', 'draft'])
    expect(await wrongFields(save(reviewer, yours, { _status: 'draft' }))).toEqual(['reviewRemark'])
    await save(reviewer, yours, { reviewRemark: 'Klopt niet meer.', state: 'returned' })
    expect(await standing(yours)).toEqual(['returned', 'draft'])
  })

  it('is deleted by its school only when it was never public', async () => {
    const [{ id: unseen }, seen] = [await build.buildLink(ends), await publish()]
    const remove = (id: string) =>
      statusOf(
        payload.delete({ collection: 'curriculum-links', id, overrideAccess: false, user: as(school) }),
      )
    expect([await remove(unseen), await remove(seen)]).toEqual([200, 409])
    await save(school, seen, { state: 'draft' })
    expect(await remove(seen)).toBe(409)
  })

  it('comes back from its history as a draft only, and without its review', async () => {
    const id = await publish()
    const { docs } = await payload.findVersions({
      collection: 'curriculum-links',
      overrideAccess: true,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
    const restore = (draft: boolean) =>
      ask(`curriculum-links/versions/${String(docs[0]?.id)}?draft=${draft}`, {
        headers: asReviewer,
        method: 'POST',
      })
    expect([(await restore(false)).status, (await restore(true)).status]).toEqual([403, 200])
    expect(await standing(id)).toEqual(['draft', 'published'])
  })

  it('tells partners of its project what is public, and not who reviewed it or what was said', async () => {
    const id = await publish()
    await payload.update({
      collection: 'curriculum-links',
      data: { _status: 'published', reviewedBy: String(reviewer.id) },
      id,
      overrideAccess: true,
    })
    const partner = await build.buildPartner()
    await build.buildParticipation(ends.project, partner.id)
    const member = {
      ...(await build.buildUser({ organisation: partner.id, roles: ['partner-member'] })),
      collection: 'users',
    }
    const open = (user: Record<string, unknown>) =>
      payload.findByID({
        collection: 'curriculum-links',
        depth: 0,
        id,
        overrideAccess: false,
        user: as(user),
      })
    expect(Object.keys(await open(member))).not.toContain('reviewedBy')
    expect(Object.keys(await open(member))).not.toContain('reviewRemark')
    expect((await open(school)).reviewedBy).toBe(reviewer.id)
  })

  it('takes its title, its review and its first day on the site from nobody who sends them', async () => {
    const id = await publish()
    const before = await read(id)
    await save(reviewer, id, {
      publishedAt: '2001-01-01',
      reviewedBy: school.id,
      title: 'Zelf bedacht',
    })
    const { publishedAt, reviewedBy, title } = await read(id)
    expect({ publishedAt, reviewedBy, title }).toEqual({
      publishedAt: before.publishedAt,
      reviewedBy: before.reviewedBy,
      title: before.title,
    })
  })

  it('does not change state in bulk', async () => {
    const { id } = await build.buildLink(ends)
    const many = (data: Record<string, unknown>) =>
      payload.update({
        collection: 'curriculum-links',
        data,
        where: { id: { equals: id } },
        overrideAccess: false,
        user: as(school),
      })
    expect(await wrongFields(many({ state: 'submitted' }))).toEqual(['state'])
    expect(await wrongFields(many({ _status: 'published' }))).toEqual(['state'])
    await many({ capacity: 7 })
    expect([(await read(id)).capacity, (await read(id)).state]).toEqual([7, 'draft'])
  })

  it('is reviewed once when two reviewers decide at once', async () => {
    const { id } = await build.buildLink(ends)
    await save(school, id, { state: 'submitted' })
    const decisions = await Promise.all([
      statusOf(save(reviewer, id, { _status: 'published', reviewRemark: 'x' })),
      statusOf(save(school, id, { state: 'draft' })),
    ])
    const [state, status] = await standing(id)
    // Taken back first, there is nothing to publish; published first, it is taken off the site again.
    expect([decisions, state, status]).toEqual(
      decisions[0] === 200 ? [[200, 200], 'draft', 'draft'] : [[403, 200], 'draft', 'draft'],
    )
  })
})

describe('a system of a school, with a key', () => {
  it('makes, submits and takes back links as a person would', async () => {
    const body = { ...readyLink(), ...ends }
    const made = await ask('curriculum-links', { body, headers: asSchool, method: 'POST' })
    const { id, state } = (made.json as unknown as { doc: { id: string; state: string } }).doc
    expect([made.status, state]).toEqual([201, 'draft'])
    const change = (data: Record<string, unknown>) =>
      ask(`curriculum-links/${id}`, { body: data, headers: asSchool, method: 'PATCH' })
    expect((await change({ state: 'submitted' })).status).toBe(200)
    expect((await change({ state: 'published' })).status).toBe(403)
    expect((await change({ state: 'draft' })).status).toBe(200)
    expect(await standing(id)).toEqual(['draft', 'draft'])
  })

  it('reaches no other school', async () => {
    const elsewhere = await build.buildSchool()
    const programme = await build.buildProgramme(elsewhere.id)
    const { id } = await build.buildLink({ ...ends, programme: programme.id, school: elsewhere.id })
    const answers = [
      await ask(`curriculum-links/${id}?draft=true`, { headers: asSchool }),
      await ask(`curriculum-links/${id}`, { body: { capacity: 3 }, headers: asSchool, method: 'PATCH' }),
      await ask('curriculum-links', {
        body: { ...ends, school: elsewhere.id },
        headers: asSchool,
        method: 'POST',
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 403, 403])
  })
})
