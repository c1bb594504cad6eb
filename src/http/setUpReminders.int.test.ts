import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import pino from 'pino'
import { expect, test, vi } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { signIn } from '../../test/support/signedIn'
import { type Env, readEnv } from '../env'
import { setUpReminders } from './setUpReminders'

const payload = await usePayload({ SERVER_URL: 'https://streek.example' })
const env = readEnv(process.env)
const folder = join(env.dataDir, 'mail')
const mails = () => readdir(folder).catch(() => [])

/** What an instance does from when it listens until it is closed. */
const runInstance = async (reminders: Env['reminders'] = 'on') => {
  const steps: Parameters<typeof setUpReminders>[0] = {
    afterListening: [],
    closers: [],
    databaseUrl: env.databaseUrl ?? '',
    env: { ...env, reminders },
    log: pino({ level: 'silent' }),
  }
  setUpReminders(steps, payload)
  for (const step of [...steps.afterListening, ...steps.closers]) await step()
}

/** A project with an item for somebody, due on a day. */
const giveItem = async (dueOn: string) => {
  const { patch, post, user } = await signIn(payload, null, 'admin')
  const made = async (path: string, data: Record<string, unknown>) => {
    const { json, text } = await post(path, data)
    const { doc } = (json ?? {}) as { doc?: { id: string } }
    return doc?.id ?? text
  }
  const phase = { key: 'idee', name: 'Idee', steps: [{ key: 'kijken', name: 'Kijken' }] }
  const lifeCycle = await made('life-cycles', { key: 'kort', name: 'Kort', phases: [phase] })
  const asked = {
    key: 'visie',
    kind: 'required',
    lifeCycle,
    order: 1,
    step: 'kijken',
    title: 'Is er een visie?',
  }
  await post('life-cycle-items', asked)
  await patch(`life-cycles/${lifeCycle}`, { state: 'active' })
  const subject = (await builders(payload).buildProject({ title: 'Een schooltuin' })).id
  await post('phase-trails/start', { lifeCycle, subject })
  const { docs } = await payload.find({
    collection: 'checklist-items',
    overrideAccess: true,
    where: { subject: { equals: subject } },
  })
  await patch(`checklist-items/${docs[0]?.id ?? ''}`, { dueOn, owner: user.id })
  return subject
}

test('two instances send somebody one digest of a project, at the next of the set times, and one with REMINDERS=off none', async () => {
  const subject = await giveItem('2030-01-07')
  vi.useFakeTimers({ now: new Date('2030-01-07T05:00:00'), toFake: ['Date'] })
  try {
    await runInstance()
    vi.setSystemTime(new Date('2030-01-07T05:10:00'))
    await runInstance('off')
    expect(await mails()).toEqual([])
    const failed = vi.spyOn(payload.logger, 'error')
    await Promise.all([runInstance(), runInstance()])
    expect(failed).not.toHaveBeenCalled()
    expect(await mails()).toHaveLength(1)
    vi.setSystemTime(new Date('2030-01-07T05:30:00'))
    await runInstance()
    await runInstance()
    const [file = '', ...others] = await mails()
    expect(others).toEqual([])
    const mail = await readFile(join(folder, file), 'utf8')
    expect(mail).toContain('Subject: 1 punt vandaag')
    expect(mail.replaceAll('=\r\n', '')).toContain(
      `https://streek.example/admin/collections/projects/${subject}/phases#item-visie`,
    )
  } finally {
    vi.useRealTimers()
  }
})
