import type { Request } from 'express'
import { expect, test } from 'vitest'

import { maySeeMetrics } from './setUpHealth'

const request = (remoteAddress: string, headers: Record<string, string> = {}): Request =>
  ({
    socket: { remoteAddress },
    headers: { host: 'localhost:3000', ...headers },
    get: (name: string) => headers[name],
  }) as unknown as Request

const alone = { fronted: false }

test.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
  expect(maySeeMetrics(request(address), alone)).toBe(true)
})

test.each(['10.0.0.1', '::ffff:10.0.0.1', '2001:db8::1', ''])('%s is not', (address) => {
  expect(maySeeMetrics(request(address), alone)).toBe(false)
})

test('a proxy on this machine that speaks for another is not this machine', () => {
  expect(maySeeMetrics(request('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }), alone)).toBe(false)
})

// Guards against a page of another site whose name leads to this machine: the browser of whoever works here would read it.
test('a request by another name than one of this machine is not from this machine', () => {
  expect(maySeeMetrics(request('127.0.0.1', { host: 'rebound.example' }), alone)).toBe(false)
})

// Guards against a proxy on this machine that does not say for whom it speaks.
test('where visitors come by way of another address, only the token opens', () => {
  const fronted = { fronted: true, metricsToken: 'secret' }
  expect(maySeeMetrics(request('127.0.0.1'), fronted)).toBe(false)
  expect(maySeeMetrics(request('127.0.0.1'), { fronted: true })).toBe(false)
  expect(maySeeMetrics(request('127.0.0.1', { authorization: 'Bearer secret' }), fronted)).toBe(true)
})

test('the token opens from anywhere, and only the whole token', () => {
  const from = (authorization: string) =>
    maySeeMetrics(request('10.0.0.1', { authorization }), { fronted: false, metricsToken: 'secret' })
  expect([from('Bearer secret'), from('Bearer secre'), from('secret'), from('Bearer secrets')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
