import { expect, test } from 'vitest'

import { judgeServer } from './checkServer'

const server = { dutch: true, encoding: 'UTF8', version: '18.4' }

test('a Dutch UTF-8 database of PostgreSQL 15 or newer is taken without a word', () => {
  expect(judgeServer(server)).toBeUndefined()
  expect(judgeServer({ ...server, version: '15.0 (Debian 15.0-1)' })).toBeUndefined()
})

test('an older server is refused with both versions', () => {
  expect(() => judgeServer({ ...server, version: '14.11' })).toThrow(
    'the server is PostgreSQL 14.11, 15 or newer',
  )
})

test('a server that does not tell its version is refused', () => {
  expect(() => judgeServer({ ...server, version: '' })).toThrow('15 or newer is needed')
})

test('a database that stores no UTF-8 is refused', () => {
  expect(() => judgeServer({ ...server, encoding: 'SQL_ASCII' })).toThrow('the database stores SQL_ASCII')
})

test('a database that sorts in another language is taken with a remark', () => {
  expect(judgeServer({ ...server, dutch: false })).toContain('does not sort in Dutch')
})
