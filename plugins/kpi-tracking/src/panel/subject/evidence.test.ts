import { expect, test } from 'vitest'

import { evidenceOf, filesIn, linksIn } from './evidence'

const scan = { href: '/scan.pdf', id: 'scan', name: 'scan.pdf' }
const other = { href: '/other.pdf', id: 'other', name: 'other.pdf' }

const kept = [
  { file: null, id: 'a', link: 'https://one.example', note: 'Page 3.' },
  { file: scan, id: 'b', link: '', note: '' },
  { file: null, id: 'c', link: 'https://two.example', note: '' },
  { file: null, id: 'd', link: '', note: 'Ask the janitor.' },
]

const given = { files: filesIn(kept), links: linksIn(kept) }

test('evidence that is not changed stays whole, with its files and notes', () => {
  expect(evidenceOf(kept, given)).toEqual([
    { id: 'a', link: 'https://one.example', note: 'Page 3.' },
    { file: 'scan', id: 'b', link: '', note: '' },
    { id: 'c', link: 'https://two.example', note: '' },
    { id: 'd', link: '', note: 'Ask the janitor.' },
  ])
})

const told = (after: ReturnType<typeof evidenceOf>) =>
  after.map(({ file, link, note }) => [file, link, note].find(Boolean))

test('a link goes when its line does, and another comes with its own; nothing else moves', () => {
  const links = 'https://one.example\n\n https://three.example \n'
  expect(told(evidenceOf(kept, { ...given, links }))).toEqual([
    'https://one.example',
    'scan',
    'Ask the janitor.',
    'https://three.example',
  ])
})

test('a file goes when it is taken away, and another comes once; nothing else moves', () => {
  expect(told(evidenceOf(kept, { ...given, files: [other, other] }))).toEqual([
    'https://one.example',
    'https://two.example',
    'Ask the janitor.',
    'other',
  ])
})
