import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, test } from 'vitest'

import { asRole, expectWhole } from '../../test/audit/trail'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import type { ToldErasure } from '../domain/privacy/toldErasure'
import { erasePerson } from './erasePerson'
import { inOneTransaction } from './inOneTransaction'
import type { PersonExport } from './readPerson'

const payload = await usePayload()
const { buildContact, buildIdea, buildPartner, buildProject, buildUser } = builders(payload)
let admin: Awaited<ReturnType<typeof asRole>>

beforeAll(async () => {
  admin = await asRole(payload, 'admin')
})

const nameOf = async (id: string) =>
  (await payload.findByID({ collection: 'users', id, overrideAccess: true })).name

describe('what is kept of a person', () => {
  test('is told to an administrator: their documents, what they did and where they are named, and nothing that guards them', async () => {
    const user = await buildUser({
      email: 'melchior@kept.example',
      name: 'Melchior Sterrekijker',
      roles: ['editor'],
    })
    await buildProject({ title: 'Sterren met Melchior Sterrekijker' })
    const { body, status, text } = await admin.send('GET', `users/${user.id}/kept`)
    const told = body as unknown as PersonExport
    expect(status).toBe(200)
    expect(told.person).toEqual({ emails: ['melchior@kept.example'], names: ['Melchior Sterrekijker'] })
    expect(told.values.find(({ place }) => place === 'projects')).toMatchObject({ isPerhaps: true })
    expect(told.values.filter(({ place }) => place === 'users')).toMatchObject([
      { field: 'name', isPerhaps: false },
      { field: 'email', isPerhaps: false },
    ])
    expect(told.accountsContactsIdeas).toMatchObject([
      { collection: 'users', email: 'melchior@kept.example' },
    ])
    expect(text).not.toMatch(/"(hash|salt|reset_password_token)"/)
  })

  test('is not asked unseen: the history of the account tells by whom', async () => {
    const user = await buildUser({ name: 'Gevraagd Naar' })
    await admin.send('GET', `users/${user.id}/kept`)
    const { rows } = await payload.db.drizzle.execute(
      sql`select action, actor_id::text as by from audit_entries where doc_id = ${user.id} order by id desc limit 1`,
    )
    expect(rows).toEqual([{ action: 'readKept', by: admin.id }])
    await expectWhole(payload)
  })

  test.each(['process-manager', 'editor', 'partner-manager', null] as const)(
    'is neither told nor erased for %s',
    async (role) => {
      const other = await asRole(payload, role)
      const user = await buildUser({ name: 'Onbekende Derde' })
      expect((await other.send('GET', `users/${user.id}/kept`)).status).toBe(403)
      expect(
        (await other.send('POST', `users/${user.id}/erase`, { confirm: 'Onbekende Derde' })).status,
      ).toBe(403)
      expect(await nameOf(user.id)).toBe('Onbekende Derde')
    },
  )
})

describe('erasing in the panel', () => {
  test('first tells what it would do, and does it when the name was typed over', async () => {
    const partner = (await buildPartner()).id
    const contact = await buildContact(partner, {
      email: 'balthasar@kept.example',
      person: 'Balthasar Mirre',
    })
    const path = `contacts/${contact.id}/erase`
    const trial = await admin.send('POST', path, {})
    expect((trial.body.report as ToldErasure).records).toEqual([{ count: 1, what: 'Contactpersonen' }])
    expect((await admin.send('POST', path, { confirm: 'Balthasar' })).status).toBe(409)
    const person = async () =>
      (await payload.findByID({ collection: 'contacts', id: contact.id, overrideAccess: true })).person
    expect(await person()).toBe('Balthasar Mirre')
    const done = await admin.send('POST', path, { confirm: 'Balthasar Mirre' })
    expect([done.status, done.body.isTrial]).toEqual([200, false])
    expect(await person()).toBe(`Onherkenbaar ${contact.id.slice(-4)}`)
    const history = (await admin.history('contacts', contact.id)) ?? []
    expect(history.at(-1)).toMatchObject({
      action: 'erasePerson',
      actor: { id: admin.id, name: admin.name },
      changes: [],
    })
    expect(JSON.stringify(history)).not.toMatch(/Balthasar|kept\.example/i)
    await expectWhole(payload)
  })

  test('tells in the words of the panel where the name stands, each place once, and leads there', async () => {
    const contact = await buildContact((await buildPartner()).id, {
      email: 'kasper@kept.example',
      person: 'Kasper Nadorst',
    })
    const other = await buildContact((await buildPartner()).id, {
      email: 'k2@kept.example',
      person: 'Kasper Nadorst',
    })
    const project = await buildProject({
      summary: 'Met Kasper Nadorst (kasper@kept.example).',
      title: 'Nadorst',
    })
    const { body } = await admin.send('POST', `contacts/${contact.id}/erase`, {})
    const { documents, moreDocuments, namesakes, replaced, replacedBeside } = body.report as ToldErasure
    expect(documents).toEqual([
      {
        address: `/admin/collections/projects/${project.id}`,
        fields: ['Samenvatting', 'ook in concepten en eerdere versies'],
        kind: 'Projecten',
        title: 'Nadorst',
      },
    ])
    expect([moreDocuments, replaced, replacedBeside]).toEqual([0, [], 2])
    expect(namesakes).toEqual([
      {
        address: `/admin/collections/contacts/${other.id}`,
        email: 'k…@kept.example',
        id: other.id,
        kind: 'Contactpersonen',
        name: 'Kasper Nadorst',
      },
    ])
    const withMentions = await admin.send('POST', `contacts/${contact.id}/erase`, { withMentions: true })
    expect((withMentions.body.report as ToldErasure).replaced).toEqual([
      { count: 1, what: 'In concepten en eerdere versies van Projecten: Samenvatting' },
      { count: 1, what: 'Projecten: Samenvatting' },
    ])
  })

  test.each(['contacts', 'ideas', 'users'] as const)(
    'stays erased, also when a form of %s is saved that was open at the time',
    async (collection) => {
      const partner = (await buildPartner()).id
      const made = {
        contacts: () => buildContact(partner, { email: 'jaspar@kept.example', person: 'Jaspar Wierook' }),
        ideas: () => buildIdea({ email: 'jaspar@kept.example', name: 'Jaspar Wierook' }),
        users: () => buildUser({ email: 'jaspar@kept.example', name: 'Jaspar Wierook' }),
      }
      const { id } = await made[collection]()
      await erasePerson(
        { dataDir: String(process.env.DATA_DIR), payload, user: null },
        { emails: [], ids: [id], isTrial: false, names: [], withMentions: false },
      )
      const before = await payload.findByID({ collection, id, overrideAccess: true })
      const saved = await admin.send('PATCH', `${collection}/${id}`, { email: 'jaspar@kept.example' })
      expect([saved.status, saved.text]).toEqual([409, expect.stringContaining('gewist')])
      expect(await payload.findByID({ collection, id, overrideAccess: true })).toEqual(before)
    },
  )

  test('takes no account along with a contact, whose address whoever writes it chose', async () => {
    const user = await buildUser({ email: 'ander@kept.example', name: 'Andere Persoon', roles: ['editor'] })
    const contact = await buildContact((await buildPartner()).id, {
      email: 'ander@kept.example',
      person: 'Jan Jansen',
    })
    const asked = await admin.send('POST', `contacts/${contact.id}/erase`, { confirm: 'Jan Jansen' })
    expect([asked.status, asked.text]).toEqual([409, expect.stringContaining('account met hetzelfde')])
    const besides = erasePerson(
      { dataDir: String(process.env.DATA_DIR), payload, user: null },
      { emails: ['nog-een@kept.example'], ids: [contact.id], isTrial: false, names: [], withMentions: false },
    )
    await expect(besides).rejects.toThrow('account with the same')
    expect(await nameOf(user.id)).toBe('Andere Persoon')
  })

  test('is not kept off by who calls himself as one that was erased', async () => {
    const user = await buildUser({ roles: ['editor'] })
    const name = `Voormalig gebruiker ${user.id.slice(-4)}`
    await payload.update({ collection: 'users', data: { name }, id: user.id, overrideAccess: true })
    expect((await admin.send('PATCH', `users/${user.id}`, { roles: [] })).status).toBe(200)
    const done = await admin.send('POST', `users/${user.id}/erase`, { confirm: name })
    expect([done.status, (done.body.report as ToldErasure).records]).toEqual([
      200,
      [{ count: 1, what: 'Gebruikers' }],
    ])
    const after = await payload.findByID({ collection: 'users', id: user.id, overrideAccess: true })
    expect([after.active, after.email]).toEqual([false, `${user.id}@verwijderd.invalid`])
    // So that the panel offers no invitation and no key, which are refused.
    expect((await admin.send('GET', `users/${user.id}/sign-in`)).body).toMatchObject({ isErased: true })
    expect((await admin.send('GET', `users/${admin.id}/sign-in`)).body).toMatchObject({ isErased: false })
  })

  test('does not look for what somebody called himself who sent an idea with that address', async () => {
    const user = await buildUser({ email: 'doelwit@kept.example', name: 'Doelwit Persoon' })
    await buildIdea({ email: 'doelwit@kept.example', name: 'project' })
    const trial = await admin.send('POST', `users/${user.id}/erase`, { withMentions: true })
    expect((trial.body.report as ToldErasure).sought).toEqual(['doelwit@kept.example', 'Doelwit Persoon'])
  })

  test('is not for the own account, nor for a contact with its address', async () => {
    const { email } = await payload.findByID({ collection: 'users', id: admin.id, overrideAccess: true })
    const contact = await buildContact((await buildPartner()).id, { email, person: 'Zelfde Adres' })
    const asked = await admin.send('POST', `contacts/${contact.id}/erase`, { confirm: 'Zelfde Adres' })
    expect([asked.status, asked.text]).toEqual([409, expect.stringContaining('eigen account')])
    expect(await nameOf(admin.id)).toBe(admin.name)

    expect((await admin.send('POST', `users/${admin.id}/erase`, { confirm: admin.name })).status).toBe(409)
    expect(await nameOf(admin.id)).toBe(admin.name)
  })

  test('takes from the history what names the person, however it is written, and nothing of who is called alike', async () => {
    const user = await buildUser({ email: 'an@kept.example', name: 'Jan Smitje' })
    const theirs = ['Met Jan  Smitje', 'Met JAN\u00a0SMITJE', 'Met jan.smitje', 'Vraag an@kept.example']
    const others = ['Jan Smitjes belt', 'De Jan-Smitjeweg', 'Vraag jan@kept.example', 'Marjan Smitje']
    for (const title of [...theirs, ...others]) {
      const { id } = await buildProject({ title })
      await payload.update({ collection: 'projects', data: { summary: 'Anders.' }, id, overrideAccess: true })
    }
    const told = async () =>
      (
        await payload.db.drizzle.execute<{ after: string }>(
          sql`select distinct after from audit_values where path = 'title' or path like 'title:%'`,
        )
      ).rows.map(({ after }) => JSON.parse(after ?? 'null') as unknown)
    expect(await told()).toEqual(expect.arrayContaining([...theirs, ...others]))
    await admin.send('POST', `users/${user.id}/erase`, { confirm: 'Jan Smitje', withMentions: true })
    const left = await told()
    expect(theirs.filter((title) => left.includes(title))).toEqual([])
    expect(left).toEqual(expect.arrayContaining(others))
    await expectWhole(payload)
  })

  test('is done again, and whole, when somebody who saves was in its way', async () => {
    const user = await buildUser({ name: 'Kruispunt Persoon' })
    let turns = 0
    const work = () =>
      inOneTransaction(payload, { isTrial: false, user: null }, async (_, session) => {
        turns += 1
        await session.execute(sql`update users set name = ${`keer ${turns}`} where id = ${user.id}`)
        if (turns === 1)
          await session.execute(sql`do $$ begin raise exception using errcode = '40P01'; end $$`)
      })
    await work()
    expect([turns, await nameOf(user.id)]).toEqual([2, 'keer 2'])
    turns = -10
    const broken = inOneTransaction(payload, { isTrial: false, user: null }, async (_, session) => {
      turns += 1
      await session.execute(sql`select 1 / 0`)
    })
    await expect(broken).rejects.toThrow()
    expect(turns).toBe(-9)
  })
})
