import { expect, test } from 'vitest'

import { jsonWithoutTraces } from './jsonTraces'
import { emailFault, hasTrace, nameFault, traceOfEmail, traceOfName, withoutTraces } from './traces'

const sought = [traceOfName('Xanthippe van Dröste'), traceOfEmail('X.Droste@example.org')]

test.each([
  ['Gebeld met Xanthippe van Dröste over water.', 'Gebeld met [verwijderd] over water.'],
  ['XANTHIPPE  VAN\nDRÖSTE belde', '[verwijderd] belde'],
  ['idee-van-xanthippe-van-droste-2', 'idee-van-verwijderd-2'],
  ['xanthippe_van_droste.jpg', 'verwijderd.jpg'],
  ['Mail x.droste@EXAMPLE.org.', 'Mail verwijderd@verwijderd.invalid.'],
  ['mailto:x.droste%40example.org', 'mailto:verwijderd@verwijderd.invalid'],
])('“%s” becomes “%s”', (said, told) => {
  expect(withoutTraces(said, sought)).toBe(told)
})

test.each([
  'Xanthippe van Drösten',
  'Xanthippe belde',
  'van Dröste',
  'mx.x.droste@example.org',
  'x.droste@example.organ',
  'x.droste@example.org.uk',
])('“%s” is somebody else', (said) => {
  expect(withoutTraces(said, sought)).toBe(said)
})

test('a name of which half is bold is found in a rich text, whose other words stay', () => {
  const line = {
    children: [{ text: 'Met Xanthippe ' }, { format: 1, text: 'van Dröste' }, { text: ' erbij' }],
    type: 'paragraph',
  }
  expect(jsonWithoutTraces({ root: { children: [line] } }, sought)).toEqual({
    root: {
      children: [
        {
          children: [{ text: 'Met [verwijderd]' }, { format: 1, text: '' }, { text: ' erbij' }],
          type: 'paragraph',
        },
      ],
    },
  })
})

test('what stands in everything, or is what takes its place, is not looked for', () => {
  expect(['Jan', 'A. B.', 'Verwijderd', 'Xara'].map((name) => nameFault(name) === null)).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(['x', 'a@b', 'a@b.nl', '1@verwijderd.invalid'].map((email) => emailFault(email) === null)).toEqual([
    false,
    false,
    true,
    false,
  ])
  expect(hasTrace('Jan Jansen', [traceOfName('Jansen')])).toBe(true)
})
