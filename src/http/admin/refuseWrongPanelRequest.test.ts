import type { Request, Response } from 'express'
import { expect, test } from 'vitest'

import type { RequestFault } from '../guard/requestFault'
import { refuseWrongPanelRequest } from './refuseWrongPanelRequest'

const ask = (
  method: string,
  headers: Record<string, string> = {},
  originalUrl = '/admin',
): number | Request => {
  const req = { headers, method, originalUrl } as unknown as Request
  let passed = false
  try {
    void refuseWrongPanelRequest(req, undefined as unknown as Response, () => (passed = true))
  } catch (error) {
    return (error as RequestFault).status
  }
  return passed ? req : 0
}

const action = {
  'next-action': 'a'.repeat(42),
  'content-type': 'text/plain;charset=UTF-8',
  'content-length': '2',
}

test('an action of the panel passes', () => {
  expect(ask('POST', action)).toMatchObject({ method: 'POST' })
})

test.each([
  [{ ...action, 'next-action': 'x' }, 405],
  [{ 'content-type': 'text/plain' }, 405],
  [{ ...action, 'content-type': 'application/json' }, 415],
  [{ 'next-action': action['next-action'], 'content-type': 'text/plain' }, 411],
  [{ ...action, 'content-length': '99999999' }, 413],
])('a POST with %j is refused with %s', (headers, status) => {
  expect(ask('POST', headers)).toBe(status)
})

test('headers by which Next speaks to itself do not come in from outside', () => {
  expect(ask('GET', { 'x-middleware-subrequest': 'x', 'x-invoke-path': 'y', accept: 'z' })).toMatchObject({
    headers: { accept: 'z' },
  })
})

test('a state of the router that cannot be read is refused', () => {
  expect(ask('GET', { 'next-router-state-tree': '%5B%22%22%5D' })).toMatchObject({ method: 'GET' })
  expect(ask('GET', { 'next-router-state-tree': '%E0%A4%A' })).toBe(400)
})

test.each([
  ['where[or]=x', 400],
  ['where[title][is]=x', 400],
  ['where[or][0][and][0][title][like][a]=x', 400],
  ['sort[a]=b', 400],
])('a list of the panel that is asked for with %s is refused with %s', (search, status) => {
  expect(ask('GET', {}, `/admin/collections/projects?${search}`)).toBe(status)
})

test('a list of the panel that is filtered, ordered and paged as the panel does passes', () => {
  const search =
    'limit=10&page=2&sort=-title&search=molen&depth=1&where[or][0][and][0][title][like]=a&columns=%5B%22title%22%5D&groupBy='
  expect(ask('GET', {}, `/admin/collections/projects?${search}`)).toMatchObject({ method: 'GET' })
})
