import { expect, test } from 'vitest'

import { excerptOf } from './excerpt'
import { sideOf, wordDiff } from './wordDiff'

test('a word that changed is told between what is the same', () => {
  expect(wordDiff('Betaal alstublieft nu.', 'Betaal graag nu.')).toEqual([
    { is: 'same', text: 'Betaal ' },
    { is: 'gone', text: 'alstublieft' },
    { is: 'new', text: 'graag' },
    { is: 'same', text: ' nu.' },
  ])
})

test('two changes apart are two changes, and words beside each other one', () => {
  const changes = (before: string, after: string) => wordDiff(before, after).filter(({ is }) => is !== 'same')
  expect(changes('de oude beek loopt snel', 'de jonge beek loopt traag')).toHaveLength(4)
  expect(changes('een oude beek stroomt', 'een jonge rivier stroomt')).toEqual([
    { is: 'gone', text: 'oude beek' },
    { is: 'new', text: 'jonge rivier' },
  ])
})

test('of a long text the part is shown where it differs', () => {
  const pieces = wordDiff(`${'woorden '.repeat(60)}oud.`, `${'woorden '.repeat(60)}nieuw.`)
  const { isBegun, isEnded, pieces: shown } = excerptOf(sideOf(pieces, 'after'), pieces)
  expect([isBegun, isEnded]).toEqual([false, true])
  expect(shown.at(-2)).toEqual({ is: 'new', text: 'nieuw' })
})
