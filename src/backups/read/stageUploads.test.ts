import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { Damage } from '../format/damage'
import { claimDataDir, stageUploads } from './stageUploads'

const [OURS, THEIRS] = ['0123456789ab', 'ba9876543210']

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'streekwerk-stage-'))
})
afterEach(() => rmSync(dataDir, { force: true, recursive: true }))

const bytes = (text: string) => Readable.from([Buffer.from(text)])

test('files come to lie in their folders all at once, closed to others, and nothing else is left', async () => {
  mkdirSync(join(dataDir, 'media'))
  const stage = await stageUploads(dataDir, OURS)
  await stage.add('media', 'een.webp', bytes('een'))
  await stage.add('files', 'twee.pdf', bytes('twee'))
  expect(readdirSync(join(dataDir, 'media'))).toEqual([])
  await stage.putInPlace()
  await stage.finish()
  expect(readFileSync(join(dataDir, 'media/een.webp'), 'utf8')).toBe('een')
  expect(readFileSync(join(dataDir, 'files/twee.pdf'), 'utf8')).toBe('twee')
  expect(statSync(join(dataDir, 'files')).mode & 0o077).toBe(0)
  expect(readdirSync(dataDir).sort()).toEqual(['files', 'media'])
})

test('what is undone was never there, also when it was in its place', async () => {
  for (const isPlaced of [false, true]) {
    const stage = await stageUploads(dataDir, OURS)
    await stage.add('media', 'een.webp', bytes('een'))
    if (isPlaced) await stage.putInPlace()
    await stage.undo()
    expect(readdirSync(dataDir)).toEqual([])
  }
})

test('what a restore left that was killed while it put files in their place is swept away', async () => {
  const killed = await stageUploads(dataDir, OURS)
  await killed.add('media', 'een.webp', bytes('een'))
  await killed.putInPlace()
  const stage = await stageUploads(dataDir, OURS)
  expect(existsSync(join(dataDir, 'media'))).toBe(false)
  await stage.undo()
})

test('files that came after a restore are left alone, though it was killed before it said that it was done', async () => {
  await (await stageUploads(dataDir, OURS)).putInPlace()
  writeFileSync(join(dataDir, 'media/new.webp'), 'new')
  utimesSync(join(dataDir, 'media/new.webp'), new Date(), new Date(Date.now() + 1000))
  await expect(stageUploads(dataDir, OURS)).rejects.toThrow('is not empty (it holds new.webp')
  expect(readFileSync(join(dataDir, 'media/new.webp'), 'utf8')).toBe('new')
})

test('files of somebody else are left alone, also after a restore that was killed before it moved any', async () => {
  await (await stageUploads(dataDir, OURS)).add('media', 'een.webp', bytes('een'))
  mkdirSync(join(dataDir, 'files'))
  writeFileSync(join(dataDir, 'files/mine.pdf'), 'mine')
  await expect(stageUploads(dataDir, OURS)).rejects.toThrow('is not empty (it holds mine.pdf')
  expect(readFileSync(join(dataDir, 'files/mine.pdf'), 'utf8')).toBe('mine')
})

test.each(['..', '../een', 'a/b', 'a\\b', '', 'a\0b'])('a file called %j is put nowhere', async (name) => {
  const stage = await stageUploads(dataDir, OURS)
  await expect(stage.add('media', name, bytes('x'))).rejects.toBeInstanceOf(Damage)
  await stage.undo()
})

test('files that a killed restore moved for another database are left alone, as they may be in use there', async () => {
  const killed = await stageUploads(dataDir, THEIRS)
  await killed.add('media', 'een.webp', bytes('een'))
  await killed.putInPlace()
  await expect(stageUploads(dataDir, OURS)).rejects.toThrow('is not empty (it holds een.webp')
  expect(readFileSync(join(dataDir, 'media/een.webp'), 'utf8')).toBe('een')
})

test('of two restores in one folder the second is refused, until the first is done', () => {
  const release = claimDataDir(dataDir)
  expect(() => claimDataDir(dataDir)).toThrow(`already, by process ${process.pid}`)
  release()
  claimDataDir(dataDir)()
  expect(readdirSync(dataDir)).toEqual([])
})
