import { readFile, writeFile } from 'node:fs/promises'

import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'

import { connect } from '../database/connect'
import { Refusal } from '../refusal'
import { filesOf, rowsOf } from './test/contentOf'
import { useRegionBackups } from './test/regionBackup'

const { backUp, makePlace, place, restoreInto } = useRegionBackups()
const passphrase = 'zes woorden die niemand anders weet'
const whole: Record<string, Buffer> = {}

beforeAll(async () => {
  for (const [name, options] of [
    ['open', {}],
    ['closed', { passphrase }],
  ] as const) {
    await backUp(name, options)
    whole[name] = await readFile(place(name))
  }
})

const restoring = async (bytes: Buffer) => {
  await writeFile(place('tried'), bytes)
  const fresh = await makePlace()
  const found: unknown = await restoreInto(fresh, 'tried', { passphrase, takesPlain: true }).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(await rowsOf(fresh.url)).toEqual({})
  expect(await filesOf(fresh.dataDir)).toEqual({})
  return found
}

test.each(['open', 'closed'])(
  'of a backup (%s) with a byte changed nothing is restored, and it is said to be damaged',
  async (name) => {
    const bytes = whole[name] ?? Buffer.alloc(0)
    const first = bytes.indexOf(0x0a)
    await fc.assert(
      fc.asyncProperty(fc.integer({ max: bytes.length - 100, min: first + 1 }), async (at) => {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ 0x10
        const found = await restoring(changed)
        expect(found).toBeInstanceOf(Refusal)
        expect(String(found)).toContain('is damaged')
      }),
      { numRuns: 5 },
    )
  },
  120_000,
)

test('of a backup that was broken off nothing is restored, and it is said not to be whole', async () => {
  const bytes = whole.open ?? Buffer.alloc(0)
  await fc.assert(
    fc.asyncProperty(fc.integer({ max: bytes.length - 1, min: 200_000 }), async (length) => {
      expect(String(await restoring(bytes.subarray(0, length)))).toContain('is not whole')
    }),
    { numRuns: 5 },
  )
})

test('a backup that was made on no day at all is damaged', async () => {
  const bytes = whole.open ?? Buffer.alloc(0)
  const first = bytes.indexOf(0x0a)
  const header = bytes.toString('utf8', 0, first).replace(/(?<="madeAt":")[^"]+/, 'gisteren')
  expect(String(await restoring(Buffer.concat([Buffer.from(header), bytes.subarray(first)])))).toContain(
    'is damaged',
  )
})

test('with another passphrase nothing is restored', async () => {
  const fresh = await makePlace()
  await expect(restoreInto(fresh, 'closed', { passphrase: 'een andere' })).rejects.toThrow(
    'is not the one of',
  )
  await expect(restoreInto(fresh, 'closed')).rejects.toThrow('is encrypted')
  expect(await rowsOf(fresh.url)).toEqual({})
})

test('a database that goes away in the middle leaves no files behind', async () => {
  const fresh = await makePlace()
  let isCut = false
  const cut = async () => {
    const client = await connect(fresh.url)
    await client.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    )
    await client.end()
  }
  const progress = (name: string) => {
    if (isCut || !name.startsWith('media/')) return
    isCut = true
    void cut()
  }
  await expect(restoreInto(fresh, 'open', { progress })).rejects.toThrow()
  expect(isCut).toBe(true)
  expect(await filesOf(fresh.dataDir)).toEqual({})
  expect(await rowsOf(fresh.url)).toEqual({})
})
