import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { askRest } from '../support/ask'
import { builders } from '../support/build'
import { usePayload } from '../support/payload'

const PASSWORD = 'een-lang-wachtwoord'

let payload: Payload
let build: ReturnType<typeof builders>
let ask: ReturnType<typeof askRest>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  ask = askRest(payload)
})

/** Somebody of an organisation that has one contact and takes part in one project, with a session and a key. */
const settle = async () => {
  const home = (await build.buildPartner()).id
  const project = (await build.buildProject()).id
  const participation = (await build.buildParticipation(project, home)).id
  const contact = (await build.buildContact(home)).id
  const machine = await build.buildMachine({ organisation: home, roles: ['partner-manager'] })
  const { user } = machine
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })
  const ways = [{ Authorization: `JWT ${token ?? ''}` }, machine.headers]
  const each = async (path: string, body?: Record<string, unknown>) => {
    const statuses = []
    for (const headers of ways)
      statuses.push((await ask(path, { headers, ...(body && { body, method: 'PATCH' }) })).status)
    return statuses
  }
  return {
    change: (data: Record<string, unknown>) =>
      payload.update({ collection: 'users', data, id: user.id, overrideAccess: true }),
    contact,
    each,
    home,
    participation,
    /** What a read and a write of the contact and a read of the project are answered with, in the session and by the key. */
    reach: async () => ({
      project: await each(`projects/${project}?draft=true`),
      read: await each(`contacts/${contact}`),
      written: await each(`contacts/${contact}`, { function: 'Docent' }),
    }),
  }
}

const all = { project: [200, 200], read: [200, 200], written: [200, 200] }
const shut = { project: [403, 403], read: [403, 403], written: [403, 403] }

describe('on the very next request, in the same session and with the same key', () => {
  it('who is moved to another organisation reaches what is of that one, and nothing of the old', async () => {
    const { change, each, reach } = await settle()
    const elsewhere = await settle()
    const there = () => each(`contacts/${elsewhere.contact}`, { function: 'Docent' })
    expect([await reach(), await there()]).toEqual([all, [403, 403]])
    await change({ organisation: elsewhere.home })
    const after = { ...shut, project: [404, 404], read: [404, 404] }
    expect([await reach(), await there()]).toEqual([after, [200, 200]])
  })

  it('who loses the role reaches nothing, and who gets another what that one allows', async () => {
    const { change, reach } = await settle()
    await change({ roles: [] })
    expect(await reach()).toEqual(shut)
    await change({ roles: ['partner-member'] })
    expect(await reach()).toEqual({ ...all, written: [403, 403] })
  })

  it('whose organisation leaves the project no longer reads it, and reads its own contacts as before', async () => {
    const { participation, reach } = await settle()
    await payload.delete({ collection: 'participations', id: participation, overrideAccess: true })
    expect(await reach()).toEqual({ ...all, project: [404, 404] })
  })

  it('who is switched off is nobody, for reading and for writing', async () => {
    const { change, reach } = await settle()
    await change({ active: false })
    expect(await reach()).toEqual(shut)
  })

  it('who has no organisation any more is in none: not even what belongs to nobody is theirs', async () => {
    const { change, each, reach } = await settle()
    const file = await payload.create({
      collection: 'files',
      data: { kind: 'other', title: 'Van niemand' },
      file: { data: Buffer.from('a;b\n'), mimetype: 'text/csv', name: 'niemand.csv', size: 4 },
      overrideAccess: true,
    })
    await change({ organisation: null })
    expect([(await reach()).read, await each(`files/${file.id}`)]).toEqual([
      [404, 404],
      [404, 404],
    ])
  })
})

describe('somebody of a partner that is archived', () => {
  it('keeps reaching what is the partner’s own: archiving takes a partner out of lists, not its people out of the house', async () => {
    const { home, reach } = await settle()
    await payload.update({ collection: 'partners', data: { archived: true }, id: home, overrideAccess: true })
    expect(await reach()).toEqual(all)
  })
})
