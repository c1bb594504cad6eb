import { resolve } from 'node:path'

import { describe, expect, test } from 'vitest'

import { readEnv } from './env'
import { Refusal } from './refusal'

const SECRET = 'a-secret-of-at-least-32-characters'
const DATABASE = { DATABASE_URL: 'postgresql://me:hidden@db.example:5432/streekwerk', PAYLOAD_SECRET: SECRET }

const messageOf = (source: Record<string, string>) => {
  try {
    readEnv(source)
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal)
    return (error as Error).message
  }
  throw new Error('it was accepted')
}

test('without any setting the program runs by itself on this machine', () => {
  expect(readEnv({})).toMatchObject({
    adminEmail: 'admin@streekwerk.example',
    dataDir: resolve('.data'),
    databasePoolMax: 10,
    databaseUrl: undefined,
    host: '127.0.0.1',
    logLevel: 'info',
    port: 3000,
    readReplicas: [],
    seed: 'demo',
    serve: 'all',
    serverUrl: 'http://127.0.0.1:3000',
    statementTimeoutMs: 30_000,
    trustProxy: false,
  })
})

describe('an object store', () => {
  const keys = { S3_ACCESS_KEY_ID: 'key', S3_SECRET_ACCESS_KEY: 'hidden' }

  test('is used once a bucket is named', () => {
    expect(readEnv({}).objectStore).toBeUndefined()
    expect(readEnv({ S3_BUCKET: 'region' }).objectStore).toEqual({ bucket: 'region', region: 'us-east-1' })
    expect(
      readEnv({ ...keys, S3_BUCKET: 'region', S3_ENDPOINT: 'https://s3.example', S3_REGION: 'nl-1' })
        .objectStore,
    ).toEqual({
      bucket: 'region',
      endpoint: 'https://s3.example',
      keys: { accessKeyId: 'key', secretAccessKey: 'hidden' },
      region: 'nl-1',
    })
  })

  test('that is half told is refused, and its secret is not repeated', () => {
    expect(messageOf({ S3_ENDPOINT: 'https://s3.example' })).toMatch(/^S3_BUCKET must be set/)
    const half = messageOf({ S3_BUCKET: 'region', S3_SECRET_ACCESS_KEY: 'hidden' })
    expect(half).toMatch(/must be set together/)
    expect(half).not.toContain('hidden')
    expect(messageOf({ S3_BUCKET: 'No Bucket' })).toMatch(/^S3_BUCKET must be a name such as/)
  })
})

test('an empty or blank setting counts as not set', () => {
  expect(readEnv({ DATABASE_URL: '', PORT: ' ', SEED: '', SERVER_URL: '\t' })).toEqual(readEnv({}))
})

test('with a database of one’s own only the content of the method is loaded', () => {
  expect(readEnv(DATABASE)).toMatchObject({ seed: 'method' })
  expect(readEnv({ ...DATABASE, SEED: 'demo' })).toMatchObject({ seed: 'demo' })
})

test('without SERVER_URL every name of this machine is its own origin, with it only that one', () => {
  expect(readEnv({ PORT: '4000' }).origins).toEqual([
    'http://127.0.0.1:4000',
    'http://localhost:4000',
    'http://[::1]:4000',
  ])
  expect(readEnv({ SERVER_URL: 'https://streek.example/' })).toMatchObject({
    origins: ['https://streek.example'],
    serverUrl: 'https://streek.example',
  })
})

test('with an address of its own or a proxy to trust, something stands in front of the program', () => {
  const settings = [
    {},
    { TRUST_PROXY: 'false' },
    { SERVER_URL: 'https://streek.example' },
    { TRUST_PROXY: '1' },
  ]
  expect(settings.map((source) => readEnv(source).fronted)).toEqual([false, false, true, true])
})

test('a program that listens everywhere is opened at localhost', () => {
  expect(readEnv({ HOST: '0.0.0.0' }).serverUrl).toBe('http://localhost:3000')
  expect(readEnv({ HOST: '::' }).serverUrl).toBe('http://localhost:3000')
  expect(readEnv({ HOST: '::1' }).serverUrl).toBe('http://[::1]:3000')
})

test.each([
  [{ PORT: 'tachtig' }, 'PORT must be a whole number from 1 to 65535, got “tachtig”.'],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535, got “0”.'],
  [{ PORT: '3000.5' }, 'PORT'],
  [{ HOST: 'http://x' }, 'HOST must be an IP address or a host name'],
  [{ SERVE: 'everything' }, 'SERVE must be one of all, public, got “everything”.'],
  [{ SEED: 'Demo' }, 'SEED must be one of demo, method, none'],
  [{ SERVER_URL: 'https://streek.example/pad' }, 'SERVER_URL must be an address such as'],
  [{ SERVER_URL: 'streek.example' }, 'SERVER_URL'],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY must be the number of proxies'],
  [{ ADMIN_EMAIL: 'Piet <piet@x.nl>' }, 'ADMIN_EMAIL must be an e-mail address'],
  [{ DEMO_PASSWORD: 'kort' }, 'DEMO_PASSWORD must have at least 10 characters, got 4'],
  [{ DEMO_PASSWORD: 'x'.repeat(201) }, 'DEMO_PASSWORD must have at most 200 characters, got 201'],
  [{ DEMO_PASSWORD: '1234567890' }, 'DEMO_PASSWORD must be harder to guess: take three words'],
  [{ DEMO_PASSWORD: 'Streekwerk-2026' }, 'DEMO_PASSWORD must be harder to guess'],
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL must look like smtps://'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
  [{ DATABASE_POOL_MAX: '1' }, 'DATABASE_POOL_MAX must be a whole number from 2 to 500'],
  [{ DATABASE_STATEMENT_TIMEOUT_MS: '-1' }, 'DATABASE_STATEMENT_TIMEOUT_MS'],
  [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN must have at least 16'],
  [{ SERVE: 'public' }, 'DATABASE_URL must be set with SERVE=public'],
  [{ DATABASE_READ_REPLICAS: 'postgres://a/b' }, 'DATABASE_URL must be set with DATABASE_READ_REPLICAS'],
  [{ DATABASE_URL: DATABASE.DATABASE_URL }, 'PAYLOAD_SECRET must be set with DATABASE_URL'],
  [
    { ...DATABASE, PAYLOAD_SECRET: 'x'.repeat(31) },
    'PAYLOAD_SECRET must have at least 32 characters, got 31',
  ],
])('%o is refused in one line that names the setting', (source, message) => {
  expect(messageOf(source)).toContain(message)
  expect(messageOf(source)).not.toContain('\n')
})

test.each(['mysql://me:hidden@host/db', 'postgresql://me:hidden@host', 'postgresql://me:hidden@/', 'hidden'])(
  'the wrong database address %s is refused without showing its password',
  (url) => {
    const message = messageOf({ ...DATABASE, DATABASE_URL: url })
    expect(message).toContain('DATABASE_URL must look like postgresql://')
    expect(message).not.toContain('hidden')
  },
)

test('the public mode signs nothing and needs no secret', () => {
  expect(readEnv({ DATABASE_URL: DATABASE.DATABASE_URL, SERVE: 'public' }).payloadSecret).toBeUndefined()
})

test('several read replicas are read from one setting', () => {
  const replicas = 'postgres://a/x, postgres://b/x'
  expect(readEnv({ ...DATABASE, DATABASE_READ_REPLICAS: replicas }).readReplicas).toEqual([
    'postgres://a/x',
    'postgres://b/x',
  ])
})
