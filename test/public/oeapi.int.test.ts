import { Ajv } from 'ajv'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../support/build'
import { openPublicSite, type PublicSite } from '../support/openPublicSite'
import { usePayload } from '../support/payload'
import { publishLink } from '../support/publishLink'
import { schemas } from './oeapiSchemas'

type Named = { name: { language: string; value: string }[] }
type Page<Item> = { hasNextPage: boolean; hasPreviousPage: boolean; items: Item[] }

let payload: Payload
let site: PublicSite
let link: string
let school: string
let project: string

const ajv = new Ajv({ allErrors: true })
ajv.addFormat('uuid', /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/)
ajv.addFormat('uri', (text) => URL.canParse(text))
const validators = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
)

const ask = (path: string, accept = 'application/json') =>
  fetch(`${site.url}/oeapi/v6${path}`, { headers: { accept } })

/** What is answered, after it was held against the standard. */
const read = async <Answer>(path: string, schema: keyof typeof schemas): Promise<Answer> => {
  const response = await ask(path)
  const answer = (await response.json()) as Answer
  const validate = validators[schema]
  expect([response.status, validate?.(answer), validate?.errors]).toEqual([200, true, null])
  return answer
}

const problem = async (path: string, accept?: string) => {
  const response = await ask(path, accept)
  const answer = (await response.json()) as Record<string, unknown>
  expect(validators.problem?.(answer)).toBe(true)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return { ...answer, status: response.status }
}

beforeAll(async () => {
  payload = await usePayload()
  const build = builders(payload)
  const college = await build.buildSchool({
    _status: 'published',
    identifiers: { brin: '25LW', kvk: '01173450' },
    mission: 'Leren in de streek.',
    name: 'Noordercollege',
  })
  school = college.id
  await build.buildSchool({ _status: 'published', name: 'Afdeling Groen', parent: school })
  await build.buildSchool({ name: 'Nog niet openbaar' })
  await build.buildPartner({ _status: 'published', name: 'Bakkerij de Korenschoof' })
  const programme = await build.buildProgramme(school, {
    code: '25655',
    codeType: 'rio',
    name: 'Groen en leefomgeving',
    studyMode: 'work-based',
  })
  for (let at = 0; at < 11; at++)
    await build.buildProgramme(school, { level: 'hbo-bachelor', name: `Studie ${at}` })
  project = (await build.buildProject({ _status: 'published', title: 'Zilte akkers' })).id
  await build.buildParticipation(project, school)
  link = await publishLink(
    payload,
    { programme: programme.id, project, school },
    {
      learningOutcomes: [{ code: 'B1-K1', title: 'Metingen doen' }, { title: 'Uitleggen aan anderen' }],
      title: 'Meten aan zout',
    },
  )
  site = await openPublicSite()
}, 240_000)

afterAll(() => site.close())

describe('the Open Education API', () => {
  it('says what is answered, and by whom', async () => {
    const service = await read<{ contactEmail: string; supportedOperations: { path: string }[] }>(
      '/',
      'service',
    )
    expect(service.supportedOperations.map(({ path }) => path)).toEqual([
      '/organisations',
      '/programmes',
      '/courses',
      '/courses/{id}/learning-components',
      '/learning-components/{id}',
      '/learning-outcomes',
    ])
    expect((await ask('')).status).toBe(200)
  })

  it('names the schools that are public, a department under its school, and no other partner', async () => {
    const { items } = await read<Page<Named & Record<string, unknown>>>('/organisations', 'organisations')
    expect(items.map(({ name }) => name[0]?.value)).toEqual(['Afdeling Groen', 'Noordercollege'])
    expect(items[0]).toMatchObject({ organisationType: 'department', parentId: school, rootId: school })
    expect(items[1]).toMatchObject({
      description: [{ language: 'nl', value: 'Leren in de streek.' }],
      organisationType: 'root',
      otherCodes: [{ code: '01173450', codeType: 'kvk_organisation_id' }],
      primaryCode: { code: '25LW', codeType: 'institution_code' },
    })
  })

  it('gives programmes a page at a time, each once', async () => {
    const [first, second] = [
      await read<Page<Named>>('/programmes', 'programmes'),
      await read<Page<Named>>('/programmes?pageNumber=2', 'programmes'),
    ]
    expect([first.items.length, first.hasPreviousPage, first.hasNextPage]).toEqual([10, false, true])
    expect([second.items.length, second.hasPreviousPage, second.hasNextPage]).toEqual([2, true, false])
    const names = [...first.items, ...second.items].map(({ name }) => name[0]?.value)
    expect(new Set(names).size).toBe(12)
    expect((await read<Page<Named>>('/programmes?pageNumber=40', 'programmes')).items).toEqual([])
    const all = await read<Page<Named>>('/programmes?pageSize=250', 'programmes')
    expect(all.items.map(({ name }) => name[0]?.value)).toEqual(names)
    expect(all.items[0]).toMatchObject({
      level: 'secondary_vocational_education_4',
      levelOfQualification: 'eqf_4',
      modeOfStudy: 'dual_training',
      organisationId: school,
      primaryCode: { code: '25655', codeType: 'programme_code' },
    })
  })

  it('tells a curriculum link as a course, with its project as the component and what is learnt', async () => {
    const { items } = await read<Page<Record<string, unknown>>>('/courses', 'courses')
    const outcomes = await read<Page<Named & { learningOutcomeId: string }>>('/learning-outcomes', 'outcomes')
    expect(items).toEqual([
      expect.objectContaining({
        courseId: link,
        learningOutcomeIds: outcomes.items.map(({ learningOutcomeId }) => learningOutcomeId),
        organisationId: school,
        studyLoad: [{ studyLoadUnit: 'sbu', value: 240 }],
      }),
    ])
    expect(outcomes.items.map(({ name }) => name)).toEqual([
      [{ language: 'nl', value: 'B1-K1 Metingen doen' }],
      [{ language: 'nl', value: 'Uitleggen aan anderen' }],
    ])
    const components = await read<Page<Record<string, unknown>>>(
      `/courses/${link}/learning-components`,
      'components',
    )
    expect(components.items).toEqual([
      expect.objectContaining({
        componentType: 'project',
        courseId: link,
        name: [expect.objectContaining({ value: 'Zilte akkers' })],
      }),
    ])
    const { componentId } = components.items[0] as { componentId: string }
    expect(await read(`/learning-components/${componentId}`, 'component')).toEqual(components.items[0])
  })

  it('ends with what is withdrawn', async () => {
    await payload.update({
      collection: 'projects',
      data: { _status: 'draft' },
      id: project,
      overrideAccess: true,
    })
    const { items } = await read<Page<unknown>>('/courses', 'courses')
    expect(items).toEqual([])
    expect((await problem(`/learning-components/${link}`)).status).toBe(404)
    expect((await read<Page<unknown>>('/learning-outcomes', 'outcomes')).items).toEqual([])
    await payload.update({
      collection: 'projects',
      data: { _status: 'published' },
      id: project,
      overrideAccess: true,
    })
  })

  it.each([
    '/courses/019b0000-0000-7000-8000-000000000000/learning-components',
    '/learning-components/019b0000-0000-7000-8000-000000000000',
    '/learning-components/x',
    '/learning-components/',
    '/persons',
    '/courses/a%20b/learning-components',
  ])('%s is not there', async (path) => {
    expect((await problem(path)).status).toBe(404)
  })

  it.each([
    'pageSize=7',
    'pageSize=10&pageSize=20',
    'pageSize=',
    'pageNumber=0',
    'pageNumber=-1',
    'pageNumber=1.5',
    'pageNumber=1e9',
    'pageNumber=1000000000',
    'pageNumber=501',
    'primaryCode=25LW',
    'where[name]=x',
  ])('%s is refused in words', async (query) => {
    const { detail, status } = (await problem(`/organisations?${query}`)) as {
      detail?: string
      status: number
    }
    expect([status, typeof detail]).toEqual([400, 'string'])
  })

  it('speaks version 6 and says so to who asks for another', async () => {
    expect(await problem('/courses', 'application/json; version=5')).toMatchObject({
      requestedVersion: '5',
      status: 406,
      supportedVersions: ['6.0'],
    })
    expect((await ask('/courses', 'application/json; version=6')).status).toBe(200)
    expect((await ask('/courses', 'application/json; version="6.0"')).status).toBe(200)
  })
})
