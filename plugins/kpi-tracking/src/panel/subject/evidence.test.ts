import { expect, test } from 'vitest'

import { evidenceOf, linksIn } from './evidence'

const kept = [
  { file: null, id: 'a', link: 'https://one.example', note: 'Page 3.' },
  { file: 'scan', id: 'b', link: '', note: '' },
  { file: null, id: 'c', link: 'https://two.example', note: '' },
]

test('evidence that is not changed stays whole, with its files and notes', () => {
  expect(evidenceOf(kept, linksIn(kept))).toEqual([
    { id: 'a', link: 'https://one.example', note: 'Page 3.' },
    { file: 'scan', id: 'b', link: '', note: '' },
    { id: 'c', link: 'https://two.example', note: '' },
  ])
})

test('a link goes when its line does, and another comes with its own; nothing else moves', () => {
  const after = evidenceOf(kept, 'https://one.example\n\n https://three.example \n')
  expect(after.map(({ file, link }) => file ?? link)).toEqual([
    'https://one.example',
    'scan',
    'https://three.example',
  ])
})
