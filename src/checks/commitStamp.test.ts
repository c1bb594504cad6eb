import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { openFolder } from '../../test/support/openFolder'
import { commitStamp } from './commitStamp'

let folder: string

const git = (...args: string[]): string => {
  const who = ['-c', 'user.name=Griet', '-c', 'user.email=griet@office.example', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' })
    .toString()
    .trim()
}

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)

const commit = (): string => {
  git('init', '--quiet')
  write('program', 'one')
  write('report', 'nothing')
  git('add', '.')
  git('commit', '--quiet', '-m', 'one')
  return git('rev-parse', '--short', 'HEAD')
}

beforeEach(() => {
  folder = openFolder()
})

afterEach(() => {
  rmSync(folder, { force: true, recursive: true })
})

test('the stamp is the commit, also when the report itself was written', () => {
  const made = commit()
  write('report', 'all of it')
  expect(commitStamp('report', folder)).toBe(made)
})

test.each([
  ['changed', 'program'],
  ['new', 'other'],
])('with a file that is %s the stamp says that there are changes', (_, name) => {
  const made = commit()
  write(name, 'two')
  expect(commitStamp('report', folder)).toBe(`${made} + changes`)
})

test('without a history there is none', () => {
  expect(commitStamp('report', folder)).toBe('')
})
