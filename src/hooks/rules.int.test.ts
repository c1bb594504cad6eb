import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

const messageOf = async (asking: Promise<unknown>): Promise<string> =>
  asking.then(
    () => 'done',
    (thrown: unknown) => (thrown as Error).message,
  )

const publish = (id: string, locale: 'en' | 'nl', data: Record<string, unknown> = {}) =>
  payload.update({
    collection: 'projects',
    data: { ...data, _status: 'published' },
    id,
    locale,
    overrideAccess: true,
  })

describe('Dutch is required to publish', () => {
  it('also when the English text is what is being saved', async () => {
    const { id } = await payload.create({
      collection: 'projects',
      data: { summary: 'What happens.', title: 'Windmill' },
      draft: true,
      locale: 'en',
      overrideAccess: true,
    })
    expect(await wrongFields(publish(id, 'en'))).toEqual(['title'])
    expect(await wrongFields(publish(id, 'nl'))).toEqual(['title'])
    expect(await messageOf(publish(id, 'en'))).toMatch(/Titel$/)
  })

  it('also when only English is asked to be published, the first time', async () => {
    const { id } = await build.buildProject({ title: 'Molen' })
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', title: 'Windmill' },
      id,
      locale: 'en',
      overrideAccess: true,
      publishSpecificLocale: 'en',
    })
    const saved = await payload.findByID({ collection: 'projects', id, locale: 'all', overrideAccess: true })
    expect([saved._status, saved.title, Object.keys(saved.slug as unknown as object).sort()]).toEqual([
      'published',
      { en: 'Windmill', nl: 'Molen' },
      ['en', 'nl'],
    ])
  })

  it('and what is public in Dutch stays as it was when English alone is published', async () => {
    const { id } = await build.buildProject({ _status: 'published', title: 'Molen' })
    await payload.update({
      collection: 'projects',
      data: { title: 'Molen, nog niet af' },
      draft: true,
      id,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'projects',
      data: { _status: 'published', title: 'Windmill' },
      id,
      locale: 'en',
      overrideAccess: true,
      publishSpecificLocale: 'en',
    })
    const saved = await payload.findByID({ collection: 'projects', id, locale: 'all', overrideAccess: true })
    expect(saved.title).toEqual({ en: 'Windmill', nl: 'Molen' })
  })

  it('and nothing but Dutch is', async () => {
    const { id } = await build.buildProject({ title: 'Molen' })
    expect((await publish(id, 'en'))._status).toBe('published')
  })

  it('while a draft may lack it', async () => {
    const draft = await payload.create({
      collection: 'projects',
      data: { title: 'Alleen een titel' },
      draft: true,
      overrideAccess: true,
    })
    expect(draft._status).toBe('draft')
  })

  it('for a picture too, which has no drafts', async () => {
    const data = await sharp({ create: { background: '#7fa36b', channels: 3, height: 40, width: 60 } })
      .png()
      .toBuffer()
    const createPicture = (locale: 'en' | 'nl') =>
      payload.create({
        collection: 'media',
        data: { alt: 'A windmill' },
        file: { data, mimetype: 'image/png', name: 'windmill.png', size: data.length },
        locale,
        overrideAccess: true,
      })
    expect(await wrongFields(createPicture('en'))).toEqual(['alt'])
    expect((await createPicture('nl')).alt).toBe('A windmill')
  })

  it('for an agenda too, which has none either', async () => {
    expect(
      await wrongFields(
        payload.create({
          collection: 'agendas',
          data: { title: 'Agenda' },
          locale: 'en',
          overrideAccess: true,
        }),
      ),
    ).toEqual(['title'])
  })
})

describe('a tree of organisations', () => {
  const putUnder = (id: string, parent: string) =>
    payload.update({ collection: 'partners', data: { parent }, draft: false, id, overrideAccess: true })

  it('cannot hold an organisation under itself, however far down', async () => {
    const [school, faculty, group] = await Promise.all([0, 1, 2].map(() => build.buildPartner()))
    if (!school || !faculty || !group) throw new Error('three partners were asked for')
    await putUnder(faculty.id, school.id)
    await putUnder(group.id, faculty.id)
    expect(await wrongFields(putUnder(school.id, group.id))).toEqual(['parent'])
    expect(await wrongFields(putUnder(school.id, school.id))).toEqual(['parent'])
  })

  it('stays a tree when two people move each under the other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = await Promise.all([build.buildPartner(), build.buildPartner()])
      const saves = await Promise.all([
        statusOf(putUnder(one.id, other.id)),
        statusOf(putUnder(other.id, one.id)),
      ])
      expect(saves.sort()).toEqual([200, 400])
    }
  })
})

describe('what is used elsewhere', () => {
  const remove = (collection: 'media' | 'partners' | 'projects' | 'users', id: string) =>
    payload.delete({ collection, id, overrideAccess: true })

  it('cannot be deleted, and the refusal names what uses it', async () => {
    const partner = await build.buildPartner()
    const project = await build.buildProject({ questionOwner: partner.id, title: 'Zonneweide' })
    expect(await statusOf(remove('partners', partner.id))).toBe(409)
    expect(await messageOf(remove('partners', partner.id))).toContain('Zonneweide')
    await remove('projects', project.id)
    expect(await statusOf(remove('partners', partner.id))).toBe(200)
  })

  it('is told once for each project, by the name of the project, and archiving only where that can be done', async () => {
    const partner = await build.buildPartner({ name: 'Zuivelhoeve' })
    for (const title of ['Zonneweide', 'Houtwal']) {
      const project = await build.buildProject({ questionOwner: partner.id, title })
      await build.buildParticipation(project.id, partner.id)
    }
    const told = await messageOf(remove('partners', partner.id))
    expect(told).toContain('Deelname “Zonneweide”')
    expect(told).toContain('Deelname “Houtwal”')
    expect(told).not.toContain('Zuivelhoeve')
    expect(told).toMatch(/of archiveer het\.$/)
    const agenda = await payload.create({
      collection: 'agendas',
      data: { title: 'Gebiedsagenda' },
      overrideAccess: true,
    })
    await payload.create({
      collection: 'themes',
      data: { agenda: agenda.id, title: 'Landbouw' },
      overrideAccess: true,
    })
    const refused = await messageOf(
      payload.delete({ collection: 'agendas', id: agenda.id, overrideAccess: true }),
    )
    expect(refused).toContain('Landbouw')
    expect(refused).not.toContain('archiveer')
  })

  it('stays out of the trash while something public or a project rests on it', async () => {
    const [used, drafted] = [await build.buildPartner(), await build.buildPartner()]
    const trash = (id: string) =>
      payload.update({
        collection: 'partners',
        data: { deletedAt: new Date().toISOString() },
        id,
        overrideAccess: true,
      })
    const project = await build.buildProject({
      _status: 'published',
      questionOwner: used.id,
      title: 'Zonneweide',
    })
    await build.buildProject({ questionOwner: drafted.id })
    expect(await statusOf(trash(used.id))).toBe(409)
    expect(await messageOf(trash(used.id))).toContain('Project “Zonneweide”. Archiveer het')
    expect(await statusOf(trash(drafted.id))).toBe(200)
    await payload.update({
      collection: 'projects',
      data: { deletedAt: new Date().toISOString() },
      id: project.id,
      overrideAccess: true,
    })
    expect(await statusOf(trash(used.id))).toBe(200)
  })

  it('counts when only a draft of a published project uses it', async () => {
    const partner = await build.buildPartner()
    const project = await build.buildProject({ _status: 'published' })
    await payload.update({
      collection: 'projects',
      data: { questionOwner: partner.id },
      draft: true,
      id: project.id,
      overrideAccess: true,
    })
    expect(await statusOf(remove('partners', partner.id))).toBe(409)
  })

  it('counts when a text links to it, and the document with that text is named', async () => {
    const partner = await build.buildPartner()
    const link = {
      children: [{ detail: 0, format: 0, mode: 'normal', style: '', text: 'zie', type: 'text', version: 1 }],
      direction: 'ltr',
      fields: { doc: { relationTo: 'partners', value: partner.id }, linkType: 'internal', newTab: false },
      format: '',
      id: '0123456789abcdef01234567',
      indent: 0,
      type: 'link',
      version: 3,
    }
    const paragraph = {
      children: [link],
      direction: 'ltr',
      format: '',
      indent: 0,
      type: 'paragraph',
      version: 1,
    }
    const story = {
      root: { children: [paragraph], direction: 'ltr', format: '', indent: 0, type: 'root', version: 1 },
    }
    await build.buildProject({ story, title: 'Boomgaard' })
    expect(await statusOf(remove('partners', partner.id))).toBe(409)
    expect(await messageOf(remove('partners', partner.id))).toContain('Project “Boomgaard”')
  })

  it('is refused by the database too, whoever asks it', async () => {
    const partner = await build.buildPartner()
    const project = await build.buildProject()
    await build.buildParticipation(project.id, partner.id)
    await payload.update({
      collection: 'projects',
      data: { municipalities: [], team: [(await build.buildUser()).id] },
      id: project.id,
      overrideAccess: true,
    })
    const codes = await Promise.all(
      ['partners', 'users'].map((table) =>
        payload.db.drizzle.execute(sql`delete from ${sql.identifier(table)}`).then(
          () => 'done',
          (thrown: unknown) => (thrown as { cause?: { code?: string } }).cause?.code,
        ),
      ),
    )
    expect(codes).toEqual(['23001', '23001'])
  })

  it('can be moved to the trash', async () => {
    const project = await build.buildProject()
    await build.buildUpdate(project.id)
    const trashed = await payload.update({
      collection: 'projects',
      data: { deletedAt: new Date().toISOString() },
      id: project.id,
      overrideAccess: true,
    })
    expect(trashed.deletedAt).toBeTruthy()
  })
})

describe('one partner in one project', () => {
  it('takes part once, also when two people say so at once', async () => {
    const [partner, project] = await Promise.all([build.buildPartner(), build.buildProject()])
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => statusOf(build.buildParticipation(project.id, partner.id))),
    )
    expect(answers.sort()).toEqual([200, 400, 400, 400])
    expect(await wrongFields(build.buildParticipation(project.id, partner.id))).toEqual(['partner'])
  })

  it('leaves no earlier than it joined', async () => {
    const [partner, project] = await Promise.all([build.buildPartner(), build.buildProject()])
    expect(
      await wrongFields(
        build.buildParticipation(project.id, partner.id, { since: '2026-05-01', until: '2026-04-30' }),
      ),
    ).toEqual(['since', 'until'])
  })
})

describe('what has an impossible shape', () => {
  const wrong = (data: Record<string, unknown>) => wrongFields(build.buildPartner(data))

  it('is refused in a draft too, and its field is named', async () => {
    expect(await wrong({ identifiers: { kvk: '123', rsin: '123456789' } })).toEqual([
      'identifiers.kvk',
      'identifiers.rsin',
    ])
    expect(await wrong({ website: 'javascript:alert(1)' })).toEqual(['website'])
    expect(await wrong({ kinds: ['wizards'] })).toEqual(['kinds'])
    expect(await wrong({ address: { postcode: '9801 SS' } })).toEqual(['address.postcode'])
    expect(await wrong({ place: { latitude: 53.2 } })).toEqual(['place.longitude'])
    expect(await wrong({ name: 'x'.repeat(300) })).toEqual(['name'])
  })

  it('is kept in its standard form when it is possible', async () => {
    const { identifiers, address } = (await build.buildPartner({
      address: { postcode: '9801ab' },
      identifiers: { brin: ' 25be ', ror: '012p63287' },
    })) as unknown as { address: unknown; identifiers: unknown }
    expect(address).toMatchObject({ postcode: '9801 AB' })
    expect(identifiers).toMatchObject({ brin: '25BE', ror: 'https://ror.org/012p63287' })
  })

  it('is money that is not whole cents', async () => {
    expect(await wrongFields(build.buildProject({ funding: { euCents: 10.5, totalCents: -1 } }))).toEqual([
      'funding.totalCents',
      'funding.euCents',
    ])
  })

  it('is a municipality that is twice in one edition', async () => {
    const create = (data: Record<string, unknown>) =>
      payload.create({
        collection: 'municipalities',
        data: { code: 'GM1969', edition: 2026, name: 'Westerkwartier', ...data },
        overrideAccess: true,
      })
    await create({})
    expect(await wrongFields(create({ name: 'Nog eens' }))).toEqual(['edition'])
    expect(await wrongFields(create({ code: '1969' }))).toEqual(['code'])
    expect((await create({ edition: 2025 })).edition).toBe(2025)
  })
})

describe('what can be right but is not known to any register', () => {
  it('is kept with a remark, and does not stand in the way', async () => {
    const partner = (await build.buildPartner({
      _status: 'published',
      identifiers: { kvk: '00000000' },
      sectors: [{ code: '45112', edition: '2025' }],
    })) as unknown as { _status: string; remarks: string }
    expect(partner._status).toBe('published')
    expect(partner.remarks.split('\n')).toHaveLength(2)
  })
})

describe('a programme line', () => {
  it('belongs to the agenda of the theme above it', async () => {
    const [one, other] = await Promise.all(
      ['Voorjaar', 'Najaar'].map((title) =>
        payload.create({ collection: 'agendas', data: { title }, overrideAccess: true }),
      ),
    )
    const createTheme = (agenda: string | undefined, parent?: string) =>
      payload.create({
        collection: 'themes',
        data: { agenda: String(agenda), parent, title: 'Thema' },
        overrideAccess: true,
      })
    const theme = await createTheme(one?.id)
    expect(await wrongFields(createTheme(other?.id, theme.id))).toEqual(['parent'])
    expect((await createTheme(one?.id, theme.id)).id).toBeTruthy()
  })

  it('is not left behind when the theme above it moves to another agenda', async () => {
    const [one, other] = await Promise.all(
      ['Voorjaar', 'Najaar'].map((title) =>
        payload.create({ collection: 'agendas', data: { title }, overrideAccess: true }),
      ),
    )
    const makeTheme = (parent?: string) =>
      payload.create({
        collection: 'themes',
        data: { agenda: String(one?.id), parent, title: 'Thema' },
        overrideAccess: true,
      })
    const move = (id: string, data: { agenda?: string; parent?: string }) =>
      payload.update({ collection: 'themes', data, id, overrideAccess: true })
    const theme = await makeTheme()
    await makeTheme(theme.id)
    expect(await wrongFields(move(theme.id, { agenda: other?.id }))).toEqual(['agenda'])
    const [above, below] = await Promise.all([makeTheme(), makeTheme()])
    const saves = await Promise.all([
      statusOf(move(above.id, { agenda: other?.id })),
      statusOf(move(below.id, { parent: above.id })),
    ])
    expect(saves.sort()).toEqual([200, 400])
  })
})

describe('a project', () => {
  it('cannot come before itself', async () => {
    const { id } = await build.buildProject()
    const relate = (project: string) =>
      payload.update({
        collection: 'projects',
        data: { relations: [{ kind: 'precedes', project }] },
        id,
        overrideAccess: true,
      })
    expect(await wrongFields(relate(id))).toEqual(['relations.0.project'])
    expect((await relate((await build.buildProject()).id)).relations).toHaveLength(1)
  })

  it('is refused a text that the site could not show', async () => {
    const table = { children: [], type: 'table', version: 1 }
    const story = {
      root: { children: [table], direction: null, format: '', indent: 0, type: 'root', version: 1 },
    }
    expect(await wrongFields(build.buildProject({ story }))).toEqual(['story'])
  })
})

describe('a participation', () => {
  it('is called by its partner', async () => {
    const [partner, project] = await Promise.all([
      build.buildPartner({ name: 'Dorpsbelang' }),
      build.buildProject(),
    ])
    const { id } = await build.buildParticipation(project.id, partner.id)
    const found = await payload.findByID({ collection: 'participations', id, overrideAccess: true })
    expect(found).toMatchObject({ title: 'Dorpsbelang' })
  })
})
