import { beforeAll, expect, test } from 'vitest'

import { usePayload } from '../../../test/support/payload'
import { richText } from '../text/richText'
import { demoKey } from '../write/demoKey'
import { scaleRegion } from './scaleRegion'

const payload = await usePayload()
const quiet = () => undefined

const makePartner = async (name: string, parent?: string) =>
  payload.create({
    collection: 'partners',
    data: {
      _status: 'published',
      identifiers: { kvk: '00141051' },
      importKey: demoKey(name),
      kinds: ['business', 'society'],
      name,
      parent,
      sectors: [{ code: '0141', edition: '2008' }],
    },
    overrideAccess: true,
  })

const makeProject = async (
  title: string,
  status: 'draft' | 'published',
  theme: string,
  municipality: string,
) =>
  payload.create({
    collection: 'projects',
    data: {
      _status: status,
      importKey: demoKey(title),
      municipalities: [municipality],
      sdgs: ['2', '4'],
      story: richText('## Kop\n\nVerhaal.'),
      summary: 'Kort.',
      themes: [{ argument: 'Daarom.', theme }],
      title,
    },
    draft: status === 'draft',
    locale: 'nl',
    overrideAccess: true,
  })

beforeAll(async () => {
  await expect(scaleRegion(payload, { count: 10, progress: quiet })).rejects.toThrow(
    'the demo region is not in',
  )
  const municipality = await payload.create({
    collection: 'municipalities',
    data: { code: 'GM1969', edition: 2025, name: 'Westerkwartier' },
    overrideAccess: true,
  })
  const agenda = await payload.create({
    collection: 'agendas',
    data: { title: 'Agenda' },
    overrideAccess: true,
  })
  const theme = await payload.create({
    collection: 'themes',
    data: { agenda: agenda.id, title: 'Water' },
    overrideAccess: true,
  })
  const school = await makePartner('School')
  await makePartner('Afdeling', school.id)
  await makePartner('Boerderij')
  const project = await makeProject('Eerste', 'published', theme.id, municipality.id)
  await payload.update({
    collection: 'projects',
    data: { _status: 'published', title: 'First' },
    id: project.id,
    locale: 'en',
    overrideAccess: true,
  })
  await makeProject('Tweede', 'published', theme.id, municipality.id)
  await makeProject('Geheim', 'draft', theme.id, municipality.id)
  await scaleRegion(payload, { count: 20, progress: quiet })
})

const findClone = async (draft: boolean, locale: 'en' | 'nl') => {
  const { docs } = await payload.find({
    collection: 'projects',
    depth: 0,
    draft,
    locale,
    overrideAccess: true,
    where: { slug: { equals: locale === 'nl' ? 'eerste-2' : 'first-2' } },
  })
  return docs[0]
}

test('as many projects are published as were asked for, a tenth as many partners, two participations for each', async () => {
  const published = { _status: { equals: 'published' as const } }
  const count = async (collection: 'partners' | 'projects') =>
    (await payload.count({ collection, overrideAccess: true, where: published })).totalDocs
  expect(await count('projects')).toBe(22)
  expect(await count('partners')).toBe(5)
  expect((await payload.count({ collection: 'participations', overrideAccess: true })).totalDocs).toBe(44)
})

test('a copy is a whole project: both languages, its rows, its choices and its newest version', async () => {
  const whole = {
    _status: 'published',
    importKey: null,
    municipalities: [expect.any(String) as string],
    sdgs: ['2', '4'],
    story: { root: { children: [{ type: 'heading' }, { type: 'paragraph' }] } },
    themes: [{ argument: 'Daarom.' }],
    title: 'Eerste 2',
  }
  expect(await findClone(false, 'nl')).toMatchObject(whole)
  expect(await findClone(true, 'nl')).toMatchObject(whole)
  expect(await findClone(false, 'en')).toMatchObject({ slug: 'first-2', title: 'First 2' })
})

test('a copy can be edited and published like any other project', async () => {
  const clone = await findClone(false, 'nl')
  const saved = await payload.update({
    collection: 'projects',
    data: { _status: 'published', title: 'Anders' },
    id: clone?.id ?? '',
    locale: 'nl',
    overrideAccess: true,
  })
  expect(saved).toMatchObject({ slug: 'eerste-2', themes: [{ argument: 'Daarom.' }], title: 'Anders' })
})

test('drafts are not multiplied, and partners keep their whole but not their register numbers', async () => {
  const { docs } = await payload.find({
    collection: 'projects',
    draft: true,
    overrideAccess: true,
    pagination: false,
  })
  expect(docs.filter(({ title }) => title.startsWith('Geheim'))).toHaveLength(1)
  const clones = await payload.find({
    collection: 'partners',
    depth: 1,
    overrideAccess: true,
    where: { importKey: { exists: false } },
  })
  expect(clones.docs.map(({ identifiers }) => identifiers?.kvk ?? null)).toEqual([null, null])
  expect(clones.docs.map(({ kinds }) => kinds)).toEqual([
    ['business', 'society'],
    ['business', 'society'],
  ])
})

test('every copy has its public rows', async () => {
  const { drizzle } = payload.db as unknown as {
    drizzle: { execute: (statement: string) => Promise<{ rows: { count: string }[] }> }
  }
  const { rows } = await drizzle.execute(
    "select count(*) from showcase_entries where collection = 'projects' and locale = 'nl'",
  )
  expect(Number(rows[0]?.count)).toBe(22)
})

test('a second time adds to the first', async () => {
  await scaleRegion(payload, { count: 10, progress: quiet })
  const { totalDocs } = await payload.count({
    collection: 'projects',
    overrideAccess: true,
    where: { _status: { equals: 'published' } },
  })
  expect(totalDocs).toBe(32)
})
