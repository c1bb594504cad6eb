import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'

let payload: Payload
let build: ReturnType<typeof builders>
let admin: Awaited<ReturnType<typeof signIn>>

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  admin = await signIn(payload, null, 'admin')
})

type Told = { errors: { data: { errors: { label: string; message: string; path: string }[] } }[] }

const faultsOf = ({ json }: { json?: unknown }) => (json as Told).errors[0]?.data.errors ?? []

describe('what is not of the kind that a field holds', () => {
  const nonsense: [Record<string, unknown>, string][] = [
    [{ address: { city: [] } }, 'address.city'],
    [{ kinds: 'business' }, 'kinds'],
    [{ member: 'yes' }, 'member'],
    [{ municipality: 'x' }, 'municipality'],
    [{ name: { a: 1 } }, 'name'],
    [{ parent: { a: 1 } }, 'parent'],
    [{ place: { latitude: '53,2' } }, 'place.latitude'],
  ]

  it('is refused at each of the fields, over REST in the language of who asks', async () => {
    const { id } = await build.buildPartner({ name: 'Dorpshuis' })
    const answer = await admin.patch(`partners/${id}?locale=nl`, { kinds: 'business', name: { a: 1 } })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([
      { label: 'Naam', message: 'Hier hoort tekst.', path: 'name' },
      { label: 'Soort partij', message: 'Hier hoort een lijst, ook voor één waarde.', path: 'kinds' },
    ])
    const saved = await payload.findByID({ collection: 'partners', draft: true, id, overrideAccess: true })
    expect(saved).toMatchObject({ kinds: ['business'], name: 'Dorpshuis' })
  })

  it('is refused over the Local API too, in a draft and in the site', async () => {
    const { id } = await build.buildPartner()
    const save = (data: Record<string, unknown>) =>
      payload.update({ collection: 'partners', data, draft: true, id, overrideAccess: true })
    for (const [data, path] of nonsense) expect(await wrongFields(save(data))).toEqual([path])
    expect(
      await wrongFields(
        payload.updateGlobal({
          data: { home: { title: 7 }, name: ['x'] } as never,
          overrideAccess: true,
          slug: 'site',
        }),
      ),
    ).toEqual(['name', 'home.title'])
  })

  it('is refused in rows, each by its number, and in a new document', async () => {
    const making = build.buildProject({
      themes: [{ argument: 'x' }, { argument: { a: 1 }, testedOn: '2026-02-30' }],
      title: true,
    })
    expect((await wrongFields(making)).sort()).toEqual(['themes.1.argument', 'themes.1.testedOn', 'title'])
  })
})

describe('what names something that does not exist', () => {
  it('is refused at the field that names it', async () => {
    const { id } = await build.buildProject()
    const unknown = '019b0000-0000-7000-8000-000000000000'
    const answer = await admin.patch(`projects/${id}`, { questionOwner: unknown })
    expect([answer.status, faultsOf(answer).map(({ path }) => path)]).toEqual([400, ['questionOwner']])
    const ofSite = await admin.post('globals/site', { logo: unknown })
    expect([ofSite.status, faultsOf(ofSite).map(({ path }) => path)]).toEqual([400, ['logo']])
  })
})

describe('a group of the site that is empty', () => {
  it('is one of which everything is empty', async () => {
    expect((await admin.post('globals/site', { home: null })).status).toBe(200)
    expect(await statusOf(payload.findGlobal({ overrideAccess: true, slug: 'site' }))).toBe(200)
  })
})
