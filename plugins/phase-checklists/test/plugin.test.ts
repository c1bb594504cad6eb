import { readFileSync } from 'node:fs'

import type { CollectionConfig, Config } from 'payload'
import { describe, expect, test } from 'vitest'

import type { PhaseChecklistsOptions } from '../src/index'
import { phaseChecklists } from '../src/index'
import { slugs } from '../src/slugs'

const yes = () => true
const access = {
  answer: yes,
  decide: yes,
  maintain: yes,
  read: yes,
  readLifeCycles: yes,
  start: yes,
  waive: yes,
}
const url = 'https://office.example'
const options: PhaseChecklistsOptions = { access, subject: 'applications' }

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

const house = (): Config =>
  deepFreeze({
    admin: { user: 'staff' },
    collections: [
      { slug: 'applications', fields: [] },
      { slug: 'staff', fields: [] },
      { slug: 'letters', fields: [], upload: true },
    ],
    db: {} as Config['db'],
    secret: 'only for trying the plugin',
  })

const collection = (config: Config, slug: string): CollectionConfig | undefined =>
  config.collections?.find((each) => each.slug === slug)

describe('the plugin', () => {
  test('adds its collections to a config that it leaves as it was', () => {
    const config = house()
    const extended = phaseChecklists(options)(config)
    expect(config.collections).toHaveLength(3)
    for (const slug of Object.values(slugs)) expect(collection(extended, slug)).toBeDefined()
    expect(collection(extended, 'applications')?.hooks?.beforeDelete).toHaveLength(1)
  })

  test('gives the subject a view of its phases beside those that its host gave it', () => {
    const Component = '/src/Map#Map'
    const admin = { components: { views: { edit: { map: { Component, path: '/map' } } } } } as const
    const config = { ...house(), collections: [{ admin, fields: [], slug: 'applications' }] } as Config
    const extended = phaseChecklists({ ...options })({ ...config, admin: { user: 'applications' } })
    const { edit } = collection(extended, 'applications')?.admin?.components?.views ?? {}
    expect(edit).toMatchObject({ map: { path: '/map' }, phases: { path: '/phases', tab: { order: 140 } } })
    expect(extended.i18n?.translations).toMatchObject({ nl: { phaseChecklists: { phases: 'Fasen' } } })
  })

  test('leaves a subject alone whose whole view is its own', () => {
    const admin = { components: { views: { edit: { root: { Component: '/src/Whole#Whole' } } } } } as const
    const config = { ...house(), collections: [{ admin, fields: [], slug: 'applications' }] } as Config
    const extended = phaseChecklists(options)({ ...config, admin: { user: 'applications' } })
    expect(collection(extended, 'applications')?.admin).toEqual(admin)
  })

  test('says for every operation of every collection who may do it', () => {
    const extended = phaseChecklists(options)(house())
    for (const slug of Object.values(slugs))
      expect(Object.keys(collection(extended, slug)?.access ?? {}).toSorted(), slug).toEqual([
        'admin',
        'create',
        'delete',
        'read',
        'readVersions',
        'unlock',
        'update',
      ])
  })

  test('adds to the panel after what is there: a view with a way to it, and what awaits somebody', () => {
    const own = {
      ...house(),
      admin: { components: { afterNavLinks: ['/Mine'], beforeDashboard: ['/Hello'] } },
    }
    const { admin } = phaseChecklists(options)({ ...own, admin: { ...own.admin, user: 'staff' } })
    expect(admin?.components?.afterNavLinks).toHaveLength(2)
    expect(admin?.components?.beforeDashboard).toEqual([
      '/Hello',
      '@streekwerk/payload-phase-checklists/rsc#PhasesWidget',
    ])
    expect(admin?.components?.views).toMatchObject({ phases: { path: '/phases' } })
    expect(admin?.user).toBe('staff')
  })

  test('leaves the dashboard alone where it is asked to, and the whole panel where it is switched off', () => {
    const shown = (more: Partial<PhaseChecklistsOptions>) =>
      phaseChecklists({ ...options, ...more })(house()).admin?.components
    expect(shown({ dashboard: false })).toMatchObject({ beforeDashboard: [] })
    expect(shown({ disabled: true })).toBeUndefined()
  })

  test('leaves a view of the host that is called the same', () => {
    const view = { Component: '/Own', path: '/own' } as const
    const { admin } = phaseChecklists(options)({
      ...house(),
      admin: { components: { views: { phases: view } }, user: 'staff' },
    })
    expect(admin?.components?.views).toEqual({ phases: view })
  })

  test('switched off, keeps the same tables and lets nobody write', () => {
    const [on, off] = [
      phaseChecklists(options)(house()),
      phaseChecklists({ ...options, disabled: true })(house()),
    ]
    for (const slug of Object.values(slugs)) {
      expect(JSON.stringify(collection(off, slug)?.fields)).toBe(JSON.stringify(collection(on, slug)?.fields))
      const { create, delete: remove, update } = collection(off, slug)?.access ?? {}
      for (const rule of [create, remove, update]) expect(rule?.({} as never)).toBe(false)
      expect(collection(off, slug)?.endpoints).toEqual([])
    }
    expect(collection(off, 'applications')?.hooks).toBeUndefined()
  })

  test('adds the job that sends digests to those of the host, and none without reminders', () => {
    const jobs: Config['jobs'] = {
      access: { run: () => false },
      autoRun: [{ queue: 'nights' }],
      tasks: [{ slug: 'sweep', handler: () => ({ output: {} }) }],
    }
    const reminders = { cron: '7 7 * * *', queue: 'mornings', url: 'https://office.example/' }
    const asked = deepFreeze({ ...house(), jobs })
    expect(phaseChecklists(options)(asked).jobs).toBe(jobs)
    const extended = phaseChecklists({ ...options, reminders })(asked).jobs
    expect(extended).toMatchObject({
      access: jobs.access,
      autoRun: jobs.autoRun,
      tasks: [
        { slug: 'sweep' },
        { slug: 'phase-digests', schedule: [{ cron: '7 7 * * *', queue: 'mornings' }] },
      ],
    })
    const off = phaseChecklists({ ...options, disabled: true, reminders })(asked).jobs
    expect(JSON.stringify(off)).toBe(JSON.stringify(extended))
  })

  test.each([
    ['a subject that there is not', { subject: 'projects' }, 'subject: there is no collection "projects".'],
    ['files that there are not', { files: 'media' }, 'files: there is no collection "media".'],
    ['files that are no uploads', { files: 'staff' }, 'files: the collection "staff" keeps no uploads.'],
    ['records that there are not', { records: ['meetings'] }, 'records: there is no collection "meetings".'],
    [
      'a time zone that there is not',
      { timeZone: 'Amsterdam' },
      'timeZone: there is no time zone "Amsterdam".',
    ],
    [
      'a rule that is none',
      { access: { ...access, decide: undefined as never } },
      'access.decide: must be a function',
    ],
    ['a time that is none', { reminders: { cron: 'at dawn', url } }, 'reminders.cron: "at dawn" is no time'],
    ['a time that never comes', { reminders: { cron: '0 0 31 2 *', url } }, 'reminders.cron: "0 0 31 2 *"'],
    ['a queue without a name', { reminders: { queue: '', url } }, 'reminders.queue: a queue has a name.'],
    ['reminders whose links lead nowhere', { reminders: {} }, 'reminders.url: mail has links to the house'],
    ['links that are none', { reminders: { url: 'javascript:x' } }, 'reminders.url: mail has links'],
    ['a check with a wrong name', { checks: { 'Is It?': { label: {} } } }, 'checks: a name looks like'],
  ])('refuses %s at boot, and names the option', (_, wrong, said) => {
    expect(() => phaseChecklists({ ...options, ...wrong })(house())).toThrow(`[phase-checklists] ${said}`)
  })
})

test('the README names every option and every collection', () => {
  const readme = readFileSync('plugins/phase-checklists/README.md', 'utf8')
  const source = readFileSync('plugins/phase-checklists/src/options.ts', 'utf8')
  const [, own = ''] = source.split('export type PhaseChecklistsOptions = {')
  const names = [...own.matchAll(/^ {2}(\w+)\??:/gm)].map(([, name]) => name)
  expect(names.length).toBeGreaterThan(5)
  for (const name of [...names, ...Object.values(slugs)])
    expect(readme).toMatch(new RegExp(`^\\| \`${name}\` +\\|`, 'm'))
})
