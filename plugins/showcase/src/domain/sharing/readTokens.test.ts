import { expect, it } from 'vitest'

import { readTokens } from './readTokens'

it('the colours of a style are those by day, a theme’s last', () => {
  const css = `
    /* --basis-a: #000000; { */
    @font-face { --basis-a: #111111; }
    :root { --basis-a: #fbf8f1; --basis-b: #1E2B26; --basis-size: 1rem; --basis-c: #abc }
    @media (prefers-color-scheme: dark) { :root { --basis-a: #131d19; } .x { --basis-b: #222222; } }
    :root { --basis-b: #445566; }`
  expect([...readTokens(css)]).toEqual([
    ['--basis-a', '#fbf8f1'],
    ['--basis-b', '#445566'],
    ['--basis-c', '#abc'],
  ])
})

it('what is no colour cannot become one', () => {
  expect(readTokens(':root { --basis-a: #fff" onload="x; --basis-b: url(#abc); --basis-c: red }').size).toBe(
    0,
  )
})
