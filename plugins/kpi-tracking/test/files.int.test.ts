import type { WrittenChange } from '@streekwerk/payload-kit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Role } from '../dev/hire'
import { approveMeasurement, must, periodOf, submitMeasurement } from './branchKpi'
import type { Counting } from './openLibrary'
import { openLibrary } from './openLibrary'
import { told as refusalOf } from './refused'

let library: Counting['library']
let told: WrittenChange[] = []
let newKpi: Counting['newKpi']

beforeAll(async () => {
  const onWritten = ({ changes }: { changes: readonly WrittenChange[] }): Promise<void> => {
    told.push(...changes)
    return Promise.resolve()
  }
  ;({ library, newKpi } = await openLibrary({}, { onWritten }))
})

afterAll(() => library.close())

const isEvidence = [
  409,
  'This file is evidence of a measurement that was submitted or counts, so it stays as it is.',
]

type Scans = {
  create(args: Record<string, unknown>): Promise<{ id: string }>
  update(args: Record<string, unknown>): Promise<{ filename?: string }>
}

const scanned = (name: string) => ({
  data: Buffer.from(name),
  mimetype: 'text/plain',
  name,
  size: name.length,
})

let scans = 0
const newScan = async (data: Record<string, unknown> = {}): Promise<string> => {
  scans += 1
  const file = scanned(`scan-${scans}.txt`)
  const { id } = await (library.payload as unknown as Scans).create({
    collection: 'scans',
    data,
    file,
    overrideAccess: true,
  })
  return id
}

const remove = (file: string) => library.ask('head', 'DELETE', `/scans/${file}`)
const trash = (file: string) =>
  library.ask('head', 'PATCH', `/scans/${file}`, { deletedAt: new Date().toISOString() })

const change = (file: string, changed: Record<string, unknown>) =>
  (library.payload as unknown as Scans).update({
    collection: 'scans',
    data: {},
    id: file,
    overrideAccess: true,
    ...changed,
  })

const replace = (file: string) => change(file, { file: scanned('another.txt') })

const replaceBy = (who: Role | null, file: string) => {
  const body = new FormData()
  body.set('file', new File(['x'], 'other.txt', { type: 'text/plain' }))
  return library.upload(who, 'PATCH', `/scans/${file}`, body)
}

const draftOf = async (evidence: readonly object[]): Promise<{ id: string; period: string }> => {
  const kpi = await newKpi()
  const period = await periodOf(library, kpi, '2021')
  const { doc } = await must(library, 'head', 'POST', '/kpi-measurements', {
    evidence,
    kpi,
    period,
    value: 1,
  })
  return { id: (doc as { id: string }).id, period }
}

const evidenceOf = async (id: string) =>
  (await must(library, 'head', 'GET', `/kpi-measurements/${id}?depth=0`)).evidence

describe('a file that is evidence of what was handed in', () => {
  test.each([
    ['submitted', submitMeasurement],
    ['approved', approveMeasurement],
  ])('is not deleted, trashed or replaced: %s', async (_, measure) => {
    const file = await newScan()
    const sameName = { file: scanned(`scan-${scans}.txt`), overwriteExistingFiles: true }
    const id = await measure(library, { evidence: [{ file }], key: '2021', kpi: await newKpi(), value: 1 })
    expect(await refusalOf(remove(file))).toEqual(isEvidence)
    expect((await library.ask('head', 'DELETE', `/scans?where[id][equals]=${file}`)).status).not.toBe(200)
    expect(await refusalOf(trash(file))).toEqual(isEvidence)
    await expect(replace(file)).rejects.toMatchObject({ status: 409 })
    await expect(change(file, sameName)).rejects.toMatchObject({ status: 409 })
    await expect(change(file, { data: { filename: 'elsewhere.txt' } })).rejects.toMatchObject({ status: 409 })
    expect((await library.ask('head', 'PATCH', `/scans/${file}`, { isClosed: true })).status).toBe(200)
    expect(await evidenceOf(id)).toMatchObject([{ file }])
  })

  test('is kept for what was corrected too, and for a draft in a locked period', async () => {
    const [old, file] = [await newScan(), await newScan()]
    const id = await approveMeasurement(library, {
      evidence: [{ file: old }],
      key: '2021',
      kpi: await newKpi(),
      value: 1,
    })
    const { doc } = await must(library, 'keeper', 'POST', '/kpi-measurements/correct', {
      id,
      reason: 'The cat.',
    })
    const { id: other } = doc as { id: string }
    await must(library, 'keeper', 'PATCH', `/kpi-measurements/${other}`, { evidence: [] })
    await must(library, 'keeper', 'POST', '/kpi-measurements/step', { ids: [other], step: 'submit' })
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [other], step: 'approve' })
    expect(await refusalOf(remove(old))).toEqual(isEvidence)
    const { period } = await draftOf([{ file }])
    await must(library, 'head', 'POST', '/kpi-periods/lock', { ids: [period], isLocked: true })
    expect(await refusalOf(remove(file))).toEqual(isEvidence)
  })

  test('is kept by the database, whoever asks it', async () => {
    const file = await newScan()
    await submitMeasurement(library, { evidence: [{ file }], key: '2021', kpi: await newKpi(), value: 1 })
    await expect(library.pool.query('delete from scans where id = $1', [file])).rejects.toMatchObject({
      code: '23001',
    })
  })

  test('says so to nobody who may not see it', async () => {
    const file = await newScan({ isClosed: true })
    const { id } = await draftOf([{ file }])
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' })
    for (const who of ['keeper', null] as const) {
      expect((await library.ask(who, 'DELETE', `/scans/${file}`)).status).toBe(403)
      expect((await replaceBy(who, file)).status).toBe(403)
    }
    expect((await replaceBy('head', file)).status).toBe(409)
  })
})

describe('a file that is evidence of a draft', () => {
  test.each([
    ['deleted', remove],
    ['trashed', trash],
  ])('is %s, and taken from it with what was only that file', async (_, go) => {
    const [file, other] = [await newScan(), await newScan()]
    const link = 'https://library.example/door'
    const { id } = await draftOf([{ file, note: 'Page 2.' }, { file, link }, { file: other }])
    told = []
    expect((await go(file)).status).toBe(200)
    expect(await evidenceOf(id)).toMatchObject([{ file: null, link }, { file: other }])
    expect(told).toMatchObject([
      {
        action: 'update',
        after: { evidence: [{ file: null, link }, { file: other }] },
        before: { evidence: [{ file, note: 'Page 2.' }, { file, link }, { file: other }] },
        id,
      },
    ])
    await must(library, 'head', 'POST', '/kpi-measurements/step', { ids: [id], step: 'submit' })
  })

  test('is replaced', async () => {
    const file = await newScan()
    await draftOf([{ file }])
    expect((await replace(file)).filename).toBe('another.txt')
  })
})
