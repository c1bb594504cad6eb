import { afterAll, beforeAll, expect, test } from 'vitest'

import type { ImportedDocs } from '../src/index'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'

const told: (ImportedDocs | 'began')[] = []
let refuses = false
let library: Counting['library']
let branch: string

beforeAll(async () => {
  const whileImporting = async ({ write }: { write: () => Promise<ImportedDocs> }): Promise<void> => {
    told.push('began')
    told.push(await write())
    if (refuses) throw new Error('the wall it hangs on is full')
  }
  ;({ branch, library } = await openLibrary({}, { whileImporting }))
})

afterAll(() => library.close())

const take = (indicator: string, more: object = {}) =>
  library.ask('head', 'POST', '/kpis/import', {
    csv: `Indicator;Jaar;Doel\n${indicator};2021;10\n${indicator};2022;12`,
    map: {
      columns: { from: 'Jaar', indicator: 'Indicator', target: 'Doel', until: 'Jaar' },
      constants: { direction: 'up', type: 'number' },
    },
    notation: 'comma',
    subject: branch,
    ...more,
  })

const kpisNamed = async (name: string): Promise<readonly string[]> => {
  const { body } = await library.ask('head', 'GET', `/kpis?where[name][equals]=${name}&depth=0`)
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

test('whoever shows KPIs elsewhere is told around a framework, once, which they are', async () => {
  expect((await take('Boeken')).status).toBe(200)
  const kpis = await kpisNamed('Boeken')
  expect(kpis).toHaveLength(1)
  expect(told).toMatchObject(['began', { kpis }])
  expect((told[1] as ImportedDocs).indicators).toHaveLength(1)
})

test('they are told nothing of one that is only looked at, and what they cannot show is not written', async () => {
  told.length = 0
  expect((await take('Films', { preview: true })).status).toBe(200)
  expect(told).toEqual(['began'])
  refuses = true
  expect((await take('Films')).status).toBe(500)
  refuses = false
  expect(await kpisNamed('Films')).toEqual([])
})
