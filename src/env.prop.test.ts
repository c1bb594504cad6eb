import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readEnv } from './env'
import { Refusal } from './refusal'
import { settings } from './settings/settings'

const names = Object.keys(settings) as (keyof typeof settings)[]
const secrets = names.filter((name) => 'secret' in settings[name])
const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z]\s[a-z]$/))
const sources = fc.dictionary(fc.constantFrom(...names), texts)

const refusalOf = (source: Record<string, string>) => {
  try {
    readEnv(source)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

test('whatever the settings hold, they are read or refused in one line that begins with the name of a setting', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const message = refusalOf(source)
      if (message === undefined) return
      expect(names.some((name) => message.startsWith(name))).toBe(true)
      expect(message.split(/[\r\n]/).length).toBe(1)
    }),
  )
})

test('a secret never appears in a message', () => {
  const hidden = fc.stringMatching(/^[A-Z]{3}#[0-9]{3}$/)
  fc.assert(
    fc.property(fc.constantFrom(...secrets), hidden, (name, text) => {
      expect(refusalOf({ [name]: text }) ?? '').not.toContain(text)
    }),
  )
})

test('every port from 1 to 65535 is taken and every other number refused', () => {
  fc.assert(
    fc.property(fc.integer({ max: 200_000, min: -100_000 }), (port) => {
      const message = refusalOf({ PORT: String(port) })
      expect(message === undefined).toBe(port >= 1 && port <= 65_535)
    }),
  )
})

test('white space around a setting changes nothing', () => {
  fc.assert(
    fc.property(fc.integer({ max: 65_535, min: 1 }), fc.constantFrom(' ', '\t', '\n', ''), (port, space) => {
      expect(readEnv({ PORT: space + String(port) + space })).toEqual(readEnv({ PORT: String(port) }))
    }),
  )
})

test('the program’s own address is always among the origins it accepts', () => {
  const hosts = fc.oneof(fc.ipV4(), fc.ipV6(), fc.domain(), fc.constant(''))
  fc.assert(
    fc.property(hosts, fc.integer({ max: 65_535, min: 1 }), (host, port) => {
      const env = readEnv({ HOST: host, PORT: String(port) })
      expect(env.origins).toContain(env.serverUrl)
      expect(new URL(env.serverUrl).origin).toBe(env.serverUrl)
    }),
  )
})
