import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { runCommand } from '../../test/support/runCommand'
import type { PersonExport } from '../privacy/readPerson'

const payload = await usePayload()
let folder: string
let idea: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'streekwerk-person-'))
  idea = (await builders(payload).buildIdea({ email: 'caspar@kept.example', name: 'Caspar Wierook' })).id
})

afterAll(() => rm(folder, { force: true, recursive: true }))

const run = (...args: string[]) =>
  runCommand(['person', ...args], {
    folder,
    settings: Object.fromEntries(
      Object.entries(process.env).filter(
        (entry): entry is [string, string] =>
          entry[1] !== undefined && /^(DATA|PAYLOAD|LOG|SEED|BACKUP)/.test(entry[0]),
      ),
    ),
  })

const nameNow = async () =>
  (await payload.findByID({ collection: 'ideas', id: idea, overrideAccess: true })).name

test('writes all that is kept of a person to a file that is its owner’s alone', async () => {
  const { code, errors } = await run('export', 'caspar.json', '--email', 'Caspar@kept.example')
  expect([code, errors]).toEqual([0, ''])
  const file = join(folder, 'caspar.json')
  const told = JSON.parse(await readFile(file, 'utf8')) as { accountsContactsIdeas: object[]; person: object }
  expect(told.accountsContactsIdeas).toMatchObject([{ collection: 'ideas', name: 'Caspar Wierook' }])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('never writes over a file that is there', async () => {
  const file = join(folder, 'er-is-al-iets.json')
  await writeFile(file, 'van iemand anders')
  expect(await run('export', 'er-is-al-iets.json', '--email', 'caspar@kept.example')).toMatchObject({
    code: 1,
    errors: expect.stringContaining(`${file} is er al: geef een andere naam.`) as string,
  })
  expect(await readFile(file, 'utf8')).toBe('van iemand anders')
})

test('tells what erasing would do, does it only when that is said, and twice does no harm', async () => {
  expect((await run('erase', '--email', 'caspar@kept.example')).output).toMatch(/^Er is niets gewist/)
  expect(await nameNow()).toBe('Caspar Wierook')
  const { code, output } = await run('erase', '--email', 'caspar@kept.example', '--yes', '--language', 'en')
  expect([code, output]).toEqual([
    0,
    expect.stringMatching(
      /^Erased\.\nLooked for: caspar@kept\.example\nMade anonymous: 1\n {4}Ideas: 1\n/,
    ) as string,
  ])
  expect(await nameNow()).toBe(`Onherkenbaar ${idea.slice(-4)}`)
  expect((await run('erase', '--email', 'caspar@kept.example', '--yes')).code).toBe(0)
})

test('who has the very name is written down as perhaps somebody else, and goes when named by id and not by the name', async () => {
  const { buildContact, buildPartner, buildProject, buildUser } = builders(payload)
  const person = 'Melle Wegwijzer'
  const contact = await buildContact((await buildPartner()).id, { email: 'melle@kept.example', person })
  const user = await buildUser({ email: 'ander@kept.example', name: ' melle  wegwijzer' })
  const project = await buildProject({ title: `Langs ${person}` })
  const find = () =>
    Promise.all([
      payload.findByID({ collection: 'contacts', id: contact.id, overrideAccess: true }),
      payload.findByID({ collection: 'users', id: user.id, overrideAccess: true }),
      payload.findByID({ collection: 'projects', id: project.id, overrideAccess: true }),
    ])
  await run('export', 'melle.json', '--name', person)
  const told = JSON.parse(await readFile(join(folder, 'melle.json'), 'utf8')) as PersonExport
  expect(told.accountsContactsIdeas).toEqual([])
  expect(told.namesakes).toMatchObject([
    { collection: 'users', id: user.id, isPerhaps: true },
    { collection: 'contacts', email: 'melle@kept.example', id: contact.id, isPerhaps: true },
  ])

  const before = await find()
  const byName = await run('erase', '--name', person, '--mentions', '--yes')
  expect(byName.output).toContain(`Melle Wegwijzer, m…@kept.example, id ${contact.id}`)
  expect(byName.output).toContain(`melle  wegwijzer, a…@kept.example, id ${user.id}`)
  expect((await find()).map((each) => ('title' in each ? each.title : each))).toEqual([
    ...before.slice(0, 2),
    'Langs [verwijderd]',
  ])

  await run('erase', '--id', contact.id.toUpperCase(), '--yes')
  const [gone, stays] = await find()
  expect([gone.person, stays]).toEqual([`Onherkenbaar ${contact.id.slice(-4)}`, before[1]])
})

test('an id of nobody is refused, as nothing would be done', async () => {
  expect(await run('erase', '--id', idea.replace(/.$/, 'x'), '--yes')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('Er is geen account, contactpersoon of idee') as string,
  })
})

test('what it cannot look for is refused in words', async () => {
  expect(await run('erase', '--name', 'Jan', '--yes')).toMatchObject({
    code: 1,
    errors: expect.stringContaining('te kort om te zoeken') as string,
  })
})
