import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Payload, ValidationError } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { closeUploadFolders } from '../../src/payload/closeUploadFolders'
import { documentPdf } from '../../src/seed/demo/phases/documentPdf'
import { askRest } from '../../test/support/ask'
import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

const password = 'een-lang-wachtwoord'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

const storedAt = (collection: 'files' | 'media', filename: string) =>
  join(String(process.env.DATA_DIR), collection, filename)

const upload = (collection: 'files' | 'media', name: string, data: Buffer, mimetype = 'image/jpeg') =>
  payload.create({
    collection: collection as 'media',
    data: (collection === 'media' ? { alt: 'Een foto' } : { kind: 'other', title: 'Een stuk' }) as never,
    file: { data, mimetype, name, size: data.length },
    overrideAccess: true,
  })

const photo = (width: number, height: number) =>
  sharp({ create: { background: '#6a994e', channels: 3, height, width } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jan' }, IFD3: { GPSLatitude: '53/1 11/1 24/1', GPSLatitudeRef: 'N' } })
    .toBuffer()

const signedIn = async (): Promise<{ Authorization: string }> => {
  const { email } = await build.buildUser({ roles: ['process-manager'] })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { Authorization: `JWT ${String(token)}` }
}

/** The paths of the fields that an answer of the REST API finds wrong. */
const faultyFields = (json: unknown): string[] => {
  const { errors = [] } = json as { errors?: { data?: { errors?: { path: string }[] } }[] }
  return errors.flatMap(({ data }) => data?.errors ?? []).map(({ path }) => path)
}

// Guards private documents against everybody else with an account on the machine.
it('the folders of uploads are open to the user of the program alone, also those that are there already', () => {
  const folders = ['files', 'media'].map((name) => join(String(process.env.DATA_DIR), name))
  const modes = () => folders.map((folder) => statSync(folder).mode & 0o777)
  expect(modes()).toEqual([0o700, 0o700])
  for (const folder of folders) chmodSync(folder, 0o755)
  closeUploadFolders(payload)
  expect(modes()).toEqual([0o700, 0o700])
})

describe('an upload over REST', () => {
  // Guards against pictures with the place where they were taken, against disguised documents and against a server that
  // knocks at doors for others: Payload fetches what `url` names by itself, past every hook, `pasteURL: false` or not.
  it('never fetches its file from an address, neither new nor copied from another', async () => {
    const [ask, headers] = [askRest(payload), await signedIn()]
    const { id } = await upload('media', 'eigen.jpg', await photo(20, 10))
    const from = {
      alt: 'x',
      filename: 'gps.jpg',
      kind: 'other',
      title: 'x',
      url: 'https://example.org/gps.jpg',
    }
    for (const path of ['media', 'files', `media/${id}/duplicate`]) {
      const { json, status } = await ask(path, { body: from, headers, method: 'POST' })
      expect([path, status, faultyFields(json)]).toEqual([path, 400, ['file']])
    }
  })

  it('brings a file; only a copy has the one of its original', async () => {
    const [ask, headers] = [askRest(payload), await signedIn()]
    const { id } = await upload('media', 'eerste.jpg', await photo(20, 10))
    const without = await ask('media', {
      body: { alt: 'x', filename: 'eerste.jpg' },
      headers,
      method: 'POST',
    })
    expect([without.status, faultyFields(without.json)]).toEqual([400, ['file']])
    expect((await ask(`media/${id}/duplicate`, { body: {}, headers, method: 'POST' })).status).toBe(200)
  })

  it('whose file is only described in a text field is refused', async () => {
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'x' }))
    body.set('file', JSON.stringify({ filename: 'x.png', mimeType: 'image/png', size: 3 }))
    const { status } = await askRest(payload)('media', { body, headers: await signedIn(), method: 'POST' })
    expect(status).toBe(400)
  })

  // Guards what is served: a type that a client could choose would make a document a page.
  it('cannot say what its file is, nor when it was made', async () => {
    const [ask, headers] = [askRest(payload), await signedIn()]
    const lies = { createdAt: '2001-01-01T00:00:00.000Z', filesize: 1, mimeType: 'text/html', width: 1 }
    const body = new FormData()
    body.set('_payload', JSON.stringify({ alt: 'x', ...lies }))
    body.set('file', new File([new Uint8Array(await photo(20, 10))], 'a.jpg', { type: 'image/jpeg' }))
    const { json } = await ask('media', { body, headers, method: 'POST' })
    const { id } = (json as unknown as { doc: { id: string } }).doc
    expect((await ask(`media/${id}`, { body: lies, headers, method: 'PATCH' })).status).toBe(200)
    const kept = await payload.findByID({ collection: 'media', id, overrideAccess: true })
    expect(kept).toMatchObject({ mimeType: 'image/jpeg', width: 20 })
    expect(kept.createdAt).not.toMatch(/^2001/)
    expect(kept.filesize).toBeGreaterThan(1)
  })

  it('an import may still say when a document was made', async () => {
    const createdAt = '2001-01-01T00:00:00.000Z'
    const { id } = await build.buildPartner({ createdAt })
    const kept = await payload.findByID({ collection: 'partners', id, overrideAccess: true })
    expect(kept.createdAt).toBe(createdAt)
  })
})

describe('a picture', () => {
  it('is kept without what the camera wrote, upright, and in four widths of WebP', async () => {
    const doc = await upload('media', 'IMG_1234.JPG', await photo(2400, 1200))
    const original = readFileSync(storedAt('media', String(doc.filename)))
    expect(original.includes('Jan') || original.includes('Exif')).toBe(false)
    expect((await sharp(original).metadata()).exif).toBeUndefined()
    expect(doc.filename).toMatch(/^img-1234-[a-z]{10}\.jpg$/)
    expect([doc.mimeType, doc.width, doc.height]).toEqual(['image/jpeg', 2400, 1200])
    const sizes = Object.entries(doc.sizes ?? {}).map(([name, size]) => [name, size.width, size.mimeType])
    expect(sizes).toEqual([
      ['thumbnail', 320, 'image/webp'],
      ['card', 640, 'image/webp'],
      ['wide', 1280, 'image/webp'],
      ['hero', 1920, 'image/webp'],
    ])
  })

  // Guards whoever copies the folder to Windows, where such names open a device or cannot exist.
  it('gets a name that every system can keep', async () => {
    const data = await photo(20, 10)
    const names = ['con.png', 'nul.jpg.png', '???.png', '.png', 'Été à ’t Wad.png']
    const docs = await Promise.all(names.map((name) => upload('media', name, data)))
    expect(docs.map(({ filename }) => String(filename).replace(/[a-z]{10}\.jpg$/, '…'))).toEqual([
      'con-…',
      'nul-jpg-…',
      'beeld-…',
      'beeld-…',
      'ete-a-t-wad-…',
    ])
  })

  it('that is small is not blown up', async () => {
    const { sizes } = await upload('media', 'klein.jpg', await photo(200, 100))
    expect(Object.values(sizes ?? {}).map(({ width }) => width ?? 200)).toEqual([200, 200, 200, 200])
  })

  it('that is none is refused in words, and nothing of it is kept', async () => {
    const before = await payload.count({ collection: 'media', overrideAccess: true })
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
    expect(await wrongFields(upload('media', 'tekening.svg', svg, 'image/svg+xml'))).toEqual(['file'])
    expect(await wrongFields(upload('media', 'foto.jpg', Buffer.from('geen foto')))).toEqual(['file'])
    expect(await payload.count({ collection: 'media', overrideAccess: true })).toEqual(before)
    expect(
      readdirSync(join(String(process.env.DATA_DIR), 'media')).filter((name) =>
        /^(foto|tekening)/.test(name),
      ),
    ).toEqual([])
  })

  it('keeps its sizes to itself, whatever another is called', async () => {
    const names = (doc: { filename?: null | string; sizes?: object }) => [
      String(doc.filename),
      ...Object.values((doc.sizes ?? {}) as Record<string, { filename?: null | string }>).map(
        ({ filename }) => String(filename),
      ),
    ]
    const first = await upload('media', 'kaart.jpg', await photo(1600, 1000))
    const kept = names(first).map((name) => readFileSync(storedAt('media', name)))
    const png = await sharp({ create: { background: '#bc4749', channels: 3, height: 1000, width: 1600 } })
      .png()
      .toBuffer()
    const second = await upload('media', 'kaart.png', png, 'image/png')
    const asASize = await upload('media', 'kaart-640x400.webp', png, 'image/png')
    const all = [first, second, asASize].flatMap(names)
    expect(new Set(all).size).toBe(all.length)
    await payload.delete({ collection: 'media', id: second.id, overrideAccess: true })
    expect(names(first).map((name) => readFileSync(storedAt('media', name)))).toEqual(kept)
  })

  it('is not even looked at when it comes from somebody who may not add one', async () => {
    const user = { ...(await build.buildUser({ roles: ['decision-maker'] })), collection: 'users' as const }
    const data = Buffer.from('geen foto')
    const refused = payload.create({
      collection: 'media',
      data: { alt: 'Een foto' },
      file: { data, mimetype: 'image/jpeg', name: 'foto.jpg', size: data.length },
      overrideAccess: false,
      user,
    })
    expect(await statusOf(refused)).toBe(403)
  })

  it('of a name that others use at the same moment gets a name of its own', async () => {
    const colours = ['#ff0000', '#00ff00', '#0000ff']
    const saved = await Promise.all(
      colours.map(async (background) => {
        const data = await sharp({ create: { background, channels: 3, height: 9, width: 9 } })
          .png()
          .toBuffer()
        return upload('media', 'foto.png', data, 'image/png')
      }),
    )
    expect(new Set(saved.map(({ filename }) => filename)).size).toBe(3)
    const kept = await Promise.all(
      saved.map(async ({ filename }) => {
        const { dominant } = await sharp(storedAt('media', String(filename))).stats()
        return dominant.r > 200 ? '#ff0000' : dominant.g > 200 ? '#00ff00' : '#0000ff'
      }),
    )
    expect(kept).toEqual(colours)
  })
})

describe('a document', () => {
  it('is refused when its content is not what its name says', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    expect(await wrongFields(upload('files', 'verslag.pdf', page, 'application/pdf'))).toEqual(['file'])
    expect(await wrongFields(upload('files', 'lijst.csv', page, 'text/csv'))).toEqual(['file'])
    expect(await wrongFields(upload('files', 'verslag.html', page, 'text/html'))).toEqual(['file'])
  })

  it('that was broken off on its way is refused in words', async () => {
    const broken = documentPdf(['Een verslag']).subarray(0, 300)
    const said = await upload('files', 'verslag.pdf', broken, 'application/pdf').then(
      () => null,
      (error: unknown) => JSON.stringify((error as ValidationError).data),
    )
    expect(said).toContain('Deze pdf is niet heel: het einde ontbreekt.')
    expect((await upload('files', 'heel.pdf', documentPdf(['Een verslag']))).mimeType).toBe('application/pdf')
  })

  it('is handed out as something to save, to those it belongs to and to nobody else', async () => {
    const ask = askRest(payload)
    const [home, other] = await Promise.all([build.buildPartner(), build.buildPartner()])
    const file = await upload('files', 'lijst.csv', Buffer.from('naam;bedrag\nDorpshuis;250\n'), 'text/csv')
    await payload.update({
      collection: 'files',
      data: { partner: home.id },
      id: file.id,
      overrideAccess: true,
    })
    const open = async (organisation: string | null) => {
      if (organisation === null) return ask(`files/file/${String(file.filename)}`)
      const { email } = await build.buildUser({ organisation, roles: ['partner-member'] })
      const { token } = await payload.login({ collection: 'users', data: { email, password } })
      return ask(`files/file/${String(file.filename)}`, {
        headers: { Authorization: `JWT ${String(token)}` },
      })
    }
    const answers = await Promise.all([open(home.id), open(other.id), open(null)])
    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403])
    expect(answers[0].text).toContain('Dorpshuis')
    expect(answers[0].headers.get('content-disposition')).toBe('attachment')
    expect(answers[0].headers.get('cache-control')).toBe('private, no-store')
  })

  it('belongs to who brought it in, whatever was sent', async () => {
    const [me, another] = await Promise.all([
      build.buildUser({ roles: ['process-manager'] }),
      build.buildUser({ roles: ['editor'] }),
    ])
    const data = Buffer.from('a;b\n')
    const file = await payload.create({
      collection: 'files',
      data: { kind: 'other', title: 'Stuk', uploadedBy: another.id },
      depth: 0,
      file: { data, mimetype: 'text/csv', name: 'stuk.csv', size: data.length },
      overrideAccess: false,
      user: { ...me, collection: 'users' },
    })
    expect(file.uploadedBy).toBe(me.id)
  })
})
