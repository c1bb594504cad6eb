import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { must, periodOf } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { told } from './refused'

let library: Counting['library']
let newKpi: Counting['newKpi']

beforeAll(async () => {
  ;({ library, newKpi } = await openLibrary())
})

afterAll(() => library.close())

const ownWriting = [409, 'You had a hand in this yourself. Somebody else approves it.']

const draftBy = async (who: 'head' | 'keeper'): Promise<string> => {
  const kpi = await newKpi()
  const period = await periodOf(library, kpi, '2021')
  const { doc } = await must(library, who, 'POST', '/kpi-measurements', { kpi, period, value: 5 })
  return (doc as { id: string }).id
}

const submit = (id: string) =>
  must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' })

const approve = (id: string) =>
  library.ask('head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'approve' })

describe('who had a hand in a measurement does not approve it', () => {
  test('because they entered it, whoever submitted it', async () => {
    const id = await draftBy('head')
    await submit(id)
    expect(await told(approve(id))).toEqual(ownWriting)
  })

  test('because they changed it, also when others did after them', async () => {
    const id = await draftBy('keeper')
    await must(library, 'head', 'PATCH', `/kpi-measurements/${id}`, { note: 'I counted along.' })
    await must(library, 'second', 'PATCH', `/kpi-measurements/${id}`, { value: 6 })
    await submit(id)
    expect(await told(approve(id))).toEqual(ownWriting)
  })

  test('whatever they say of it', async () => {
    const id = await draftBy('head')
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${id}`, { writtenBy: [] })
    await submit(id)
    expect(await told(approve(id))).toEqual(ownWriting)
  })

  test('because it came in a table of theirs', async () => {
    const kpi = await newKpi()
    const csv = `kpi;period;value\n${kpi};2021;5`
    await must(library, 'head', 'POST', '/kpi-measurements/import', { csv, notation: 'comma' })
    const { docs } = await must(library, 'head', 'GET', `/kpi-measurements?where[kpi][equals]=${kpi}`)
    const id = (docs as { id: string }[])[0]?.id ?? ''
    const back = { ids: [id], reason: 'Sure?', step: 'sendBack' }
    await must(library, 'head', 'POST', '/kpi-measurements/step', back)
    await submit(id)
    expect(await told(approve(id))).toEqual(ownWriting)
  })
})

test('who only sent it back approves it', async () => {
  const id = await draftBy('keeper')
  await submit(id)
  const back = { ids: [id], reason: 'Sure?', step: 'sendBack' }
  await must(library, 'head', 'POST', '/kpi-measurements/step', back)
  await submit(id)
  expect((await approve(id)).status).toBe(200)
})
