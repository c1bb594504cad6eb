import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askRest } from '../../../test/support/ask'
import { builders, statusOf, wrongFields } from '../../../test/support/build'
import { usePayload } from '../../../test/support/payload'

const password = 'een-lang-wachtwoord'

let payload: Payload
let ask: ReturnType<typeof askRest>
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  ask = askRest(payload)
  build = builders(payload)
})

const update = (id: string, data: Record<string, unknown>) =>
  payload.update({ collection: 'users', data, id, overrideAccess: true })
const signIn = (email: string, secret = password) =>
  ask('users/login', { body: { email, password: secret }, method: 'POST' })

describe('an empty system', () => {
  it('is not taken over by its first visitor', async () => {
    const body = { active: true, email: 'ik@example.org', name: 'Ik', password, roles: ['admin'] }
    expect((await ask('users/first-register', { body, method: 'POST' })).status).toBe(404)
    expect((await ask('users', { body, method: 'POST' })).status).toBe(403)
    expect((await payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(0)
  })
})

describe('the last active administrator', () => {
  it('cannot be demoted, switched off or deleted', async () => {
    const { id } = await build.buildUser({ roles: ['admin'] })
    await build.buildUser({ active: false, roles: ['admin'] })
    expect(await statusOf(update(id, { roles: ['editor'] }))).toBe(409)
    expect(await statusOf(update(id, { active: false }))).toBe(409)
    expect(await statusOf(payload.delete({ collection: 'users', id, overrideAccess: true }))).toBe(409)
    expect((await update(id, { roles: ['admin', 'editor'] })).roles).toEqual(['admin', 'editor'])
  })

  it('is still there when two administrators demote each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { docs } = await payload.find({ collection: 'users', overrideAccess: true, pagination: false })
      const [first] = docs.filter(({ active, roles }) => active && roles?.includes('admin'))
      const second = await build.buildUser({ roles: ['admin'] })
      if (first === undefined) throw new Error('there is always one')
      const answers = await Promise.all([
        statusOf(update(first.id, { roles: [] })),
        statusOf(update(second.id, { active: false })),
      ])
      expect(answers.sort()).toEqual([200, 409])
    }
  })
})

describe('an account that is switched off', () => {
  it('is nobody at once: its session, its key and its password open nothing', async () => {
    const { headers: machine, user } = await build.buildMachine({ roles: ['editor'] })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    const session = { Authorization: `JWT ${token}` }
    const doors = ['projects', 'users/me', 'access', 'payload-preferences/x', 'payload-locked-documents']
    // A door that is open shows something: the preference is there before it is asked for.
    await ask('payload-preferences/x', { body: { value: { seen: true } }, headers: session, method: 'POST' })
    const knock = () =>
      Promise.all(
        [session, machine].flatMap((headers) =>
          doors.map(async (path) => {
            const { json, status } = await ask(path, { headers })
            if (path === 'payload-preferences/x') return status !== 200 || json?.value === null
            return status !== 200 || json?.user === null || (path === 'access' && !json?.canAccessAdmin)
          }),
        ),
      )
    expect((await knock()).filter((shut) => !shut)).toHaveLength(10)

    await update(user.id, { active: false })
    expect(await knock()).toEqual(Array.from({ length: 10 }, () => true))
    const answers = await Promise.all([signIn(user.email), signIn(user.email, 'fout')])
    expect(answers.map(({ status }) => status)).toEqual([401, 401])
    expect(answers[0].json?.errors).toEqual(answers[1].json?.errors)
  })

  it('has no key and no session left when it is switched on again', async () => {
    const { headers: machine, user } = await build.buildMachine({ roles: ['editor'] })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    await update(user.id, { active: false })
    await update(user.id, { active: true })
    const asMachine = await ask('users/me', { headers: machine })
    const inSession = await ask('users/me', { headers: { Authorization: `JWT ${token}` } })
    expect([asMachine.json?.user, inSession.json?.user]).toEqual([null, null])
    expect((await signIn(user.email)).status).toBe(200)
  })

  it('is shut out even when it was switched off behind the back of the program', async () => {
    const user = await build.buildUser({ roles: ['admin'] })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    const headers = { Authorization: `JWT ${token}` }
    expect((await ask('users', { headers })).status).toBe(200)
    await payload.db.updateOne({ collection: 'users', data: { active: false }, id: user.id })
    expect((await ask('users', { headers })).status).toBe(403)
    expect((await ask('users/me', { headers })).json?.user).toBeNull()
  })
})

describe('an account without a role', () => {
  it('gets nothing, not even what every account gets elsewhere', async () => {
    const user = await build.buildUser({ roles: [] })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    const headers = { Authorization: `JWT ${token}` }
    const statuses = await Promise.all(
      ['projects', 'media', 'users', 'globals/site', 'payload-locked-documents', 'payload-jobs/run'].map(
        async (path) => (await ask(path, { headers })).status,
      ),
    )
    expect(statuses.every((status) => status === 401 || status === 403 || status === 404)).toBe(true)
  })
})

describe('a lock on a document that somebody edits', () => {
  const asked = async (roles: string[]) => {
    const user = await build.buildUser({ roles })
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    return { headers: { Authorization: `JWT ${token}` }, id: user.id }
  }
  const lockFor = async (project: string, user: string) =>
    payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'projects', value: project },
        user: { relationTo: 'users', value: user },
      },
      overrideAccess: true,
    })

  it('cannot be forged, dated or lifted by others, and is taken over only by who may edit', async () => {
    const [editor, other, member] = [
      await asked(['editor']),
      await asked(['editor']),
      await asked(['partner-member']),
    ]
    const project = await build.buildProject()
    const lock = await lockFor(project.id, editor.id)
    const path = `payload-locked-documents/${lock.id}`
    const mine = (user: { id: string }) => ({ user: { relationTo: 'users', value: user.id } })
    const send = (who: typeof editor, method: 'DELETE' | 'PATCH' | 'POST', where: string, body = {}) =>
      ask(where, { body, headers: who.headers, method }).then(({ status }) => status)
    const forged = { document: { relationTo: 'projects', value: project.id }, ...mine(member) }
    expect(await send(member, 'POST', 'payload-locked-documents', forged)).toBe(403)
    expect(await send(member, 'PATCH', path, mine(member))).toBe(403)
    expect(await send(other, 'PATCH', path, { ...mine(other), updatedAt: '2099-01-01T00:00:00Z' })).toBe(403)
    expect(await send(other, 'PATCH', path, mine(editor))).toBe(403)
    expect(await send(member, 'DELETE', path)).toBe(403)
    expect(await send(other, 'PATCH', path, mine(other))).toBe(200)
    expect(await send(editor, 'DELETE', path)).toBe(403)
    expect(await send(other, 'DELETE', path)).toBe(200)
  })

  it('names the colleague who edits, to who may not read the account as a colleague, and never by number', async () => {
    const editor = await build.buildUser({ name: 'Tjeerd Redeker', roles: ['editor'] })
    const project = await build.buildProject()
    await lockFor(project.id, editor.id)
    const shownTo = async (roles: string[]) => {
      const { headers } = await asked(roles)
      const where = `where[document.value][equals]=${project.id}`
      const { json } = await ask(`payload-locked-documents?depth=1&${where}`, {
        headers: { ...headers, 'Accept-Language': 'nl' },
      })
      const [lock] = (json?.docs ?? []) as unknown as { user: { value: { email?: string; id: string } } }[]
      return [lock?.user.value.email, lock?.user.value.id]
    }
    expect(await shownTo(['process-manager'])).toEqual(['Tjeerd Redeker', editor.id])
    expect(await shownTo(['editor'])).toEqual(['Tjeerd Redeker', editor.id])
    expect(await shownTo(['partner-member'])).toEqual(['Een collega', editor.id])
  })

  it('never keeps an account from being switched off', () => {
    expect(payload.collections.users.config.lockDocuments).toBe(false)
  })
})

describe('a password', () => {
  const words = async (asking: Promise<{ json?: Record<string, never> | undefined; status: number }>) => {
    const { json, status } = await asking
    return [status, JSON.stringify(json?.errors ?? []).includes('10 tot 200 tekens')]
  }

  it('of four letters is refused for a new account, when it is changed, and when it was lost', async () => {
    const user = await build.buildUser({ roles: ['editor'] })
    expect(await wrongFields(build.buildUser({ password: 'kort' }))).toEqual(['password'])
    const { token } = (await signIn(user.email)).json as unknown as { token: string }
    const headers = { 'Accept-Language': 'nl', Authorization: `JWT ${token}` }
    const body = { current: password, password: 'kort' }
    const changed = ask('users/own-password', { body, headers, method: 'POST' })
    expect(await words(changed)).toEqual([400, true])
    const lost = await payload.forgotPassword({
      collection: 'users',
      data: { email: user.email },
      disableEmail: true,
    })
    const reset = (secret: string) =>
      ask('users/reset-password', {
        body: { password: secret, token: lost },
        headers: { 'Accept-Language': 'nl' },
        method: 'POST',
      })
    expect(await words(reset('kort'))).toEqual([400, true])
    expect((await reset(user.email)).status).toBe(400)
    expect((await signIn(user.email)).status).toBe(200)
    expect((await reset('een-ander-wachtwoord')).status).toBe(200)
    const again = await reset('een-ander-wachtwoord')
    expect(again.status).toBe(403)
    expect(again.text).toContain('Deze link werkt niet (meer). Hij geldt een uur en één keer.')
    expect((await signIn(user.email, 'een-ander-wachtwoord')).status).toBe(200)
  })

  it('of spaces alone, with which nobody could sign in, is refused, and one that others try first', async () => {
    for (const weak of [' '.repeat(12), '1234567890', 'Wachtwoord1', 'aaaaaaaaaa', 'Griet Veenstra 1'])
      expect(await wrongFields(build.buildUser({ name: 'Griet Veenstra', password: weak }))).toEqual([
        'password',
      ])
    const { email } = await build.buildUser({ password: '  fiets lamp regen ' })
    expect((await signIn(email, '  fiets lamp regen ')).status).toBe(200)
  })

  it('is not the address of the account, and not anything but a text', async () => {
    const { email, id } = await build.buildUser({ roles: ['editor'] })
    expect(await wrongFields(update(id, { password: email.toUpperCase() }))).toEqual(['password'])
    expect(await wrongFields(update(id, { password: { length: 20 } }))).toEqual(['password'])
    expect((await signIn(email)).status).toBe(200)
  })
})
