import { expect, test } from 'vitest'

import { secretsToKeep } from './secretsToKeep'

test('what signs sessions is named always, another secret where it is set', () => {
  expect(secretsToKeep({})).toEqual(['PAYLOAD_SECRET'])
  expect(secretsToKeep({ METRICS_TOKEN: ' ', SMTP_URL: 'smtp://mail' })).toEqual([
    'PAYLOAD_SECRET',
    'SMTP_URL',
  ])
})

test('neither the address of the database, which another place has of its own, nor the password of an example is named', () => {
  const set = { DATABASE_READ_REPLICAS: 'a', DATABASE_URL: 'b', DEMO_PASSWORD: 'c' }
  expect(secretsToKeep(set)).toEqual(['PAYLOAD_SECRET'])
})
