import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

/** The code with which the database itself refuses something, past every hook. */
const sqlState = (statement: ReturnType<typeof sql>): Promise<string | undefined> =>
  payload.db.drizzle.execute(statement).then(
    () => 'done',
    (thrown: unknown) => (thrown as { cause?: { code?: string } }).cause?.code,
  )

const buildTheme = async (agenda: Record<string, unknown>, parent?: string) => {
  const { id } = await payload.create({
    collection: 'agendas',
    data: { title: 'Gebiedsagenda', ...agenda },
    overrideAccess: true,
  })
  return payload.create({
    collection: 'themes',
    data: { agenda: id, parent, title: 'Water' },
    depth: 0,
    overrideAccess: true,
  })
}

describe('the details of a contact', () => {
  it('are kept on a ground and for a term that lies ahead', async () => {
    const { id } = await build.buildPartner()
    expect(await wrongFields(build.buildContact(id, { keepUntil: '2020-01-01' }))).toEqual(['keepUntil'])
    expect(await wrongFields(build.buildContact(id, { keepUntil: null }))).toEqual(['keepUntil'])
    expect(await wrongFields(build.buildContact(id, { lawfulBasis: null }))).toEqual(['lawfulBasis'])
    expect(await wrongFields(build.buildContact(id, { email: 'geen adres', person: '' }))).toEqual([
      'person',
      'email',
    ])
  })

  it('can still be corrected after their term, but not be given another one that is over', async () => {
    const { id } = await build.buildContact((await build.buildPartner()).id)
    await payload.db.drizzle.execute(sql`update contacts set keep_until = '2020-01-01' where id = ${id}`)
    const save = (data: Record<string, unknown>) =>
      payload.update({ collection: 'contacts', data, id, overrideAccess: true })
    expect((await save({ function: 'Docent' })).function).toBe('Docent')
    expect(await wrongFields(save({ keepUntil: '2021-01-01' }))).toEqual(['keepUntil'])
  })

  it('are not among what others read of their organisation', async () => {
    const partner = await build.buildPartner({ _status: 'published' })
    await build.buildContact(partner.id, { person: 'Geheime persoon' })
    const seenBy = async (role: string) => {
      const user = { ...(await build.buildUser({ roles: [role] })), collection: 'users' as const }
      const read = await payload.findByID({
        collection: 'partners',
        depth: 2,
        id: partner.id,
        overrideAccess: false,
        user,
      })
      return [Object.keys(read).includes('contacts'), JSON.stringify(read).includes('Geheime persoon')]
    }
    expect([
      await seenBy('process-manager'),
      await seenBy('editor'),
      await seenBy('education-broker'),
    ]).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ])
  })

  it('are never made anonymous by somebody who says so', async () => {
    const partner = await build.buildPartner()
    const user = await build.buildUser({ roles: ['process-manager'] })
    const contact = await payload.create({
      collection: 'contacts',
      data: {
        anonymisedOn: '2026-01-01',
        keepUntil: '2090-01-01',
        lawfulBasis: 'consent',
        partner: partner.id,
        person: 'Iemand',
      },
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    expect(contact.anonymisedOn ?? null).toBeNull()
  })
})

describe('the boundary of a municipality', () => {
  const square = [
    [6, 53],
    [6.5, 53],
    [6.5, 53.4],
    [6, 53.4],
    [6, 53],
  ]
  let code = 1000
  const save = (shape: Record<string, unknown>) =>
    payload.create({
      collection: 'municipalities',
      data: { code: `GM${String((code += 1))}`, edition: 2025, name: 'Gemeente', shape },
      overrideAccess: true,
    })
  const rowsOf = async (id: string) => {
    const { rows } = await payload.db.drizzle.execute(
      sql`select data from showcase_entries where collection = 'municipalities' and doc_id = ${id}`,
    )
    return rows as { data: { fields: Record<string, unknown> } }[]
  }

  it('is an area in GeoJSON, and anything else is refused', async () => {
    expect(await wrongFields(save({ coordinates: [6, 53], type: 'Point' }))).toEqual(['shape'])
    expect(await wrongFields(save({ coordinates: [[[220_000, 580_000]]], type: 'Polygon' }))).toEqual([
      'shape',
    ])
    expect((await save({ coordinates: [square], type: 'Polygon' })).shape).toMatchObject({ type: 'Polygon' })
  })

  it('that is none and is there already stops nobody from saving something else', async () => {
    const { id } = await save({ coordinates: [square], type: 'Polygon' })
    const shape = { coordinates: [6, 53], type: 'Point' }
    await payload.db.updateOne({ collection: 'municipalities', data: { shape }, id, returning: false })
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'municipalities', data, id, overrideAccess: true })
    expect((await change({ name: 'Nieuwe naam', shape })).name).toBe('Nieuwe naam')
    expect(await wrongFields(change({ shape: { coordinates: [7, 53], type: 'Point' } }))).toEqual(['shape'])
  })

  it('is public in outline, in thousandths of a degree', async () => {
    const exact = square.map(([x = 0, y = 0]) => [x + 0.000_04, y])
    const { id } = await save({ coordinates: [exact], secret: 'ja', type: 'Polygon' })
    const rows = await rowsOf(id)
    expect(rows).toHaveLength(2)
    for (const { data } of rows) {
      expect(data.fields.outline).toEqual({ kind: 'outline', rings: [square.slice(0, -1)] })
      expect(JSON.stringify(data)).not.toContain('secret')
    }
  })
})

describe('a programme', () => {
  it('belongs to a school, and to no other kind of partner', async () => {
    const bakery = await build.buildPartner()
    const closed = await build.buildSchool({ archived: true })
    expect(await wrongFields(build.buildProgramme(bakery.id))).toEqual(['school'])
    expect(await wrongFields(build.buildProgramme(closed.id))).toEqual(['school'])
    expect(await wrongFields(build.buildProgramme('geen-id'))).toEqual(['school'])
  })

  it('keeps its school when that is archived later', async () => {
    const school = await build.buildSchool()
    const programme = await build.buildProgramme(school.id)
    await payload.update({
      collection: 'partners',
      data: { archived: true },
      id: school.id,
      overrideAccess: true,
    })
    const saved = payload.update({
      collection: 'programmes',
      data: { school: school.id, studyMode: 'dual' },
      id: programme.id,
      overrideAccess: true,
    })
    expect((await saved).studyMode).toBe('dual')
  })

  it('has a code that fits its list, kept in its standard form', async () => {
    const { id } = await build.buildSchool()
    const wrong = (data: Record<string, unknown>) => wrongFields(build.buildProgramme(id, data))
    expect(await wrong({ code: '2565', codeType: 'rio' })).toEqual(['code'])
    expect(await wrong({ code: '25655' })).toEqual(['code'])
    expect(await wrong({ codeType: 'croho' })).toEqual(['code'])
    const made = await build.buildProgramme(id, { code: ' k0125 ', codeType: 'keuzedeel' })
    expect(made).toMatchObject({ code: 'K0125' })
  })

  it('stays with its school once something is tied to it', async () => {
    const [school, other] = await Promise.all([build.buildSchool(), build.buildSchool()])
    const programme = await build.buildProgramme(school.id)
    const question = await build.buildQuestion((await build.buildProject()).id)
    await build.buildAssignment(question.id, school.id, { programme: programme.id })
    const move = payload.update({
      collection: 'programmes',
      data: { school: other.id },
      id: programme.id,
      overrideAccess: true,
    })
    expect(await wrongFields(move)).toEqual(['school'])
    expect(
      await sqlState(sql`update programmes set school_id = ${other.id} where id = ${programme.id}`),
    ).toBe('23503')
    expect(
      await statusOf(payload.delete({ collection: 'programmes', id: programme.id, overrideAccess: true })),
    ).toBe(409)
  })
})

describe('a fund', () => {
  it('has amounts, days and a share that make sense, and somebody who gives it', async () => {
    const wrong = (data: Record<string, unknown>) => wrongFields(build.buildFund(data))
    expect(await wrong({ maxCents: 100, minCents: 200 })).toEqual(['maxCents'])
    expect(await wrong({ maxCents: 10.5 })).toEqual(['maxCents'])
    expect(await wrong({ call: { from: '2026-05-02', to: '2026-05-01' } })).toEqual(['call.from', 'call.to'])
    expect(await wrong({ coFinancingPercent: 101 })).toEqual(['coFinancingPercent'])
    expect(await wrong({ providerName: null })).toEqual(['providerName'])
    expect(await wrong({ url: 'www.fonds.example' })).toEqual(['url'])
  })

  it('is judged as a whole when one of its amounts is changed', async () => {
    const { id } = await build.buildFund({ maxCents: 500_000, minCents: 100_000 })
    const save = (data: Record<string, unknown>) =>
      payload.update({ collection: 'funds', data, id, overrideAccess: true })
    expect(await wrongFields(save({ minCents: 600_000 }))).toEqual(['maxCents'])
    expect(await sqlState(sql`update funds set min_cents = 600000 where id = ${id}`)).toBe('23514')
  })

  it('is not deleted while it is named elsewhere, and can be deleted else', async () => {
    const { id } = await build.buildFund()
    expect(await statusOf(payload.delete({ collection: 'funds', id, overrideAccess: true }))).toBe(200)
  })
})

describe('a theme of an agenda that is over', () => {
  it('stays with its projects and funds, and is flagged there', async () => {
    const [old, present] = [await buildTheme({ validTo: '2020-12-31' }), await buildTheme({})]
    const project = await build.buildProject({ themes: [{ theme: old.id }, { theme: present.id }] })
    const fund = await build.buildFund({ themes: [old.id] })
    const read = await payload.findByID({
      collection: 'projects',
      depth: 0,
      draft: true,
      id: project.id,
      overrideAccess: true,
    })
    expect(read.themes?.map(({ lapsed, theme }) => [theme, lapsed])).toEqual([
      [old.id, true],
      [present.id, false],
    ])
    const listed = await payload.find({ collection: 'funds', depth: 1, overrideAccess: true })
    const found = listed.docs.find(({ id }) => id === fund.id)
    expect([read.lapsedThemes, found?.lapsedThemes]).toEqual([
      expect.stringContaining('Water'),
      expect.stringContaining('Water'),
    ])
  })

  it('is looked up once for a list, however long', async () => {
    const theme = await buildTheme({ validTo: '2020-12-31' })
    for (let count = 0; count < 5; count += 1) await build.buildProject({ themes: [{ theme: theme.id }] })
    const asked: string[] = []
    const find = payload.find.bind(payload)
    payload.find = ((args: Parameters<typeof find>[0]) => {
      asked.push(args.collection)
      return find(args)
    }) as typeof payload.find
    await payload.find({ collection: 'projects', depth: 0, draft: true, overrideAccess: true })
    payload.find = find
    expect(asked.filter((collection) => collection === 'themes')).toHaveLength(1)
  })
})

describe('a programme line', () => {
  it('is of the agenda of its theme, also for who asks the database itself', async () => {
    const theme = await buildTheme({})
    const line = await payload.create({
      collection: 'themes',
      data: { agenda: theme.agenda, parent: theme.id, title: 'Sloten' },
      depth: 0,
      overrideAccess: true,
    })
    const other = await buildTheme({})
    const move = (id: string) => sqlState(sql`update themes set agenda_id = ${other.agenda} where id = ${id}`)
    expect([await move(line.id), await move(theme.id), await move(other.id)]).toEqual([
      '23503',
      '23503',
      'done',
    ])
  })
})

describe('what one project says of another', () => {
  it('is read from the other side in the words of that side, and kept once', async () => {
    const [first, second] = [await build.buildProject(), await build.buildProject()]
    await payload.update({
      collection: 'projects',
      data: {
        relations: [
          { kind: 'precedes', project: second.id },
          { kind: 'feeds', project: second.id },
        ],
      },
      id: first.id,
      overrideAccess: true,
    })
    const read = await payload.findByID({
      collection: 'projects',
      depth: 0,
      id: second.id,
      overrideAccess: true,
    })
    expect(read.inverseRelations?.map(({ kind, project }) => [kind, project])).toEqual([
      ['precedes', first.id],
      ['feeds', first.id],
    ])
    const { docs } = await payload.find({ collection: 'projects', depth: 0, overrideAccess: true })
    expect(docs.some(({ inverseRelations }) => (inverseRelations ?? []).length > 0)).toBe(false)
  })

  it('tells nobody of a project that they may not read', async () => {
    const [ours, strange, school] = [
      await build.buildProject(),
      await build.buildProject(),
      await build.buildSchool(),
    ]
    await build.buildParticipation(ours.id, school.id)
    await payload.update({
      collection: 'projects',
      data: { relations: [{ kind: 'replaces', project: ours.id }] },
      id: strange.id,
      overrideAccess: true,
    })
    const user = await build.buildUser({ organisation: school.id, roles: ['partner-member'] })
    const read = await payload.findByID({
      collection: 'projects',
      depth: 0,
      id: ours.id,
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    expect(read.inverseRelations ?? []).toEqual([])
  })
})
