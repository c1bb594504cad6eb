import { expect, test } from 'vitest'

import { mailTexts } from './mailTexts'

const says = (message: string, text: string): boolean =>
  mailTexts(message).some((each) => each.includes(text))

test.each([
  ['as it is', 'To: Xanthippe <x@y.nl>'],
  ['quoted, over the end of a line', 'Xanth=\r\nippe'],
  ['in words of a header', `Subject: =?UTF-8?B?${Buffer.from('Dag Xanthippe').toString('base64')}?=`],
  ['in two words of a header', 'Subject: =?utf-8?Q?Xant?=\r\n =?utf-8?Q?hippe?='],
  ['packed', `\n${Buffer.from('Een lange brief aan Xanthippe, met groet').toString('base64')}\n`],
])('a name is read that stands %s', (_, message) => {
  expect(says(message, 'Xanthippe')).toBe(true)
})

test('a name that is not there is not read', () => {
  expect(says('To: y@y.nl\n\nDag', 'Xanthippe')).toBe(false)
  expect(says('=C3=A9', 'é')).toBe(true)
})
