import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { getPriority } from 'node:os'
import { join } from 'node:path'

import { createRowReader } from '@streekwerk/payload-showcase/router'
import type { Payload } from 'payload'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'
import { photo } from '../../../test/support/photo'
import { folderShelf } from '../folderShelf'
import { AvifJob } from './avifJob'
import { makeAvifs } from './makeAvifs'
import { makeMissing } from './makeMissing'
import { pendingPictures } from './pendingPictures'
import { recordAvifs } from './recordAvifs'
import { sweepAvifs } from './sweepAvifs'
import { unfinishedName } from './unfinishedName'

let payload: Payload
let pool: pg.Pool
let folder: string
const url = () => String(process.env.DATABASE_URL)

beforeAll(async () => {
  payload = await usePayload()
  folder = join(String(process.env.DATA_DIR), 'media')
  pool = new pg.Pool({ connectionString: url(), max: 3 })
})
afterAll(() => pool.end())

/** In how many files the sizes of such a picture are kept: the two largest are the picture as it is. */
const FILES = 3

const upload = async (name = 'foto.jpg') => {
  const data = await photo()
  return payload.create({
    collection: 'media',
    data: { alt: 'Een foto' },
    file: { data, mimetype: 'image/jpeg', name, size: data.length },
    overrideAccess: true,
  })
}

const make = (failed = new Set<string>()) => makeMissing({ payload, shelf: folderShelf(folder) }, failed)
const avifsIn = () => readdirSync(folder).filter((name) => name.endsWith('.avif'))
const stemOf = (filename: string | null | undefined) => String(filename).replace(/\.[^.]*$/, '')

/** The AVIFs that the public row of a picture names. */
const named = async (id: string): Promise<string[]> => {
  const row = await createRowReader(pool).row('media', id, 'nl')
  return (row?.files ?? [])
    .filter(({ mimeType }) => mimeType === 'image/avif')
    .map(({ filename }) => filename)
}

/** Whether a process of this number makes pictures: apart from the program, and after whatever serves visitors. */
const isEncoder = (pid: string): boolean => {
  try {
    const isOurs = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('avif/encode.mjs')
    return isOurs && getPriority(Number(pid)) > getPriority()
  } catch {
    return false
  }
}

const until = async (holds: () => Promise<boolean> | boolean, ms = 20_000): Promise<boolean> => {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (await holds()) return true
    await new Promise((done) => setTimeout(done, 50))
  }
  return false
}

describe('the AVIFs of a picture', () => {
  it('are not made while it is saved, and named by its public row once they all are there', async () => {
    const { filename, id } = await upload()
    expect(await named(id)).toEqual([])
    expect(avifsIn().filter((name) => name.startsWith(stemOf(filename)))).toEqual([])
    await make()
    const names = await named(id)
    expect(names.length).toBe(FILES)
    for (const name of names) {
      const { format } = await sharp(join(folder, name)).metadata()
      expect(format).toBe('heif')
    }
    expect(statSync(join(folder, names.at(-1) ?? '')).mode & 0o077).toBe(0)
  })

  it('can be fetched while a public document names the picture', async () => {
    const { id } = await upload()
    await make()
    const [avif = ''] = await named(id)
    const reader = createRowReader(pool)
    expect(await reader.mediaIsPublic(avif)).toBe(false)
    await builders(payload).buildProject({ _status: 'published', images: [{ image: id }] })
    expect(await reader.mediaIsPublic(avif)).toBe(true)
    expect(await reader.mediaIsPublic(unfinishedName('x'))).toBe(false)
  })

  // Guards a change that was made with an older state of the picture in hand.
  it('stay when the words about the picture change', async () => {
    const { id } = await upload()
    await make()
    const names = await named(id)
    await payload.update({ collection: 'media', data: { alt: 'Anders' }, id, overrideAccess: true })
    expect([(await named(id)).length, await named(id)]).toEqual([FILES, names])
  })

  it('of an original that is replaced are named no more, and go; the new one gets its own', async () => {
    const { id } = await upload()
    await make()
    const before = await named(id)
    const data = await photo(680)
    await payload.update({
      collection: 'media',
      data: {},
      file: { data, mimetype: 'image/jpeg', name: 'nieuw.jpg', size: data.length },
      id,
      overrideAccess: true,
    })
    expect(await named(id)).toEqual([])
    await make()
    await sweepAvifs(payload, folderShelf(folder))
    const after = await named(id)
    expect(after.length).toBeGreaterThan(0)
    expect(before.filter((name) => existsSync(join(folder, name)))).toEqual([])
    expect(after.filter((name) => !existsSync(join(folder, name)))).toEqual([])
  })

  it('go with the picture', async () => {
    const { id } = await upload()
    const kept = await upload()
    await make()
    const [gone, stay] = [await named(id), await named(kept.id)]
    await payload.delete({ collection: 'media', id, overrideAccess: true })
    await sweepAvifs(payload, folderShelf(folder))
    expect(gone.filter((name) => existsSync(join(folder, name)))).toEqual([])
    expect(stay.filter((name) => !existsSync(join(folder, name)))).toEqual([])
  })

  it('are taken up where a program that died left them: what is whole stays, what is half goes', async () => {
    const picture = await upload()
    const filename = String(picture.filename)
    // Died after the last file, before anything was written down.
    await makeAvifs(folderShelf(folder), { filename, sizes: picture.sizes })
    const times = () =>
      avifsIn()
        .filter((name) => name.startsWith(stemOf(filename)))
        .map((name) => statSync(join(folder, name)).mtimeMs)
    const before = times()
    const half = unfinishedName(randomUUID())
    writeFileSync(join(folder, half), 'half')
    expect(await named(picture.id)).toEqual([])
    await make()
    await sweepAvifs(payload, folderShelf(folder))
    expect((await named(picture.id)).length).toBe(FILES)
    expect(times()).toEqual(before)
    expect(existsSync(join(folder, half))).toBe(false)
  })

  it('are not kept where they would be heavier, and not made again', async () => {
    const data = await sharp({ create: { background: '#6a994e', channels: 3, height: 60, width: 100 } })
      .png()
      .toBuffer()
    const { filename, id } = await payload.create({
      collection: 'media',
      data: { alt: 'Een vlak' },
      file: { data, mimetype: 'image/png', name: 'vlak.png', size: data.length },
      overrideAccess: true,
    })
    await make()
    expect(await named(id)).toEqual([])
    expect(avifsIn().filter((name) => name.startsWith(stemOf(filename)))).toEqual([])
    expect((await pendingPictures(payload, 100, new Set())).map((each) => each.id)).not.toContain(id)
  })

  it('of one that cannot be read are left, and keep no other from its own', async () => {
    const broken = await upload('stuk.jpg')
    const sound = await upload('heel.jpg')
    writeFileSync(join(folder, String(broken.filename)), 'geen foto')
    const failed = new Set<string>()
    await make(failed)
    expect([...failed]).toEqual([broken.filename])
    expect([(await named(broken.id)).length, (await named(sound.id)).length]).toEqual([0, FILES])
    await payload.delete({ collection: 'media', id: broken.id, overrideAccess: true })
  })

  it('are not written down for a picture that was replaced meanwhile', async () => {
    const { id, sizes } = await upload()
    await recordAvifs(payload, new Map([[id, { of: 'een-ander.jpg', sizes: sizes as never }]]))
    expect(await named(id)).toEqual([])
  })
})

describe('the job that makes them', () => {
  const job = () =>
    new AvifJob({
      databaseUrl: url(),
      delayMs: 0,
      payload,
      restShare: 0,
      retryMs: 100,
      shelf: folderShelf(folder),
    })

  it('takes up what is saved while it runs, and removes what is deleted', async () => {
    const running = job()
    running.start()
    const { filename, id } = await upload()
    expect(await until(async () => (await named(id)).length === FILES)).toBe(true)
    await payload.delete({ collection: 'media', id, overrideAccess: true })
    expect(await until(() => avifsIn().every((name) => !name.startsWith(stemOf(filename))))).toBe(true)
    await running.close()
  })

  it('works in one instance at a time, and in another as soon as that one is gone', async () => {
    const holder = new pg.Client({ connectionString: url() })
    await holder.connect()
    await holder.query(`SELECT pg_advisory_lock(hashtextextended('streekwerk avif', 0))`)
    const running = job()
    running.start()
    const { id } = await upload()
    await new Promise((done) => setTimeout(done, 1500))
    expect(await named(id)).toEqual([])
    await holder.end()
    expect(await until(async () => (await named(id)).length === FILES)).toBe(true)
    await running.close()
  })

  it('ends at once with the program, and makes later what it left', async () => {
    const { filename, id, sizes } = await upload()
    const ending = new AbortController()
    const failed = new Set<string>()
    const encoding = makeMissing({ payload, shelf: folderShelf(folder), signal: ending.signal }, failed)
    expect(await until(() => readdirSync('/proc').some(isEncoder))).toBe(true)
    ending.abort()
    await encoding
    expect([readdirSync('/proc').filter(isEncoder), [...failed], await named(id)]).toEqual([[], [], []])
    expect(await makeAvifs(folderShelf(folder), { filename: String(filename), sizes })).toMatchObject({
      of: filename,
    })
    await make()
    expect((await named(id)).length).toBe(FILES)
  })

  it('goes on after its connection was lost', async () => {
    const running = job()
    running.start()
    const first = await upload()
    expect(await until(async () => (await named(first.id)).length === FILES)).toBe(true)
    await pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'streekwerk avif'`,
    )
    const second = await upload()
    expect(await until(async () => (await named(second.id)).length === FILES)).toBe(true)
    await running.close()
  })
})
