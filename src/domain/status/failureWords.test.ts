import { expect, test } from 'vitest'

import { failureWords } from './failureWords'

test('a place that cannot be used is named, with why and what to do', () => {
  const message = "EEXIST: file already exists, mkdir '/srv/backups'"
  expect(failureWords(message)).toEqual({
    en: '/srv/backups: there is a file where a folder belongs. Take it away, or set another folder.',
    nl: '/srv/backups: op die plek staat een bestand, waar een map hoort. Haal het weg, of stel een andere map in.',
  })
})

test('an error without a place begins as a sentence', () => {
  expect(failureWords('ENOSPC: no space left on device, write').nl).toBe('De schijf is vol. Maak ruimte.')
  expect(failureWords('connect ECONNREFUSED 127.0.0.1:5432').nl).toMatch(/^Wat het programma nodig heeft/)
})

test('what is in words already stays as it is', () => {
  for (const message of ['De schijf is te klein.', '', 'ENIETS: dat kennen wij niet', 'constructor'])
    expect(failureWords(message)).toEqual({ en: message, nl: message })
})
