import { afterAll, beforeAll, expect, test } from 'vitest'

import { readEnv } from '../env'
import { requestLimits } from '../payload/requestLimits'
import { Bucket } from '../uploads/bucket'
import { OWNER } from '../uploads/claimBucket'
import { objectKey, uploadCollections } from '../uploads/objectKey'
import { openObjectStore, type TestObjectStore } from '../uploads/test/openObjectStore'
import { type Manifest, memberNames } from './format/contents'
import { headerLine } from './format/header'
import { openBackup } from './read/openBackup'
import { readMembers, wholeMember } from './read/readMembers'
import { filesOf, rowsOf } from './test/contentOf'
import { useRegionBackups } from './test/regionBackup'
import { writeArchive } from './write/writeArchive'

const { backUp, makePlace, place, region, restoreInto } = useRegionBackups()

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

/** A plain backup as somebody could write it, all checksums right, in which one file is of this size. */
const writeHostile = async (name: string, size: number): Promise<void> => {
  const opened = await openBackup({ file: place('folders.backup') })
  const { archive, done } = opened.read()
  const header = headerLine(opened.header)
  let isChanged = false
  await writeArchive({ file: place(name), header, key: undefined, madeAt: new Date(0) }, async (writer) => {
    let grown = 0
    for await (const member of readMembers(archive)) {
      const bytes = await wholeMember(member)
      if (member.name === memberNames.manifest) {
        const manifest = JSON.parse(bytes.toString()) as Manifest
        manifest.files.bytes += grown
        await writer.finish(manifest)
      } else if (!isChanged && member.name.startsWith('media/')) {
        isChanged = true
        grown = size - bytes.length
        await writer.add(member.name, Buffer.alloc(size))
      } else await writer.add(member.name, bytes)
    }
  })
  await done
}

test('a backup in which a file is larger than an upload can be is refused, whoever wrote it, and one as large is not', async () => {
  await writeHostile('largest.backup', requestLimits.upload)
  await restoreInto(await makePlace(), 'largest.backup')
  await writeHostile('hostile.backup', requestLimits.upload + 1)
  const { bucket } = await openBucketOf()
  for (const to of [{ bucket }, {}]) {
    const fresh = await makePlace()
    await expect(restoreInto(fresh, 'hostile.backup', to)).rejects.toThrow('is damaged')
    expect(await rowsOf(fresh.url)).toEqual({})
    expect(await filesOf(fresh.dataDir)).toEqual({})
  }
  expect(await keysOf(bucket)).toEqual([])
})

test('a backup of a store that is away is refused in words', async () => {
  const { bucket, store } = await openBucketOf()
  store.become('failing')
  await expect(backUp('away.backup', { bucket })).rejects.toThrow(/store of files does not answer/)
})
