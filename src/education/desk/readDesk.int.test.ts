import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'
import { viewerOf } from '../../access/viewer'
import { nextSchoolYear, schoolYearOf } from '../../domain/education/schoolYears'
import { today } from '../../hooks/today'
import type { Desk } from './desk'
import { readDesk } from './readDesk'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

/** A school with an editor, in a project of which it takes part. */
const settle = async () => {
  const [school, project] = [
    await build.buildSchool({ name: 'De Klaverschool' }),
    await build.buildProject({ title: 'Schone sloten' }),
  ]
  await build.buildParticipation(project.id, school.id)
  const account = await build.buildUser({ organisation: school.id, roles: ['school-editor'] })
  return { project, school, user: { ...account, collection: 'users' as const } }
}

const sit = async ({ school, user }: Awaited<ReturnType<typeof settle>>, day = today()): Promise<Desk> => {
  const viewer = viewerOf({ user })
  if (viewer === null) throw new Error('the editor of a school is somebody')
  const req = await createLocalReq({ locale: 'nl', user }, payload)
  return readDesk({ locale: 'nl', req, school: school.id, today: day, viewer })
}

describe('the desk of a school', () => {
  it('is empty, under the name of the school, as long as there is nothing to do', async () => {
    expect(await sit(await settle())).toMatchObject({
      assignments: [],
      links: [],
      programmes: [],
      projects: [],
      renewal: { from: schoolYearOf(today()), into: nextSchoolYear(schoolYearOf(today())) },
      school: 'De Klaverschool',
    })
  })

  it('holds its own links in whatever state, and what can be done with each', async () => {
    const home = await settle()
    const { id: programme } = await build.buildProgramme(home.school.id)
    const ends = { programme, project: home.project.id, school: home.school.id }
    await build.buildLink(ends)
    const returned = await build.buildLink(ends, { reviewRemark: 'Noem de uitkomsten.', state: 'returned' })
    const shown = await build.buildLink(ends, { _status: 'published' })
    const elsewhere = await build.buildSchool()
    await build.buildLink({
      ...ends,
      programme: (await build.buildProgramme(elsewhere.id)).id,
      school: elsewhere.id,
    })
    const { links } = await sit(home)
    expect(links.map(({ moves, remark, state }) => [state, moves, remark])).toEqual(
      expect.arrayContaining([
        ['draft', ['submitted'], null],
        ['returned', ['submitted'], 'Noem de uitkomsten.'],
        ['published', ['draft'], null],
      ]),
    )
    expect(links).toHaveLength(3)
    await payload.updateGlobal({
      data: { trustedSchools: [home.school.id] },
      overrideAccess: true,
      slug: 'site',
    })
    const trusted = (await sit(home)).links.find(({ id }) => id === returned.id)
    expect(trusted?.moves).toEqual(['submitted', 'published'])
    const nextYear = await sit(home, `${schoolYearOf(today()).slice(5)}-08-01`)
    expect(nextYear.links.find(({ id }) => id === shown.id)).toMatchObject({ moves: [], state: 'expired' })
  })

  it('holds what it was asked and has not finished, with the answers it may give', async () => {
    const home = await settle()
    const question = await build.buildQuestion(home.project.id, { text: 'Hoe schoon is de sloot?' })
    const asked = await build.buildAssignment(question.id, home.school.id, {
      studyLoad: { amount: 1, kind: 'ec' },
    })
    await build.buildAssignment(question.id, (await build.buildSchool()).id)
    const { assignments } = await sit(home)
    expect(assignments).toEqual([
      {
        hours: 28,
        id: asked.id,
        moves: ['accepted', 'declined'],
        project: 'Schone sloten',
        question: 'Hoe schoon is de sloot?',
        state: 'proposed',
      },
    ])
  })

  it('shows the projects within its reach that have a question without a school, and no others', async () => {
    const home = await settle()
    const main = await build.buildQuestion(home.project.id)
    const open = await build.buildQuestion(home.project.id, {
      level: 'mbo-4',
      parent: main.id,
      workloadHours: 40,
    })
    const taken = await build.buildQuestion(home.project.id, { parent: main.id })
    await build.buildQuestion(home.project.id, { parent: main.id, state: 'answered' })
    await build.buildQuestion((await build.buildProject()).id)
    const other = await build.buildAssignment(taken.id, (await build.buildSchool()).id)
    expect((await sit(home)).projects[0]?.questions).toHaveLength(2)
    await payload.update({
      collection: 'assignments',
      data: { state: 'accepted' },
      id: other.id,
      overrideAccess: true,
    })
    expect((await sit(home)).projects).toEqual([
      {
        id: home.project.id,
        questions: [{ hours: 40, id: open.id, level: 'mbo-4', text: expect.any(String) as string }],
        title: 'Schone sloten',
      },
    ])
  })
})
