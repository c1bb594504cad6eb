import { expect, test } from 'vitest'

import { secretsToKeep, secretsToSettle } from './secretsToKeep'

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

test('of what is not in a backup, what is not set is to be put back, and what is set is to be looked at unless it is known to be right', () => {
  const source = { BACKUP_PASSPHRASE: 'zes woorden', PAYLOAD_SECRET: 'a', SMTP_URL: ' ' }
  const wanted = ['BACKUP_PASSPHRASE', 'PAYLOAD_SECRET', 'SMTP_URL']
  expect(secretsToSettle(wanted, source, new Set(['BACKUP_PASSPHRASE']))).toEqual({
    missing: ['SMTP_URL'],
    toCompare: ['PAYLOAD_SECRET'],
  })
  expect(secretsToSettle(wanted, {}, new Set()).missing).toEqual(wanted)
})
