import { expect, test } from 'vitest'

import { closestWords } from './closestWords'

test('a slip of one or two letters leads to the word that was meant, the closest first', () => {
  expect(closestWords('molne', ['molens', 'molen', 'oogst'])).toEqual(['molens', 'molen'])
  expect(closestWords('biodivesiteit', ['biodiversiteit', 'diversiteit'])).toEqual(['biodiversiteit'])
})

test('in a short word one letter, and the word itself is no slip', () => {
  expect(closestWords('zoen', ['zon', 'zoen', 'zand'])).toEqual(['zon'])
})
