import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFolder } from '../../support/openFolder'
import { findFormer } from './findFormer'

const MIGRATIONS = 'src/database/migrations'
const known = ['1_first', '2_second', '3_renamed']

let folder: string
let repository: string
const commits: Record<string, string> = {}

const git = (cwd: string, ...args: string[]): string => {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org']
  return execFileSync('git', [...who, ...args], { cwd, stdio: 'pipe' })
    .toString()
    .trim()
}

const commit = (title: string): void => {
  git(repository, 'add', '--all')
  git(repository, 'commit', '--quiet', '--allow-empty', '--message', title)
  commits[title] = git(repository, 'rev-parse', 'HEAD')
}

const at = (name: string): string => join(repository, MIGRATIONS, `${name}.ts`)

const add = (name: string): void => {
  writeFileSync(at(name), `export const up = 'what ${name} does'\n`)
  commit(name)
}

beforeAll(() => {
  folder = openFolder()
  repository = join(folder, 'repository')
  mkdirSync(join(repository, MIGRATIONS), { recursive: true })
  git(repository, 'init', '--quiet')
  commit('nothing yet')
  add('1_first')
  add('2_second')
  commit('the former')
  add('3_third')
  renameSync(at('3_third'), at('3_renamed'))
  commit('renamed')
  commit('now')
})

afterAll(() => {
  rmSync(folder, { force: true, recursive: true })
})

const former = (named?: string, cwd = repository) => findFormer(named, { cwd, known })

test('the former program is found in the history, past one with a migration that is called otherwise now', () => {
  expect(former()).toBe(commits['the former'])
})

test('another can be named, by whatever name git knows', () => {
  expect(former(commits['1_first']?.slice(0, 10))).toBe(commits['1_first'])
  expect(former('HEAD~3')).toBe(commits['the former'])
})

test.each([
  ['nowhere', 'from=nowhere: there is no such commit'],
  ['--all', 'from=--all: there is no such commit'],
  ['HEAD~2', 'has the migration “3_third”, which this one does not know'],
  ['HEAD~1', 'has all migrations of this one'],
  ['HEAD~6', 'holds no program with migrations'],
])('from=%s is refused in words', (named, words) => {
  expect(() => former(named)).toThrow(words)
})

test('without a history, or with one that is cut off, it is said what lacks', () => {
  const bare = join(folder, 'bare')
  mkdirSync(bare)
  expect(() => former(undefined, bare)).toThrow('has no git history')
  const cut = join(folder, 'cut')
  git(folder, 'clone', '--quiet', '--depth', '2', `file://${repository}`, cut)
  expect(() => former(undefined, cut)).toThrow('git fetch --unshallow')
})
