import { describe, expect, it } from 'vitest'

import { kitchenSite } from '../dev/kitchenSite'
import { publicCook, publicGoal, publicMeasure } from '../dev/public'
import { createWriter } from '../src/domain/createWriter'
import { entryRow } from '../src/domain/entryRow'
import type { PublicEntry } from '../src/index'
import type { Session } from '../src/publish/inTransaction'
import { inTransaction } from '../src/publish/inTransaction'
import { writeEntries } from '../src/publish/writeEntries'
import { useKitchen } from './useKitchen'
import { useSite } from './useSite'

const kitchen = await useKitchen()
const site = await useSite(kitchen.reader)
const write = createWriter(['nl', 'en'], 'nl')

const put = (collection: string, id: string, entry: PublicEntry): Promise<void> =>
  inTransaction({ payload: kitchen.payload }, async ({ session }: { session: Session }) => {
    const basePath = collection === 'goals' ? '/doelen' : null
    const rows = ['nl', 'en'].map((locale) => entryRow(entry, { basePath, collection, docId: id, locale }))
    await writeEntries(session, collection, [id], rows)
  })

type Reading = { value: number; until?: string; numerator?: number; denominator?: number }

const goalOf = (
  measure: string,
  { until = '2025-12-31', ...reading }: Reading,
  more: Record<string, unknown> = {},
): PublicEntry =>
  publicGoal(
    {
      title: { nl: 'Doel' },
      measure,
      together: 'sum',
      unit: { nl: 'borden', en: 'plates' },
      ...more,
    },
    'nl',
    write,
    { readings: [{ from: '2020-01-01', until, ...reading }] },
  )

const putMeasure = (id: string, name: string) =>
  put(
    'measures',
    id,
    publicMeasure({ definition: { nl: `Wat ${name} zijn` }, name: { nl: name } }, 'nl', write),
  )

const putGoal = (id: string, ...goal: Parameters<typeof goalOf>) => put('goals', id, goalOf(...goal))

const figuresOf = async (measure: string) => {
  const all = await kitchen.reader.figures({
    collection: 'goals',
    limit: 50,
    locale: 'nl',
    role: 'measure',
  })
  return all.filter(({ key }) => key === `measures:${measure}`)
}

const remove = (id: string) =>
  kitchen.pool.query(`delete from showcase_entries where doc_id = $1`, [id]).then(() => undefined)

describe('what documents make together', () => {
  it('is the sum of their latest values, each document once, of the newest day among them', async () => {
    await putGoal('sum-1', 'plates', { value: 0.1 })
    await putGoal('sum-2', 'plates', { value: 0.2, until: '2024-12-31' }, { cooks: ['anna', 'bert', 'cor'] })
    expect(await figuresOf('plates')).toMatchObject([{ documents: 2, value: 0.3, until: '2025-12-31' }])
  })

  it('is never of unlike units', async () => {
    await putGoal('unit-1', 'mixed', { value: 3 })
    await putGoal('unit-2', 'mixed', { value: 4 }, { unit: { nl: 'kilo', en: 'kilos' } })
    const found = await figuresOf('mixed')
    expect(found.map(({ as, value }) => [as.unit?.text, value]).sort()).toEqual([
      ['borden', 3],
      ['kilo', 4],
    ])
  })

  it('is of fractions all that is over by all that is under, and without those nothing', async () => {
    const ratio = { together: 'ratio' }
    await putGoal('ratio-1', 'waste', { value: 50, numerator: 1, denominator: 2 }, ratio)
    await putGoal('ratio-2', 'waste', { value: 10, numerator: 1, denominator: 10 }, ratio)
    await putGoal('ratio-3', 'waste', { value: 90 }, ratio)
    expect(await figuresOf('waste')).toMatchObject([{ denominator: 12, documents: 2, numerator: 2 }])
  })

  it('may be the latest of all', async () => {
    const latest = { together: 'latest' }
    await putGoal('latest-1', 'mood', { value: 9, until: '2024-06-30' }, latest)
    await putGoal('latest-2', 'mood', { value: 7, until: '2025-06-30' }, latest)
    await putGoal('latest-3', 'mood', { value: 8, until: '2023-06-30' }, latest)
    expect(await figuresOf('mood')).toMatchObject([{ latest: 7, until: '2025-06-30' }])
  })

  it('holds only what is public at that moment: not before its time, nor while what it needs is away', async () => {
    const cook = publicCook({ name: 'Anna', slug: 'anna' }, 'nl', write)
    await put('cooks', 'needed', cook)
    await putGoal('public-1', 'secret', { value: 1 })
    const late = goalOf('secret', { value: 10 })
    await put('goals', 'public-2', { ...late, visibleFrom: '2090-01-01T00:00:00.000Z' })
    const needing = goalOf('secret', { value: 100 })
    await put('goals', 'public-3', {
      ...needing,
      references: [
        ...needing.references,
        ...write.references('leader', 'cooks', 'needed', { required: true }),
      ],
    })
    expect(await figuresOf('secret')).toMatchObject([{ documents: 2, value: 101 }])
    await put('cooks', 'needed', { ...cook, visibleFrom: '2090-01-01T00:00:00.000Z' })
    expect(await figuresOf('secret')).toMatchObject([{ documents: 1, value: 1 }])
    await put('cooks', 'needed', cook)
    await remove('needed')
    await remove('public-1')
    expect(await figuresOf('secret')).toEqual([])
  })

  it('leaves out what names more than one, as it would count twice', async () => {
    const twice = goalOf('a', { value: 5 })
    await put('goals', 'twice', {
      ...twice,
      references: [...twice.references, ...write.references('measure', 'measures', 'b')],
    })
    expect([await figuresOf('a'), await figuresOf('b')]).toEqual([[], []])
  })
})

describe('the home page', () => {
  it('tells each figure with what it is, of how many and until when, and leads to those', async () => {
    await putMeasure('soup', 'Liters soep')
    await putGoal('soup-1', 'soup', { value: 1200 }, { unit: { nl: 'liter', en: 'litres' } })
    await putGoal('soup-2', 'soup', { value: 34 }, { unit: { nl: 'liter', en: 'litres' } })
    const html = await (await site.ask('/')).text()
    expect(html).toMatch(/<span class="figure-label">Liters soep<\/span>/)
    expect(html).toContain('Wat Liters soep zijn')
    expect(html).toMatch(/<dd>1\.234 <span class="figure-unit">liter<\/span><\/dd>/)
    expect(html).toMatch(/<a href="\/doelen\?maat=liters-soep">Doelen: 2<\/a>/)
    expect(html).toContain('<time dateTime="2025-12-31">31 dec 2025</time>')
    expect((await site.ask('/doelen?maat=liters-soep')).status).toBe(200)
    await remove('soup')
    expect(await (await site.ask('/')).text()).not.toContain('1.234')
  })

  it('is forgotten when any of what it counts changes', async () => {
    await site.ask('/')
    const { madeFrom } = site.locals() as { madeFrom: { isTouchedBy(keys: string[]): boolean } }
    expect(madeFrom.isTouchedBy(['goals:soup-1'])).toBe(true)
    expect(madeFrom.isTouchedBy(['tips:1'])).toBe(
      kitchenSite.home.blocks.some(({ collection }) => collection === 'tips'),
    )
    expect(madeFrom.isTouchedBy(['readings:1'])).toBe(false)
  })
})
