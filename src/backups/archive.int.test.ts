import '../../test/support/lawSeed'

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'

import { Refusal } from '../refusal'
import { newKey } from './format/cipher'
import { Damage } from './format/damage'
import { FORMAT, headerLine } from './format/header'
import { openBackup } from './read/openBackup'
import { readMembers, wholeMember } from './read/readMembers'
import { writeArchive } from './write/writeArchive'

const passphrase = 'zes woorden die niemand anders weet'
const folder = mkdtempSync(join(tmpdir(), 'streekwerk-archive-'))
afterAll(() => rmSync(folder, { force: true, recursive: true }))

type Members = readonly (readonly [name: string, bytes: Buffer])[]

const write = async (name: string, members: Members, isClosed = false): Promise<string> => {
  const file = join(folder, name)
  rmSync(file, { force: true })
  const made = isClosed ? await newKey(passphrase) : undefined
  const header = headerLine({
    streekwerkBackup: FORMAT,
    encryption: made?.encryption ?? null,
    madeAt: '2026-11-28T03:30:00.000Z',
    migrations: ['one', 'two'],
    postgres: 18,
    program: '1.2.3',
    secretsToKeep: ['PAYLOAD_SECRET'],
  })
  await writeArchive({ file, header, key: made?.key, madeAt: new Date(0) }, async (archive) => {
    for (const [member, bytes] of members) await archive.add(member, bytes)
    await archive.finish({ whole: true })
  })
  return file
}

const read = async (file: string): Promise<[string, string][]> => {
  const { archive, done } = (await openBackup({ file, passphrase, takesPlain: true })).read()
  done.catch(() => undefined)
  const members: [string, string][] = []
  for await (const member of readMembers(archive))
    members.push([member.name, (await wholeMember(member)).toString('hex')])
  await done
  return members
}

const some: Members = [
  ['contents.json', Buffer.from('{}')],
  ['tables/projects/000001.copy', Buffer.from('a\tb\n'.repeat(20_000))],
  ['media/een.webp', Buffer.from(Array.from({ length: 150_000 }, (_, at) => (at * at) % 251))],
]

/** Found in words, or as what cannot have been written; never taken for whole. */
const expectFound = async (file: string): Promise<void> => {
  const found: unknown = await read(file).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(found).toBeInstanceOf(Error)
}

test('what is put in comes out, whatever it is called and however large it is', async () => {
  const member = fc.tuple(fc.stringMatching(/^[a-zé ]{1,120}$/), fc.uint8Array({ maxLength: 3000 }))
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(member, { maxLength: 20, selector: ([name]) => name }),
      async (members) => {
        const given = members.map(([name, bytes]) => [`media/${name}`, Buffer.from(bytes)] as const)
        const back = await read(await write('any.backup', given))
        expect(back.slice(0, -1)).toEqual(given.map(([name, bytes]) => [name, bytes.toString('hex')]))
      },
    ),
    { numRuns: 40 },
  )
})

test('the checksums are told at every some thousand members, and at the end', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => [`media/${at}`, Buffer.from(String(at))] as const)
  expect(await read(await write('many.backup', many))).toHaveLength(5001)
})

test.each([
  ['without', false, 120],
  ['with', true, 12],
])('a byte that is changed anywhere is found, %s a passphrase', async (_, isClosed, numRuns) => {
  const whole = readFileSync(await write('flip.backup', some, isClosed))
  const file = join(folder, 'flipped.backup')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ max: 255, min: 1 }), async (at, change) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ change
      writeFileSync(file, bytes)
      await expectFound(file)
    }),
    { numRuns },
  )
})

test('what ends too early, or goes on too long, is said not to be whole or found to be damaged', async () => {
  const whole = readFileSync(await write('cut.backup', some))
  const file = join(folder, 'short.backup')
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      writeFileSync(file, whole.subarray(0, length))
      await expect(openBackup({ file })).rejects.toBeInstanceOf(Refusal)
    }),
    { numRuns: 200 },
  )
  writeFileSync(file, Buffer.concat([whole, Buffer.from('\n')]))
  await expect(openBackup({ file })).rejects.toThrow('is not whole')
})

test('any other file is said to be no backup', async () => {
  const file = join(folder, 'other')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      writeFileSync(file, bytes)
      await expect(openBackup({ file })).rejects.toThrow('is no backup of this program')
    }),
  )
})

test('another passphrase, none, or one too many is said in words', async () => {
  const [open, closed] = [await write('open.backup', some), await write('closed.backup', some, true)]
  await expect(openBackup({ file: closed, passphrase: 'een andere' })).rejects.toThrow(
    'passphrase is not the one',
  )
  await expect(openBackup({ file: closed })).rejects.toThrow('is encrypted: give the passphrase')
  await expect(openBackup({ file: open, passphrase })).rejects.toThrow(
    'is not encrypted, while there is a passphrase',
  )
  await expect(openBackup({ file: open, passphrase, takesPlain: true })).resolves.toBeDefined()
  await expect(openBackup({ file: folder })).rejects.toThrow('is no backup')
  await expect(openBackup({ file: join(folder, 'none') })).rejects.toThrow('cannot be read: ENOENT')
})

test('a format of a later version is said to be newer', async () => {
  const file = join(folder, 'later.backup')
  writeFileSync(file, `{"streekwerkBackup":${FORMAT + 1},"what":"ever"}\n…`)
  await expect(openBackup({ file })).rejects.toThrow('made by a newer version')
})

test('what is not as its checksum says is found though all around it was sealed anew', async () => {
  const file = join(folder, 'forged.backup')
  rmSync(file, { force: true })
  const header = readFileSync(await write('true.backup', some))
  const line = header.subarray(0, header.indexOf(0x0a) + 1)
  await writeArchive({ file, header: line, key: undefined, madeAt: new Date(0) }, async (archive) => {
    await archive.add('contents.json', Buffer.from('{}'))
    Reflect.set(archive, 'lines', [`${'0'.repeat(64)}  contents.json\n`])
    await archive.finish({})
  })
  await expect(read(file)).rejects.toBeInstanceOf(Damage)
})
