import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import type { PublicSeries } from '../src/index'
import { rebuildShowcase } from '../src/index'
import { readOutlook } from '../src/outlook/readOutlook'
import type { Asker } from '../src/preview/readAsSeenBy'
import { CANARY } from './cookbook'
import { useKitchen } from './useKitchen'

const kitchen = await useKitchen()
const { payload } = kitchen

const idOf = ({ id }: { id: number | string }): string => String(id)

const measure = idOf(
  await payload.create({ collection: 'measures', overrideAccess: true, data: { name: 'Borden' } }),
)

const createGoal = async (slug: string, more: Record<string, unknown> = {}): Promise<string> =>
  idOf(
    await payload.create({
      collection: 'goals',
      // The kitchen has no accounts: access is not what is tried here.
      overrideAccess: true,
      data: { title: slug, slug, measure, _status: 'published', ...more },
    }),
  )

const readingOf = (goal: string, year: number, more: Record<string, unknown> = {}) => ({
  goal,
  from: `${year}-01-01T12:00:00.000Z`,
  until: `${year}-12-31T12:00:00.000Z`,
  value: year,
  remark: CANARY,
  ...more,
})

const createReading = async (goal: string, year: number, more: Record<string, unknown> = {}) =>
  idOf(
    await payload.create({
      collection: 'readings',
      overrideAccess: true,
      data: readingOf(goal, year, more),
    }),
  )

const update = (id: string, data: Record<string, unknown>, req?: Partial<PayloadRequest>) =>
  payload.update({ collection: 'readings', id, overrideAccess: true, data, ...(req && { req }) })

const coursesOf = async (goal: string): Promise<PublicSeries | null> => {
  const field = (await kitchen.reader.row('goals', goal, 'nl'))?.fields.course
  return field?.kind === 'series' ? field : null
}

const valuesOf = async (goal: string) => (await coursesOf(goal))?.points.map(({ value }) => value) ?? []

/** Work in one transaction that is not kept when it throws. */
const together = async (work: (req: PayloadRequest) => Promise<void>): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const id = await payload.db.beginTransaction()
  if (id === null) throw new Error('no transaction')
  req.transactionID = id
  try {
    await work(req)
    await payload.db.commitTransaction(id)
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}

describe('what belongs to a document', () => {
  it('is told with it as soon as it is there, and only as far as it was asked for and the allow-list says', async () => {
    const goal = await createGoal('minder-afval')
    expect(await coursesOf(goal)).toBeNull()
    await createReading(goal, 2024)
    await createReading(goal, 2023)
    const unchecked = await createReading(goal, 2025, { state: 'new' })
    expect(await valuesOf(goal)).toEqual([2023, 2024])
    await update(unchecked, { state: 'checked' })
    expect(await valuesOf(goal)).toEqual([2023, 2024, 2025])
    expect(await kitchen.dump()).not.toContain(CANARY)
  })

  it('changes its row when it is changed, deleted, and in both rows when it moves', async () => {
    const [one, other] = [await createGoal('een'), await createGoal('ander')]
    const [first, second] = [await createReading(one, 2023), await createReading(one, 2024)]
    await update(first, { value: 7 })
    expect(await valuesOf(one)).toEqual([7, 2024])
    await update(second, { goal: other })
    expect([await valuesOf(one), await valuesOf(other)]).toEqual([[7], [2024]])
    await payload.delete({ collection: 'readings', id: first, overrideAccess: true })
    expect(await coursesOf(one)).toBeNull()
    await payload.delete({
      collection: 'readings',
      overrideAccess: true,
      where: { goal: { equals: other } },
    })
    expect(await coursesOf(other)).toBeNull()
  })

  it('makes nothing public of a document that is not published', async () => {
    const goal = await createGoal('in-de-maak', { _status: 'draft' })
    await createReading(goal, 2024)
    expect(await kitchen.reader.row('goals', goal, 'nl')).toBeNull()
    await payload.update({
      collection: 'goals',
      id: goal,
      overrideAccess: true,
      data: { _status: 'published' },
    })
    expect(await valuesOf(goal)).toEqual([2024])
  })

  it('is told of only once its transaction is done, and not at all when that fails', async () => {
    const goal = await createGoal('op-proef')
    await createReading(goal, 2023)
    const [before, generation] = [await kitchen.dump(), await kitchen.reader.generation()]
    const failed = together(async (req) => {
      await payload.create({
        collection: 'readings',
        data: readingOf(goal, 2024),
        overrideAccess: true,
        req,
      })
      expect(await valuesOf(goal)).toEqual([2023])
      throw new Error('anders bedacht')
    })
    await expect(failed).rejects.toThrow('anders bedacht')
    expect([await kitchen.dump(), await kitchen.reader.generation()]).toEqual([before, generation])
  })

  it('of two who write at the same time both are told in the row that stays', async () => {
    const goal = await createGoal('samen')
    let release = (): void => undefined
    const held = new Promise<void>((done) => (release = done))
    let isWritten = (): void => undefined
    const written = new Promise<void>((done) => (isWritten = done))
    const first = together(async (req) => {
      const data = readingOf(goal, 2023)
      await payload.create({ collection: 'readings', data, overrideAccess: true, req })
      isWritten()
      await held
    })
    await written
    const second = createReading(goal, 2024)
    // It waits for the first: it may not read before that is done.
    await new Promise((done) => setTimeout(done, 300))
    expect(await valuesOf(goal)).toEqual([])
    release()
    await Promise.all([first, second])
    expect(await valuesOf(goal)).toEqual([2023, 2024])
  })

  it('of two who move the same one nobody keeps it who does not have it', async () => {
    const [from, one, other] = [await createGoal('van'), await createGoal('naar'), await createGoal('elders')]
    const reading = await createReading(from, 2024)
    await Promise.all([update(reading, { goal: one }), update(reading, { goal: other })])
    const { goal } = await payload.findByID({
      collection: 'readings',
      depth: 0,
      id: reading,
      overrideAccess: true,
    })
    for (const each of [from, one, other]) expect(await valuesOf(each)).toEqual(each === goal ? [2024] : [])
  })

  it('is the same after a rebuild, for many documents too', async () => {
    for (let each = 0; each < 30; each += 1) {
      const goal = await createGoal(`doel-${each}`)
      await createReading(goal, 2000 + each)
      await createReading(goal, 1990, { atLunch: each, atDinner: 1, value: each + 1 })
    }
    const before = await kitchen.dump()
    await rebuildShowcase(payload)
    expect(await kitchen.dump()).toBe(before)
  })

  it('waits for whoever writes many at once and publishes at the end', async () => {
    const goal = await createGoal('ingevoerd')
    await payload.create({
      collection: 'readings',
      context: { showcase: 'deferred' },
      data: readingOf(goal, 2024),
      overrideAccess: true,
    })
    expect(await coursesOf(goal)).toBeNull()
  })
})

describe('what a document is made of', () => {
  it('is told with it, and its changes are in the rows of all that name it', async () => {
    const litres = idOf(
      await payload.create({
        collection: 'measures',
        data: { name: 'Soep', unit: 'liter', internalNote: CANARY },
        overrideAccess: true,
      }),
    )
    const goals = [
      await createGoal('soep', { measure: litres }),
      await createGoal('meer-soep', { measure: litres }),
    ]
    for (const goal of goals) await createReading(goal, 2024)
    const unitsOf = () => Promise.all(goals.map(async (goal) => (await coursesOf(goal))?.unit?.text ?? null))
    expect(await unitsOf()).toEqual(['liter', 'liter'])
    await payload.update({
      collection: 'measures',
      data: { unit: 'kom' },
      id: litres,
      overrideAccess: true,
    })
    expect(await unitsOf()).toEqual(['kom', 'kom'])
    expect(await kitchen.dump()).not.toContain(CANARY)
    await rebuildShowcase(payload)
    expect(await unitsOf()).toEqual(['kom', 'kom'])
    const [first = ''] = goals
    await payload.update({ collection: 'goals', data: { measure }, id: first, overrideAccess: true })
    expect(await unitsOf()).toEqual([null, 'kom'])
  })
})

describe('before it is published', () => {
  const asked = async (goal: string, role: 'chef' | 'waiter') => {
    const user = { collection: 'staff', id: role, role } as unknown as Asker
    const outlook = await readOutlook({ payload, user }, 'goals', goal)
    const field = outlook?.locales[0]?.planned?.data.fields.course
    return field?.kind === 'series' ? field.points.map(({ value }) => value) : []
  }

  it('an editor sees what will be told of the parts that are theirs to read, and of others nothing', async () => {
    const goal = await createGoal('vooruit', { _status: 'draft' })
    await createReading(goal, 2024)
    await createReading(goal, 2025, { state: 'new' })
    expect(await asked(goal, 'chef')).toEqual([2024])
    expect(await asked(goal, 'waiter')).toEqual([])
  })
})
