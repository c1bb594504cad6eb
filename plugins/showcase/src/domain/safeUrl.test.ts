import { describe, expect, it } from 'vitest'

import { safeLink, safeUrl } from './safeUrl'

/** Addresses that run something, read from the visitor's own machine, or only look like those of the web. */
const ELSEWHERE = [
  'javascript:alert(1)',
  ' \tJaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  '\u202Ejavascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript://keuken.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://keuken.example/1',
  'file:///etc/passwd',
  'view-source:https://keuken.example/',
  'feed:javascript:alert(1)',
]

/** What a browser would take for the address of another host although it begins as a path does. */
const OTHER_HOSTS = [
  '//elders.example',
  '///elders.example',
  '/\\elders.example',
  '\\\\elders.example',
  '\\/elders.example',
  '/\t/elders.example',
  '/\n/elders.example',
  '/\r\n/elders.example',
  '\t//elders.example',
]

/** No address by itself: where it leads depends on the page that it stands on. */
const RELATIVE = ['', 'soep', './soep', '../soep', '?zoek=soep', 'www.keuken.example', 'keuken.example/soep']

describe('an address out', () => {
  it.each([
    ['https://keuken.example', 'https://keuken.example/'],
    ['  HTTP://Keuken.Example/a b ', 'http://keuken.example/a%20b'],
    ['https:\\\\keuken.example\\soep', 'https://keuken.example/soep'],
    ['https://keuken.example/"onclick=x', 'https://keuken.example/%22onclick=x'],
    ['https://keuken.example/\u202Egpj', 'https://keuken.example/%E2%80%AEgpj'],
  ])('%j is told as a browser understands it: %s', (value, url) => {
    expect(safeUrl(value)).toBe(url)
    expect(safeLink(value)).toBe(url)
  })

  it.each([...ELSEWHERE, ...OTHER_HOSTS, ...RELATIVE, '/soep', '#soep', 'mailto:kok@keuken.example'])(
    '%j is none',
    (value) => {
      expect(safeUrl(value)).toBeNull()
    },
  )

  it('is a text, and no longer than addresses are', () => {
    for (const value of [
      null,
      undefined,
      7,
      {},
      ['https://keuken.example'],
      new URL('https://keuken.example'),
    ])
      expect([safeUrl(value), safeLink(value)]).toEqual([null, null])
    const [long, longer] = [1999, 2000].map((length) => `https://keuken.example/`.padEnd(length + 1, 'a'))
    expect([safeUrl(long), safeLink(long)]).toEqual([long, long])
    expect([safeUrl(longer), safeLink(longer)]).toEqual([null, null])
  })
})

describe('a link in a text', () => {
  it.each([
    '/',
    '/soep',
    '/soep?zoek=a&b=c#d',
    '/soep//oud',
    '#bereiding',
    '#javascript:alert(1)',
    'mailto:kok@keuken.example',
    'MAILTO:kok@keuken.example?subject=soep',
    'tel:+31 (0)50 123-45-67',
  ])('to %j leads there, without blanks around it', (value) => {
    expect(safeLink(value)).toBe(value)
    expect(safeLink(`\n ${value}\t`)).toBe(value)
  })

  it.each([...ELSEWHERE, ...OTHER_HOSTS, ...RELATIVE])('to %j leads nowhere', (value) => {
    expect(safeLink(value)).toBeNull()
  })

  it.each([
    '/soep"onclick=x',
    '/soep<b>',
    '/so ep',
    '/soep\\..\\elders',
    '#so\nep',
    'mailto:',
    'mailto:kok',
    'mailto:kok@keuken.example\nbcc:x',
    'mailto:"><b>@keuken.example',
    'tel:',
    'tel:javascript:alert(1)',
  ])('to %j leads nowhere, since it is not written as such links are', (value) => {
    expect(safeLink(value)).toBeNull()
  })

  it.each(OTHER_HOSTS)('%j would have led a browser to another host', (value) => {
    expect(new URL(value, 'https://keuken.example/soep').host).toBe('elders.example')
  })
})
