import { expect, it } from 'vitest'

import { readings } from '../dev/readings'
import { useKitchen } from './useKitchen'

const { payload, reader } = await useKitchen({
  parts: { ...readings, trash: true, versions: { drafts: true } },
})

const published = { _status: 'published' as const }

const create = async (collection: 'goals' | 'measures' | 'readings', data: Record<string, unknown>) =>
  String(
    // The kitchen has no accounts: access is not what is tried here.
    (await payload.create({ collection, data: { ...published, ...data }, overrideAccess: true })).id,
  )

const measure = await create('measures', { name: 'Borden' })
const createGoal = (slug: string) => create('goals', { measure, slug, title: slug })
const createReading = (goal: string, more: Record<string, unknown> = {}) =>
  create('readings', {
    from: '2024-01-01T12:00:00.000Z',
    goal,
    until: '2024-12-31T12:00:00.000Z',
    value: 1,
    ...more,
  })
const update = (id: string, data: Record<string, unknown>, draft = false) =>
  payload.update({ collection: 'readings', data, draft, id, overrideAccess: true })

const valuesOf = async (goal: string) => {
  const field = (await reader.row('goals', goal, 'nl'))?.fields.course
  return field?.kind === 'series' ? field.points.map(({ value }) => value) : []
}

it('a draft of what belongs to a document tells nothing until it is published, and nothing more once it is withdrawn', async () => {
  const goal = await createGoal('borden')
  const reading = await createReading(goal, { _status: 'draft' })
  expect(await valuesOf(goal)).toEqual([])
  await update(reading, published)
  expect(await valuesOf(goal)).toEqual([1])
  await update(reading, { value: 2 }, true)
  expect(await valuesOf(goal)).toEqual([1])
  await update(reading, { _status: 'draft' })
  expect(await valuesOf(goal)).toEqual([])
})

it('what moved in a draft first leaves its document when that is published', async () => {
  const [from, to] = [await createGoal('van'), await createGoal('naar')]
  const reading = await createReading(from)
  await update(reading, { goal: to }, true)
  expect([await valuesOf(from), await valuesOf(to)]).toEqual([[1], []])
  await update(reading, { value: 3, ...published })
  expect([await valuesOf(from), await valuesOf(to)]).toEqual([[], [3]])
})

it('what is restored or thrown away is told of, or not, at once', async () => {
  const [from, to] = [await createGoal('oud'), await createGoal('nieuw')]
  const reading = await createReading(from)
  await update(reading, { goal: to, ...published })
  const { docs } = await payload.findVersions({
    collection: 'readings',
    overrideAccess: true,
    sort: 'createdAt',
    where: { parent: { equals: reading } },
  })
  await payload.restoreVersion({
    collection: 'readings',
    id: String(docs[0]?.id),
    overrideAccess: true,
  })
  expect([await valuesOf(from), await valuesOf(to)]).toEqual([[1], []])
  await update(reading, { deletedAt: new Date().toISOString() })
  expect(await valuesOf(from)).toEqual([])
})
