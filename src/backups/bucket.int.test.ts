import { afterAll, beforeAll, expect, test } from 'vitest'

import { readEnv } from '../env'
import { Bucket } from '../uploads/bucket'
import { OWNER } from '../uploads/claimBucket'
import { objectKey, uploadCollections } from '../uploads/objectKey'
import { openObjectStore, type TestObjectStore } from '../uploads/test/openObjectStore'
import { filesOf, rowsOf } from './test/contentOf'
import { useRegionBackups } from './test/regionBackup'

const { backUp, makePlace, region, restoreInto } = useRegionBackups()

const stores: TestObjectStore[] = []

const openBucketOf = async (): Promise<{ bucket: Bucket; store: TestObjectStore }> => {
  const store = await openObjectStore()
  stores.push(store)
  const { objectStore } = readEnv({ ...store.settings })
  if (!objectStore) throw new Error('There is no store.')
  return { bucket: new Bucket(objectStore), store }
}

const keysOf = async (bucket: Bucket): Promise<string[]> => {
  const keys: string[] = []
  for await (const page of bucket.list('')) keys.push(...page.map(({ key }) => key))
  return keys.filter((key) => key !== OWNER).sort()
}

let from: Bucket

beforeAll(async () => {
  from = (await openBucketOf()).bucket
  await backUp('folders.backup')
  await restoreInto(await makePlace(), 'folders.backup', { bucket: from })
}, 240_000)

afterAll(async () => {
  for (const store of stores) await store.close()
})

test('files move from folders into a bucket, from there into another one, and back, byte for byte', async () => {
  const files = await filesOf(region().folder)
  expect(await keysOf(from)).toEqual(Object.keys(files).sort())
  const { missing } = await backUp('bucket.backup', { bucket: from })
  expect(missing).toEqual([])
  const { bucket: to } = await openBucketOf()
  const place = await makePlace()
  await restoreInto(place, 'bucket.backup', { bucket: to })
  expect(await keysOf(to)).toEqual(await keysOf(from))
  expect(await filesOf(place.dataDir)).toEqual({})
  const back = await makePlace()
  await restoreInto(back, 'bucket.backup')
  expect(await filesOf(back.dataDir)).toEqual(files)
})

test('a file that is gone from the bucket is told, and the rest is kept', async () => {
  const { bucket } = await openBucketOf()
  await restoreInto(await makePlace(), 'folders.backup', { bucket })
  const [gone = ''] = await keysOf(bucket)
  await bucket.remove(gone)
  expect((await backUp('gone.backup', { bucket })).missing).toEqual([gone])
})

test('a bucket that is not empty is refused, and stays as it is', async () => {
  const place = await makePlace()
  await expect(restoreInto(place, 'folders.backup', { bucket: from })).rejects.toThrow(/bucket is not empty/)
  expect(await rowsOf(place.url)).toEqual({})
  expect((await keysOf(from)).length).toBeGreaterThan(100)
})

test('a store that fails in the middle leaves nothing in the database, and what it holds gives way to the next try', async () => {
  const { bucket, store } = await openBucketOf()
  const place = await makePlace()
  let files = 0
  const restoring = restoreInto(place, 'folders.backup', {
    bucket,
    progress: (name) => {
      if (uploadCollections.some((folder) => name.startsWith(objectKey(folder, '')))) files += 1
      if (files === 5) store.become('failing')
    },
  })
  await expect(restoring).rejects.toThrow(/store of files does not answer/)
  expect(await rowsOf(place.url)).toEqual({})
  store.become('sound')
  expect((await keysOf(bucket)).length).toBeGreaterThan(1)
  await restoreInto(place, 'folders.backup', { bucket })
  expect(await keysOf(bucket)).toEqual(await keysOf(from))
})

test('a backup of a store that is away is refused in words', async () => {
  const { bucket, store } = await openBucketOf()
  store.become('failing')
  await expect(backUp('away.backup', { bucket })).rejects.toThrow(/store of files does not answer/)
})
