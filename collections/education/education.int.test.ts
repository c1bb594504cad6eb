import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

const sqlState = (statement: ReturnType<typeof sql>): Promise<string | undefined> =>
  payload.db.drizzle.execute(statement).then(
    () => 'done',
    (thrown: unknown) => (thrown as { cause?: { code?: string } }).cause?.code,
  )

const signedIn = async (role: string, organisation?: string) => ({
  ...(await build.buildUser({ organisation, roles: [role] })),
  collection: 'users' as const,
})

describe('the questions of a project', () => {
  const change = (id: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'questions', data, id, overrideAccess: true })

  it('make a tree of that project alone', async () => {
    const [ours, other] = [await build.buildProject(), await build.buildProject()]
    const main = await build.buildQuestion(ours.id)
    expect(await wrongFields(build.buildQuestion(other.id, { parent: main.id }))).toEqual(['parent'])
    const sub = await build.buildQuestion(ours.id, { parent: main.id })
    expect(await wrongFields(change(main.id, { parent: sub.id }))).toEqual(['parent'])
    expect(await wrongFields(change(main.id, { project: other.id }))).toEqual(['project'])
    expect(await sqlState(sql`update questions set project_id = ${other.id} where id = ${sub.id}`)).toBe(
      '23503',
    )
  })

  it('stay a tree when two people move each under the other at once', async () => {
    const { id } = await build.buildProject()
    for (let round = 0; round < 3; round += 1) {
      const [one, other] = [await build.buildQuestion(id), await build.buildQuestion(id)]
      const saves = await Promise.all([
        statusOf(change(one.id, { parent: other.id })),
        statusOf(change(other.id, { parent: one.id })),
      ])
      expect(saves.sort()).toEqual([200, 400])
    }
  })

  it('begin before they end and ask no less than nothing', async () => {
    const { id } = await build.buildProject()
    const wrong = (data: Record<string, unknown>) => wrongFields(build.buildQuestion(id, data))
    expect(await wrong({ period: { end: '2026-01-01', start: '2026-02-01' } })).toEqual([
      'period.start',
      'period.end',
    ])
    expect(await wrong({ workloadHours: -1 })).toEqual(['workloadHours'])
    expect(await wrong({ text: '' })).toEqual(['text'])
    expect(await wrong({ knowledgeNeed: 'raden' })).toEqual(['knowledgeNeed'])
  })

  it('are kept while a school works on one', async () => {
    const question = await build.buildQuestion((await build.buildProject()).id)
    await build.buildAssignment(question.id, (await build.buildSchool()).id)
    expect(
      await statusOf(payload.delete({ collection: 'questions', id: question.id, overrideAccess: true })),
    ).toBe(409)
  })
})

describe('an assignment', () => {
  const ask = async (data: Record<string, unknown> = {}) => {
    const [project, school] = [await build.buildProject(), await build.buildSchool()]
    const question = await build.buildQuestion(project.id)
    const assignment = await build.buildAssignment(question.id, school.id, data)
    return { assignment, project, question, school }
  }
  const change = (id: string, data: Record<string, unknown>) =>
    payload.update({ collection: 'assignments', data, depth: 0, id, overrideAccess: true })

  it('gets its project from its question and its hours from its study load', async () => {
    const { assignment, project } = await ask({ studyLoad: { amount: 2.5, kind: 'ec' } })
    expect(assignment).toMatchObject({ hours: 70, project: project.id, state: 'proposed' })
    const elsewhere = await build.buildProject()
    const other = await build.buildQuestion(elsewhere.id)
    expect(await change(assignment.id, { question: other.id })).toMatchObject({
      project: elsewhere.id,
    })
  })

  it('is a proposal first and takes its steps in order', async () => {
    const { assignment } = await ask()
    expect(await wrongFields(ask({ state: 'running' }))).toEqual(['state'])
    expect(await wrongFields(change(assignment.id, { state: 'running' }))).toEqual(['state'])
    for (const state of ['accepted', 'running', 'done']) await change(assignment.id, { state })
    expect(await wrongFields(change(assignment.id, { state: 'declined' }))).toEqual(['state'])
  })

  it('is declined with a reason', async () => {
    const { assignment } = await ask()
    expect(await wrongFields(change(assignment.id, { state: 'declined' }))).toEqual(['declineReason'])
    const declined = await change(assignment.id, { declineReason: 'Rooster vol.', state: 'declined' })
    expect(declined.state).toBe('declined')
  })

  it('is taken up by a programme of the school that was asked', async () => {
    const { assignment } = await ask()
    const strange = await build.buildProgramme((await build.buildSchool()).id)
    expect(await wrongFields(change(assignment.id, { programme: strange.id }))).toEqual(['programme'])
    expect(
      await sqlState(sql`update assignments set programme_id = ${strange.id} where id = ${assignment.id}`),
    ).toBe('23503')
  })

  it('ends one way when two people end it at once', async () => {
    for (let round = 0; round < 3; round += 1) {
      const { assignment } = await ask()
      for (const state of ['accepted', 'running']) await change(assignment.id, { state })
      const answers = await Promise.all([
        statusOf(change(assignment.id, { state: 'done' })),
        statusOf(change(assignment.id, { declineReason: 'Toch niet.', state: 'declined' })),
      ])
      expect(answers.sort()).toEqual([200, 400])
    }
  })

  it('goes its way with a school, which decides on nothing else', async () => {
    const { assignment, question, school } = await ask({ studyLoad: { amount: 40, kind: 'hours' } })
    const user = await signedIn('school-editor', school.id)
    const programme = await build.buildProgramme(school.id)
    const other = await build.buildQuestion((await build.buildProject()).id)
    const answer = (data: Record<string, unknown>) =>
      payload.update({
        collection: 'assignments',
        data,
        depth: 0,
        id: assignment.id,
        overrideAccess: false,
        user,
      })
    const taken = await answer({
      group: 'GT3b',
      hours: 1,
      programme: programme.id,
      question: other.id,
      state: 'accepted',
      studyLoad: { amount: 1, kind: 'ec' },
    })
    expect(taken).toMatchObject({
      group: 'GT3b',
      hours: 40,
      programme: programme.id,
      question: question.id,
      state: 'accepted',
    })
    await answer({ declineReason: 'Toch te veel.', state: 'declined' })
    expect(await statusOf(answer({ state: 'proposed' }))).toBe(403)
    const elsewhere = await build.buildSchool()
    expect(await statusOf(answer({ school: elsewhere.id }))).toBe(403)
  })
})

describe('the log of contacts with schools', () => {
  const log = async (data: Record<string, unknown>) =>
    payload.create({
      collection: 'broker-contacts',
      data: { kind: 'visit', summary: 'Rondgekeken.', ...data } as never,
      depth: 0,
      overrideAccess: false,
      user: await signedIn('education-broker'),
    })

  it('keeps names as they were and who wrote it, whatever was sent', async () => {
    const school = await build.buildSchool({ name: 'De Klaverschool' })
    const project = await build.buildProject({ title: 'Schone sloten' })
    const entry = await log({
      byName: 'Iemand anders',
      project: project.id,
      school: school.id,
      schoolName: 'Vervalst',
    })
    await payload.delete({ collection: 'projects', id: project.id, overrideAccess: true })
    const kept = await payload.findByID({ collection: 'broker-contacts', id: entry.id, overrideAccess: true })
    expect(kept).toMatchObject({
      byName: expect.stringContaining('User') as string,
      projectId: project.id,
      projectTitle: 'Schone sloten',
      schoolId: school.id,
      schoolName: 'De Klaverschool',
      title: 'De Klaverschool · Schone sloten',
    })
  })

  it('says about whom or what, and what is really there', async () => {
    expect(await wrongFields(log({}))).toEqual(['school', 'project'])
    const gone = await build.buildSchool()
    await payload.delete({ collection: 'partners', id: gone.id, overrideAccess: true })
    expect(await wrongFields(log({ school: gone.id }))).toEqual(['school'])
    expect(await wrongFields(log({ school: (await build.buildSchool()).id, summary: '' }))).toEqual([
      'summary',
    ])
  })

  it('is only added to, by the program and by whoever asks the database', async () => {
    const { id } = await log({ school: (await build.buildSchool()).id })
    const change = payload.update({
      collection: 'broker-contacts',
      data: { summary: 'Anders' },
      id,
      overrideAccess: true,
    })
    expect(await statusOf(change)).toBe(409)
    expect(await statusOf(payload.delete({ collection: 'broker-contacts', id, overrideAccess: true }))).toBe(
      409,
    )
    expect([
      await sqlState(sql`update broker_contacts set summary = 'Anders' where id = ${id}`),
      await sqlState(sql`delete from broker_contacts`),
      await sqlState(sql`truncate broker_contacts cascade`),
    ]).toEqual(['23001', '23001', '23001'])
  })
})
