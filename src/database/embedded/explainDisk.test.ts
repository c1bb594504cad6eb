import { expect, test } from 'vitest'

import { Refusal } from '../../refusal'
import { explainDisk, isDiskFull } from './explainDisk'

test('a full disk is told in words, with the folder', () => {
  const error = explainDisk(Object.assign(new Error('x'), { code: 'ENOSPC' }), '/srv/data')
  expect(error).toBeInstanceOf(Refusal)
  expect((error as Error).message).toBe(
    'DATA_DIR /srv/data cannot be used, the disk is full: mend that or name another folder in DATA_DIR.',
  )
})

test('an error that is not about the disk stays what it is', () => {
  const error = new TypeError('a mistake of ours')
  expect(explainDisk(error, '/srv/data')).toBe(error)
})

test('PostgreSQL’s own words for a full disk are understood', () => {
  expect(isDiskFull('could not write to file "base/1/2608": No space left on device')).toBe(true)
  expect(isDiskFull('database system is ready')).toBe(false)
})
