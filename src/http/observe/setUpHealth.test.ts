import type { Request } from 'express'
import { expect, test } from 'vitest'

import { maySeeMetrics } from './setUpHealth'

const request = (remoteAddress: string, headers: Record<string, string> = {}): Request =>
  ({ socket: { remoteAddress }, headers, get: (name: string) => headers[name] }) as unknown as Request

test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
  expect(maySeeMetrics(request(address), undefined)).toBe(true)
})

test.each(['10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1', ''])('%s is not', (address) => {
  expect(maySeeMetrics(request(address), undefined)).toBe(false)
})

test('a proxy on this machine that speaks for another is not this machine', () => {
  expect(maySeeMetrics(request('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), undefined)).toBe(false)
})

test('the token opens from anywhere, and only the whole token', () => {
  const from = (authorization: string) => maySeeMetrics(request('10.0.0.1', { authorization }), 'secret')
  expect([from('Bearer secret'), from('Bearer secre'), from('secret'), from('Bearer secrets')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
