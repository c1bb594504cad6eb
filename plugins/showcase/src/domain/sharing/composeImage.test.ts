import { expect, it } from 'vitest'

import { composeGround, composeWords, SHARE_COLOURS } from './composeImage'

const words = composeWords({ kind: 'M0 0Z', name: 'M1 1Z', title: '"/><script>' }, SHARE_COLOURS)

// Guards machines without a single font: librsvg would leave the words out, or draw boxes.
it('the picture needs no font, fetches nothing and runs nothing', () => {
  const all = [
    words,
    composeGround('logo', SHARE_COLOURS),
    composeGround({ landscape: 'x' }, SHARE_COLOURS),
  ].join('')
  expect(all).not.toMatch(/<text|font-|href|<image|<script|url\((?!#)/)
  expect(words).toContain('d="M0 0Z"')
})

it('a photo lies on nothing but its own ground', () => {
  expect(composeGround('photo', SHARE_COLOURS)).toBeNull()
})
