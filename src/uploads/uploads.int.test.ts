import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { askRest } from '../../test/support/ask'
import { builders } from '../../test/support/build'
import { freePort } from '../../test/support/freePort'
import { openPublicSite, type PublicSite } from '../../test/support/openPublicSite'
import { usePayload } from '../../test/support/payload'
import { photo } from '../../test/support/photo'
import { type ObjectStore, readEnv } from '../env'
import { makeMissing } from '../media/avif/makeMissing'
import { bucketShelf } from '../media/bucketShelf'
import { erasePerson } from '../privacy/erasePerson'
import { filesInBucket } from '../privacy/uploadFiles'
import { Bucket } from './bucket'
import { filenamesOf } from './filenamesOf'
import { objectKey } from './objectKey'
import { requireBucket } from './requireBucket'
import { sweepBucket } from './sweepBucket'
import { openObjectStore, type TestObjectStore } from './test/openObjectStore'

let store: TestObjectStore
let payload: Payload
let bucket: Bucket
let site: PublicSite
let headers: Record<string, string>
let ask: ReturnType<typeof askRest>

beforeAll(async () => {
  store = await openObjectStore()
  payload = await usePayload({ ...store.settings })
  const { objectStore } = readEnv(process.env)
  if (!objectStore) throw new Error('There is no store.')
  bucket = new Bucket(objectStore)
  site = await openPublicSite()
  ask = askRest(payload)
  const { email } = await builders(payload).buildUser({ roles: ['admin'] })
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: 'een-lang-wachtwoord' },
    overrideAccess: true,
  })
  headers = { Authorization: `JWT ${String(token)}` }
})

afterAll(async () => {
  await site.close()
  await store.close()
})

const picture = async (name = 'foto.jpg') => {
  const data = await photo()
  return { data, mimetype: 'image/jpeg', name, size: data.length }
}

const upload = async () =>
  payload.create({
    collection: 'media',
    data: { alt: 'Een foto' },
    file: await picture(),
    overrideAccess: true,
  })

const note = (name = 'verslag.csv', text = 'Wat er besproken is.') => ({
  data: Buffer.from(text),
  mimetype: 'text/csv',
  name,
  size: Buffer.byteLength(text),
})

const uploadNote = (...given: Parameters<typeof note>) =>
  payload.create({
    collection: 'files',
    data: { kind: 'other', title: 'Verslag' },
    file: note(...given),
    overrideAccess: true,
  })

const stored = async (prefix = ''): Promise<string[]> => {
  const keys: string[] = []
  for await (const page of bucket.list(prefix)) keys.push(...page.map(({ key }) => key))
  return keys.sort()
}

const storedOf = async (doc: Parameters<typeof filenamesOf>[0]) => {
  const keys = await stored('media/')
  return filenamesOf(doc).filter((name) => keys.includes(objectKey('media', name)))
}

const show = (image: string) => builders(payload).buildProject({ _status: 'published', images: [{ image }] })

describe('uploads with a bucket', () => {
  test('lie in it, whole and under the names that a folder would have, and not on this machine', async () => {
    const { filename, id, sizes } = await upload()
    const names = [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(Boolean)
    expect(names.length).toBeGreaterThan(3)
    expect(await stored('media/')).toEqual(
      expect.arrayContaining([...new Set(names.map((name) => `media/${String(name)}`))]),
    )
    const bytes = await bucket.read(objectKey('media', String(filename)))
    expect((await sharp(bytes ?? Buffer.alloc(0)).metadata()).width).toBe(700)
    const folder = join(String(process.env.DATA_DIR), 'media')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])
    await payload.delete({ collection: 'media', id, overrideAccess: true })
  })

  test('are read through the API by whoever may, whole and in part, and by nobody else', async () => {
    const { filename } = await uploadNote()
    const path = `files/file/${String(filename)}`
    const whole = await ask(path, { headers })
    expect([whole.status, whole.text]).toEqual([200, 'Wat er besproken is.'])
    expect(whole.headers.get('content-disposition')).toBe('attachment')
    expect(whole.headers.get('cache-control')).toBe('private, no-store')
    const part = await ask(path, { headers: { ...headers, Range: 'bytes=4-5' } })
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, 'er', 'bytes 4-5/20'])
    expect((await ask(path)).status).toBe(403)
    expect((await ask('files/file/niet-daar.csv', { headers })).status).toBe(404)
  })

  test('of one name do not take each other’s place, also when they come at once', async () => {
    const made = await Promise.allSettled(
      ['een', 'twee', 'drie'].map((text) => uploadNote('zelfde.csv', text)),
    )
    const texts: string[] = []
    for (const { filename, id } of made.flatMap((each) =>
      each.status === 'fulfilled' ? [each.value] : [],
    )) {
      const doc = await payload.findByID({ collection: 'files', id, overrideAccess: true })
      const bytes = await bucket.read(objectKey('files', String(filename)))
      texts.push(String(bytes))
      expect(bytes?.length).toBe(doc.filesize)
    }
    const names = made.flatMap((each) => (each.status === 'fulfilled' ? [each.value.filename] : []))
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(texts).size).toBe(names.length)
    expect(names).not.toEqual([])
  })
})

describe('a public picture in the bucket', () => {
  test('is there for visitors while something public names it, with a tag that is asked about', async () => {
    const { filename, id } = await upload()
    const url = `${site.url}/media/${String(filename)}`
    expect((await fetch(url)).status).toBe(404)
    const project = await show(id)
    const whole = await fetch(url)
    expect([whole.status, whole.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    const bytes = Buffer.from(await whole.arrayBuffer())
    expect(bytes).toEqual(await bucket.read(objectKey('media', String(filename))))
    const etag = String(whole.headers.get('etag'))
    expect((await fetch(url, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const part = await fetch(url, { headers: { Range: 'bytes=0-3' } })
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 4])
    expect((await fetch(url, { headers: { Range: 'bytes=99999999-' } })).status).toBe(416)
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, Number(head.headers.get('content-length'))]).toEqual([200, bytes.length])
    await payload.delete({ collection: 'projects', id: project.id, overrideAccess: true })
    expect((await fetch(url)).status).toBe(404)
  })

  test('gets its AVIFs there, and loses them with it', async () => {
    const doc = await upload()
    await makeMissing({ payload, shelf: bucketShelf(bucket) }, new Set())
    const { avif } = (await payload.findByID({ collection: 'media', id: doc.id, overrideAccess: true })) as {
      avif?: { sizes: Record<string, { filename: string }> }
    }
    const avifs = Object.values(avif?.sizes ?? {}).map(({ filename }) => filename)
    expect(avifs.length).toBeGreaterThan(0)
    expect(await storedOf(doc)).toEqual(expect.arrayContaining(avifs))
    await payload.delete({ collection: 'media', id: doc.id, overrideAccess: true })
    await expect.poll(() => storedOf(doc), { timeout: 15_000 }).toEqual([])
  })

  test('stays until what replaces it is saved, and goes then', async () => {
    const before = await upload()
    const after = await payload.update({
      collection: 'media',
      data: {},
      file: await picture('nieuw.jpg'),
      id: before.id,
      overrideAccess: true,
    })
    await expect.poll(() => storedOf(before), { timeout: 15_000 }).toEqual([])
    expect((await storedOf(after)).length).toBeGreaterThan(3)
  })
})

test('a file that is named after a person who is erased gets another name, and keeps its bytes', async () => {
  const { id } = await uploadNote('brief-aan-xanthippe-quirijnsdochter.csv', 'Wat er stond.')
  await erasePerson(
    { dataDir: String(process.env.DATA_DIR), files: filesInBucket(bucket), payload, user: null },
    { emails: [], ids: [], isTrial: false, names: ['Xanthippe Quirijnsdochter'], withMentions: true },
  )
  expect((await stored('files/')).filter((key) => key.includes('xanthippe'))).toEqual([])
  const { filename } = await payload.findByID({ collection: 'files', id, overrideAccess: true })
  expect(filename).not.toContain('xanthippe')
  expect((await bucket.read(objectKey('files', String(filename))))?.toString()).toBe('Wat er stond.')
})

describe('a store that fails', () => {
  test('refuses what is uploaded in words, and nothing is saved', async () => {
    const form = () => {
      const body = new FormData()
      body.set('file', new Blob(['Tekst'], { type: 'text/csv' }), 'later.csv')
      body.set('_payload', JSON.stringify({ kind: 'other', title: 'Later' }))
      return body
    }
    const count = async () => (await payload.count({ collection: 'files', overrideAccess: true })).totalDocs
    const before = await count()
    store.become('failing')
    try {
      const refused = await ask('files', { body: form(), headers, method: 'POST' })
      expect([refused.status, refused.text]).toEqual([503, expect.stringContaining('opslag van bestanden')])
    } finally {
      store.become('sound')
    }
    expect(await count()).toBe(before)
    expect((await ask('files', { body: form(), headers, method: 'POST' })).status).toBe(201)
  })

  test('takes pictures from visitors for as long as it does, and no page', async () => {
    const { filename, id } = await upload()
    await show(id)
    store.become('failing')
    try {
      const away = await fetch(`${site.url}/media/${String(filename)}`)
      expect([away.status, away.headers.get('retry-after')]).toEqual([503, '2'])
      expect((await fetch(`${site.url}/projecten`)).status).toBe(200)
    } finally {
      store.become('sound')
    }
    expect((await fetch(`${site.url}/media/${String(filename)}`)).status).toBe(200)
  })
})

describe('at the start', () => {
  const told = async (change: Partial<ObjectStore>, lines: string[] = []) => {
    const { objectStore } = readEnv(process.env)
    if (!objectStore) throw new Error('There is no store.')
    await requireBucket({ objectStore: { ...objectStore, ...change } }, (line) => lines.push(line))
    return lines
  }

  test('a bucket that is not there, or a key that is not known, is refused with what to mend', async () => {
    await expect(told({ bucket: 'elsewhere' })).rejects.toThrow(/there is no such bucket/)
    const keys = { accessKeyId: 'unknown', secretAccessKey: 'hidden' }
    await expect(told({ keys })).rejects.toThrow(/mend S3_ACCESS_KEY_ID/)
    expect(await told({})).toEqual([])
  })

  test('a store that is away is told, and the program starts', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`
    expect(await told({ endpoint })).toEqual([expect.stringMatching(/does not answer/)])
  })
})

test('a store that says nothing keeps nobody waiting for ever, and no page at all', async () => {
  const { filename, id } = await upload()
  await show(id)
  store.become('silent')
  try {
    const asked = fetch(`${site.url}/media/${String(filename)}`, { signal: AbortSignal.timeout(60_000) })
    expect((await fetch(`${site.url}/projecten`)).status).toBe(200)
    expect((await asked).status).toBe(503)
  } finally {
    store.become('sound')
  }
})

describe('what nothing names', () => {
  const addStray = async (name: string) => {
    const key = objectKey('media', name)
    await bucket.put(key, Buffer.from('x'), { size: 1, type: 'image/jpeg' })
    return key
  }

  test('is removed once no save can still be about to name it, and nothing else is', async () => {
    const kept = await upload()
    const keptNote = await uploadNote('blijft.csv')
    const stray = await addStray('zwerver.jpg')
    const before = await stored()
    expect(await sweepBucket({ bucket, payload })).toBe(0)
    expect(await stored()).toEqual(before)
    store.age(2)
    expect(await sweepBucket({ bucket, payload })).toBeGreaterThan(0)
    const after = await stored()
    expect(after).not.toContain(stray)
    expect(after).toEqual(
      expect.arrayContaining([`media/${String(kept.filename)}`, `files/${String(keptNote.filename)}`]),
    )
    expect((await storedOf(kept)).length).toBeGreaterThan(3)
  })

  test('is as old as the store says, whatever the clock of this machine does', async () => {
    const stray = await addStray('net-gekomen.jpg')
    store.age(55 / 60)
    const late = Date.now() + 10 * 60_000
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => late)
    try {
      await sweepBucket({ bucket, payload })
    } finally {
      clock.mockRestore()
    }
    expect(await stored()).toContain(stray)
  })

  test('stays where a document names it before its turn has come', async () => {
    const [first, second] = [await addStray('a-eerst.jpg'), await addStray('b-daarna.jpg')]
    store.age(2)
    const removing = vi.spyOn(bucket, 'removeOlder')
    removing.mockImplementationOnce(async (key, thanMs) => {
      await payload.db.pool.query(
        "INSERT INTO media (id, filename) VALUES (gen_random_uuid(), 'b-daarna.jpg')",
      )
      return bucket.removeOlder(key, thanMs)
    })
    await sweepBucket({ bucket, payload })
    removing.mockRestore()
    expect(await stored()).toContain(second)
    expect(await stored()).not.toContain(first)
  })

  test('of a save that was undone is found, and names nothing', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { filename } = await payload.create({
      collection: 'files',
      data: { kind: 'other', title: 'Teruggedraaid' },
      file: note('teruggedraaid.csv'),
      overrideAccess: true,
      req,
    })
    await killTransaction(req)
    const key = objectKey('files', String(filename))
    expect(await stored('files/')).toContain(key)
    store.age(2)
    await sweepBucket({ bucket, payload })
    expect(await stored('files/')).not.toContain(key)
  })
})
