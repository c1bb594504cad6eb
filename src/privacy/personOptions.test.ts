import { expect, test } from 'vitest'

import { personOptions } from './personOptions'

test('erasing only tells what it would do unless it is said to be sure, and takes no name in texts unasked', () => {
  expect(personOptions(['erase', '--email', 'a@b.nl', '--name', 'Anna Bos'], '/home')).toEqual({
    act: 'erase',
    emails: ['a@b.nl'],
    file: null,
    ids: [],
    isSure: false,
    language: 'nl',
    names: ['Anna Bos'],
    withMentions: false,
  })
  expect(personOptions(['erase', '--email', 'a@b.nl', '--yes', '--mentions'], '/')).toMatchObject({
    isSure: true,
    withMentions: true,
  })
})

test('documents about the person are named by their ids, as many as there are', () => {
  expect(personOptions(['erase', '--id', 'A-1', '--id', ' b-2 '], '/').ids).toEqual(['a-1', 'b-2'])
})

test('what is written goes to a file, named from where the person stands', () => {
  expect(personOptions(['export', 'anna.json', '--email', 'a@b.nl'], '/home/bos').file).toBe(
    '/home/bos/anna.json',
  )
})

test.each([
  [[]],
  [['export']],
  [['erase', 'x.json']],
  [['forget']],
  [['export', 'a', 'b']],
  [['export', 'a', '--yes']],
  [['erase', '--language', 'fr']],
])('%j is refused with how the command is used', (args) => {
  expect(() => personOptions(args, '/')).toThrow('npm run person')
})
