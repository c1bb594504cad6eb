import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { auditedCollections } from '../../src/audit/audited'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'
import { asRole, of } from './trail'

type Person = Awaited<ReturnType<typeof asRole>>

let payload: Payload
let build: ReturnType<typeof builders>
let admin: Person
let editor: Person
let decider: Person

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  admin = await asRole(payload, 'admin')
  editor = await asRole(payload, 'editor')
  decider = await asRole(payload, 'decision-maker')
})

test('who may not read a document reads nothing of its history, and is told the same of one that is not there', async () => {
  const partner = await build.buildPartner()
  const contact = await build.buildContact(partner.id)
  expect(of('person', await admin.history('contacts', contact.id))).toEqual([
    ['create', null, contact.person],
  ])
  const nowhere = '01890000-0000-7000-8000-000000000000'
  const answers = await Promise.all(
    [contact.id, nowhere].map((id) => editor.send('GET', `contacts/${id}/history`)),
  )
  expect(answers.map(({ status }) => status)).toEqual([403, 403])
  expect(answers[0]?.text).toBe(answers[1]?.text)
})

test('who may not read a field is told neither its values nor that it changed', async () => {
  const project = await build.buildProject({ sensitivity: 'Ligt gevoelig' })
  await payload.update({
    collection: 'projects',
    data: { sensitivity: 'Ligt nog gevoeliger' },
    draft: true,
    id: project.id,
    overrideAccess: true,
  })
  const [seen, narrowed] = [
    await decider.history('projects', project.id),
    await editor.history('projects', project.id),
  ]
  expect(of('sensitivity:nl', seen)).toEqual([
    ['create', null, 'Ligt gevoelig'],
    ['update', 'Ligt gevoelig', 'Ligt nog gevoeliger'],
  ])
  expect(narrowed?.map(({ action }) => action)).toEqual(['create'])
  expect(JSON.stringify(narrowed)).not.toContain('evoelig')
})

test('who looks after their own organisation alone looks at no history, of their own documents neither', async () => {
  const partner = await build.buildPartner()
  const contact = await build.buildContact(partner.id)
  for (const role of ['partner-manager', 'partner-member', 'school-editor', null] as const) {
    const person = await asRole(payload, role, partner.id)
    expect(await person.history('contacts', contact.id), String(role)).toBeNull()
  }
})

test('what is gone is told to the administrator alone', async () => {
  const theme = await build.buildValue({})
  await payload.delete({ collection: 'values', id: theme.id, overrideAccess: true })
  expect((await admin.history('values', theme.id))?.map(({ action }) => action)).toEqual(['create', 'delete'])
  for (const other of [editor, decider]) expect(await other.history('values', theme.id)).toBeNull()
})

test('when somebody signed in is told to them and to the administrator alone', async () => {
  const actions = async (by: Person, id: string) =>
    (await by.history('users', id))?.map(({ action }) => action)
  expect(await actions(editor, editor.id)).toEqual(['create', 'login'])
  expect(await actions(admin, editor.id)).toEqual(['create', 'login'])
  expect(await actions(decider, editor.id)).toEqual(['create'])
})

test('no history tells a secret of an account, nor the address of a colleague to who may not read it', async () => {
  await payload.update({
    collection: 'users',
    data: { email: 'nieuw@audit.example', password: 'een-heel-ander-wachtwoord' },
    id: editor.id,
    overrideAccess: true,
  })
  const told = JSON.stringify([
    await decider.history('users', editor.id),
    await editor.history('users', decider.id),
  ])
  expect(told).not.toContain('@audit.example')
  const { rows } = await payload.db.pool.query<{ kept: string }>(
    `select coalesce(string_agg(concat(path, before, after), ' '), '') as kept from audit_values`,
  )
  const { rows: secrets } = await payload.db.pool.query<{ hash: string; salt: string }>(
    'select hash, salt from users',
  )
  for (const secret of secrets.flatMap(({ hash, salt }) => [hash, salt]))
    expect(rows[0]?.kept.includes(secret)).toBe(false)
})

test('that somebody set the password of another is told, and never what it is', async () => {
  const { id } = await payload.create({
    collection: 'users',
    data: {
      active: true,
      email: 'gezet@audit.example',
      name: 'Gezet',
      password: 'een-lang-wachtwoord',
    },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'users',
    data: { password: 'een-heel-ander-wachtwoord' },
    id,
    overrideAccess: true,
  })
  expect((await admin.history('users', id))?.at(-1)).toMatchObject({
    action: 'update',
    changes: [{ from: null, path: 'hash', to: null, withheld: 'redacted' }],
  })
})

test('every audited collection has the address of its history', () => {
  const lacking = auditedCollections.filter(
    (slug) =>
      !(payload.collections[slug].config.endpoints || []).some(
        ({ method, path }) => method === 'get' && path === '/:id/history',
      ),
  )
  expect(lacking).toEqual([])
})
