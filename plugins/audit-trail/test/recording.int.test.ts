import { commitTransaction, initTransaction, killTransaction } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { recordChange, recordChanges } from '../src/index'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { entriesOf } from './entries'

let office: Office

beforeAll(async () => {
  office = await bootOffice()
})

afterAll(() => office.close())

/** What was recorded since, of a collection. */
const since = async (collection: string, before: number) =>
  (await entriesOf(office, collection)).slice(before)
let [letters, clients, offices] = [0, 0, 0]

beforeEach(async () => {
  letters = (await entriesOf(office, 'letters')).length
  clients = (await entriesOf(office, 'clients')).length
  offices = (await entriesOf(office, 'office')).length
})

const first = { nl: { subject: 'Aanmaning' } }

describe('what is recorded of a document', () => {
  test('tells who made it, of what it says and in which language', async () => {
    const client = await office.make('clerk', 'clients', { name: 'Berta Bakker', phone: '0314 1' })
    const [entry] = await since('clients', clients)
    expect(entry).toMatchObject({
      action: 'create',
      actor_id: office.people.clerk,
      doc_id: client.id,
      values: {
        '@actor': { to: 'Griet de Klerk' },
        '@title': { to: 'Berta Bakker' },
        name: { from: null, to: 'Berta Bakker' },
        phone: { from: null, to: '0314 1' },
      },
    })
    expect(entry?.paths).toEqual(['name', 'phone'])
  })

  test('tells of a change only what changed, of all languages, rows by their ids', async () => {
    const made = await office.make('clerk', 'letters', {
      ...first.nl,
      enclosures: [{ name: 'A', pages: 1 }],
    })
    const [row] = made.enclosures as { id: string }[]
    await office.change('lawyer', 'letters', made.id, { subject: 'Reminder' }, { locale: 'en' })
    await office.change('lawyer', 'letters', made.id, {
      enclosures: [{ ...row, pages: 2 }, { name: 'B' }],
      fee: { cents: 100 },
    })
    const [, english, rows] = await since('letters', letters)
    expect(english?.values).toMatchObject({ 'subject:en': { from: null, to: 'Reminder' } })
    expect(english?.paths).toEqual(['subject:en'])
    const id = row?.id ?? ''
    expect(rows?.values).toMatchObject({
      'fee.cents': { from: null, to: 100 },
      [`enclosures[${id}].pages`]: { from: 1, to: 2 },
    })
    expect(rows?.paths).toContain('enclosures')
    expect(rows?.paths).not.toContain(`enclosures[${id}].name`)
  })

  test('tells drafts, publishing, unpublishing, the trash and the way back by their names', async () => {
    const { id } = await office.make('clerk', 'letters', first.nl, { draft: true })
    const change = (data: object, draft = false) => office.change('clerk', 'letters', id, data, { draft })
    await change({ subject: 'Tweede' }, true)
    await change({ _status: 'published' })
    await change({ subject: 'Derde' }, true)
    await change({ _status: 'draft' })
    await change({ deletedAt: new Date().toISOString() })
    await office.change('clerk', 'letters', id, { deletedAt: null }, { trash: true })
    await office.local.delete({
      collection: 'letters',
      id,
      overrideAccess: true,
      req: await office.as('clerk'),
    })
    const entries = await since('letters', letters)
    expect(entries.map(({ action }) => action)).toEqual([
      'create',
      'update',
      'publish',
      'update',
      'unpublish',
      'trash',
      'untrash',
      'delete',
    ])
    expect(entries[3]?.values['subject:nl']).toEqual({ from: 'Tweede', to: 'Derde' })
    expect(entries[7]?.values['subject:nl']).toEqual({ from: 'Derde', to: null })
  })

  test('tells that a version was put back, and what that changed', async () => {
    const { id } = await office.make('clerk', 'letters', first.nl, { draft: true })
    await office.change('clerk', 'letters', id, { subject: 'Tweede' }, { draft: true })
    const versions = office.payload as unknown as Record<string, (args: object) => Promise<unknown>>
    const { docs } = (await versions.findVersions?.({
      collection: 'letters',
      overrideAccess: true,
      sort: 'createdAt',
      where: { parent: { equals: id } },
    })) as { docs: { id: string }[] }
    const req = await office.as('lawyer')
    await versions.restoreVersion?.({ collection: 'letters', id: docs[0]?.id, overrideAccess: true, req })
    const restored = (await since('letters', letters)).at(-1)
    expect(restored).toMatchObject({ action: 'restoreVersion', actor_id: office.people.lawyer })
    expect(restored?.values['subject:nl']).toEqual({ from: 'Tweede', to: 'Aanmaning' })
  })

  test('tells what whoever saved it may not read, asked for, or chose a language of', async () => {
    const { id } = await office.make('lawyer', 'letters', { ...first.nl, fee: { cents: 1 } })
    const answered = await office.ask('clerk', 'PATCH', `/letters/${id}?select[id]=true&locale=all&depth=2`, {
      tone: 'stern',
    })
    expect(answered.status).toBe(200)
    const [, entry] = await since('letters', letters)
    expect(entry?.values).toMatchObject({ tone: { from: null, to: 'stern' } })
    expect(entry?.paths).toEqual(['tone', '_status'].filter((path) => entry?.paths.includes(path)))
  })

  test('tells of a draft what changed in it, whatever of it was asked for', async () => {
    const { id } = await office.make('lawyer', 'letters', { ...first.nl, _status: 'published' })
    await office.change('lawyer', 'letters', id, { subject: 'Concept' }, { draft: true })
    const answered = await office.ask('clerk', 'PATCH', `/letters/${id}?draft=true&select[id]=true`, {
      tone: 'stern',
    })
    expect(answered.status).toBe(200)
    const last = (await since('letters', letters)).at(-1)
    expect(last?.values).toMatchObject({ tone: { from: null, to: 'stern' } })
    expect(last?.paths).toEqual(['tone'])
  })

  test('tells of many that are changed or deleted at once, each by itself and whole', async () => {
    const made = await Promise.all(
      ['A', 'B'].map((name) => office.make('lawyer', 'letters', { fee: { cents: 7 }, subject: name })),
    )
    const query = made.map(({ id }, at) => `where[id][in][${at}]=${id}`).join('&')
    const body = { tone: 'mild' }
    expect((await office.ask('clerk', 'PATCH', `/letters?${query}&select[id]=true`, body)).status).toBe(200)
    expect((await office.ask('clerk', 'DELETE', `/letters?${query}&select[id]=true`)).status).toBe(200)
    const entries = (await since('letters', letters)).filter(({ action }) => action !== 'create')
    expect(entries.map(({ action }) => action).sort()).toEqual(['delete', 'delete', 'update', 'update'])
    for (const { action, values } of entries)
      expect(values).toMatchObject(
        action === 'delete' ? { 'fee.cents': { from: 7, to: null } } : { tone: { from: null, to: 'mild' } },
      )
  })

  test('tells all of what is deleted, whatever of it was asked for', async () => {
    const { id } = await office.make('lawyer', 'clients', { name: 'Weg', phone: '0314' })
    expect((await office.ask('clerk', 'DELETE', `/clients/${id}?select[id]=true`)).status).toBe(200)
    expect((await since('clients', clients)).at(-1)?.values).toMatchObject({
      phone: { from: '0314', to: null },
    })
  })

  test('tells of a save within a save what each of them changed, in their order', async () => {
    const { id } = await office.make('clerk', 'clients', { name: 'Nested', phone: '0314/1' })
    await office.change('clerk', 'clients', id, { name: 'Within', phone: '0314/2' })
    expect((await since('clients', clients)).map(({ values: { name, phone } }) => [name, phone])).toEqual([
      [
        { from: null, to: 'Nested' },
        { from: null, to: '0314/1' },
      ],
      [undefined, { from: '0314/1', to: '0314-1' }],
      [
        { from: 'Nested', to: 'Within' },
        { from: '0314-1', to: '0314/2' },
      ],
      [undefined, { from: '0314/2', to: '0314-2' }],
    ])
  })

  test('records nothing of a save that changed nothing', async () => {
    const { id } = await office.make('clerk', 'clients', { name: 'Same' })
    await office.change('clerk', 'clients', id, { name: 'Same' })
    expect(await since('clients', clients)).toHaveLength(1)
  })

  test('tells that what is secret changed, and never what it is', async () => {
    const { id } = await office.make('clerk', 'letters', { ...first.nl, password: 'sesam' })
    await office.change('clerk', 'letters', id, { password: 'open u' })
    await office.change('lawyer', 'clerks', office.people.guest, {
      apiKey: 'a-key-of-a-program',
      enableAPIKey: true,
      password: 'another password',
    })
    const entries = await since('letters', letters)
    expect(entries.map(({ paths }) => paths.includes('password'))).toEqual([true, true])
    const account = (await entriesOf(office, 'clerks')).at(-1)
    expect(account?.paths).toEqual(expect.arrayContaining(['apiKey', 'hash']))
    const { rows } = await office.pool.query<{ told: string }>(
      "select coalesce(string_agg(before || after, ' '), '') as told from audit_values",
    )
    for (const secret of ['sesam', 'open u', 'a-key-of-a-program', 'another password'])
      expect(rows[0]?.told).not.toContain(secret)
    const { rows: paths } = await office.pool.query(
      "select path from audit_values where path ~ 'salt|hash|sessions|^apiKey|Token'",
    )
    expect(paths).toEqual([])
  })

  test('tells what changed of a global', async () => {
    const req = await office.as('lawyer')
    const update = (motto: string, locale: string) =>
      office.local.updateGlobal({ data: { motto }, locale, overrideAccess: true, req, slug: 'office' })
    await update('Recht door zee', 'nl')
    await update('Straight on', 'en')
    expect((await since('office', offices)).map(({ doc_id: id, paths }) => [id, paths])).toEqual([
      [null, ['motto:nl']],
      [null, ['motto:en']],
    ])
  })

  test('tells that a version of a global was put back, and what that changed', async () => {
    const req = await office.as('lawyer')
    const update = (motto: string) =>
      office.local.updateGlobal({ data: { motto }, locale: 'nl', overrideAccess: true, req, slug: 'office' })
    await update('Zonder omwegen')
    await update('Met omwegen')
    const versions = office.payload as unknown as Record<string, (args: object) => Promise<unknown>>
    const { docs } = (await versions.findGlobalVersions?.({
      locale: 'nl',
      overrideAccess: true,
      slug: 'office',
      where: { 'version.motto': { equals: 'Zonder omwegen' } },
    })) as { docs: { id: string }[] }
    await versions.restoreGlobalVersion?.({
      id: docs[0]?.id,
      overrideAccess: true,
      req: await office.as('lawyer'),
      slug: 'office',
    })
    const restored = (await since('office', offices)).at(-1)
    expect(restored).toMatchObject({ action: 'restoreVersion', actor_id: office.people.lawyer })
    expect(restored?.values['motto:nl']).toEqual({ from: 'Met omwegen', to: 'Zonder omwegen' })
  })
})

describe('the transaction of a change', () => {
  test('leaves nothing of what is rolled back, and all of what is committed', async () => {
    const req = await office.as('clerk')
    const make = () =>
      office.local.create({ collection: 'clients', data: { name: 'Rolled' }, overrideAccess: true, req })
    await initTransaction(req)
    await make()
    await killTransaction(req)
    expect(await since('clients', clients)).toEqual([])
    await initTransaction(req)
    await make()
    expect(await since('clients', clients)).toEqual([])
    await commitTransaction(req)
    expect(await since('clients', clients)).toHaveLength(1)
  })

  test('leaves nothing of a change that is refused after it was written', async () => {
    const req = await office.as('clerk')
    const refused = office.local.create({
      collection: 'clients',
      data: { name: 'Refused', phone: 'x'.repeat(10), bornOn: 'no day at all' },
      overrideAccess: true,
      req,
    })
    await expect(refused).rejects.toThrow()
    expect(await since('clients', clients)).toEqual([])
  })
})

describe('what is written past Payload', () => {
  test('is recorded by whoever writes it, many in one statement', async () => {
    const req = await office.as('lawyer')
    const changes = ['1', '2', '3'].map((id) => ({
      after: { phone: `${id}${id}` },
      before: { name: 'Same', phone: id },
      collection: 'clients',
      id,
      title: `Client ${id}`,
    }))
    await recordChanges(
      req,
      changes.map((each) => ({ ...each, after: { ...each.after, name: 'Same' } })),
    )
    await recordChange(req, { after: {}, before: {}, collection: 'clients', id: '4' })
    const entries = await since('clients', clients)
    expect(entries.map(({ doc_id: id, paths }) => [id, paths])).toEqual([
      ['1', ['phone']],
      ['2', ['phone']],
      ['3', ['phone']],
    ])
    expect(entries[2]?.values).toMatchObject({ '@title': { to: 'Client 3' }, phone: { from: '3', to: '33' } })
  })

  test('is refused where nobody asked for its record', async () => {
    const req = await office.as(null)
    await expect(recordChange(req, { after: {}, before: {}, collection: 'nowhere', id: 1 })).rejects.toThrow(
      '[audit-trail] "nowhere" is not recorded: add it to the option collections.',
    )
  })
})

describe('signing in', () => {
  const login = (password: string) =>
    office.ask(null, 'POST', '/clerks/login', { email: 'Guest@office.example', password })

  test('is recorded, and so is who was refused, with nothing of what they typed', async () => {
    const before = (await entriesOf(office, 'clerks')).length
    await office.change('lawyer', 'clerks', office.people.guest, { password: 'a-password-for-the-office' })
    expect((await login('a-password-for-the-office')).status).toBe(200)
    for (let times = 0; times < 4; times += 1) expect((await login('wrong-password')).status).toBe(401)
    await office.ask(null, 'POST', '/clerks/login', { email: 'nobody@office.example', password: 'x' })
    const entries = (await entriesOf(office, 'clerks')).slice(before)
    expect(entries.map(({ action }) => action)).toEqual([
      'update',
      'login',
      'loginFailed',
      'loginFailed',
      'loginFailed',
      'loginRefused',
    ])
    expect(entries.map(({ actor_id: actor }) => actor)).toEqual([
      office.people.lawyer,
      office.people.guest,
      null,
      null,
      null,
      null,
    ])
    const { rows } = await office.pool.query("select from audit_values where after ~ 'wrong-password'")
    expect(rows).toHaveLength(0)
  })

  test('so are a forgotten password and a new one', async () => {
    const before = (await entriesOf(office, 'clerks')).length
    const { local } = office
    const token = await (
      local as unknown as { forgotPassword(args: object): Promise<string> }
    ).forgotPassword({
      collection: 'clerks',
      data: { email: 'clerk@office.example' },
      disableEmail: true,
    })
    await (local as unknown as { resetPassword(args: object): Promise<unknown> }).resetPassword({
      collection: 'clerks',
      data: { password: 'a-password-for-the-office', token },
      overrideAccess: true,
    })
    const actions = (await entriesOf(office, 'clerks')).slice(before).map(({ action }) => action)
    expect(actions).toEqual(['forgotPassword', 'resetPassword'])
  })
})
