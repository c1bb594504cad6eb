import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../support/openFolder'
import { linkPackages } from './linkPackages'

let folder: string

/** A program with a package that is installed, and one that is part of it. */
const layDown = (name: string): string => {
  const program = join(folder, name)
  mkdirSync(join(program, 'plugins', 'own'), { recursive: true })
  writeFileSync(join(program, 'plugins', 'own', 'index.js'), name)
  return program
}

beforeAll(() => {
  folder = openFolder()
})

afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

test('installed packages laid down in another program are the same, and its own packages are its own', () => {
  const [now, former] = [layDown('now'), layDown('former')]
  mkdirSync(join(now, 'node_modules', '@scope', 'installed'), { recursive: true })
  writeFileSync(join(now, 'node_modules', '@scope', 'installed', 'index.js'), 'installed')
  symlinkSync('../../plugins/own', join(now, 'node_modules', '@scope', 'own'))
  linkPackages(join(now, 'node_modules'), join(former, 'node_modules'))
  const read = (program: string, name: string) =>
    readFileSync(join(program, 'node_modules', '@scope', name, 'index.js'), 'utf8')
  expect([read(former, 'installed'), read(former, 'own'), read(now, 'own')]).toEqual([
    'installed',
    'former',
    'now',
  ])
})
