import { expect, test } from 'vitest'

import { confirmFault, readEraseAsked } from './eraseAsked'

test('nothing is erased that was not confirmed in so many words', () => {
  expect(
    [null, 'x', [], { confirm: '  ' }, { confirm: true, withMentions: 'yes' }].map(readEraseAsked),
  ).toEqual(Array.from({ length: 5 }, () => ({ confirm: null, withMentions: false })))
  expect(readEraseAsked({ confirm: ' Anna Bos ', withMentions: true })).toEqual({
    confirm: 'Anna Bos',
    withMentions: true,
  })
})

test('the name that is typed is the name of the document', () => {
  const asked = { confirm: 'Anna Bos', withMentions: false }
  expect(confirmFault(asked, 'Anna Bos ')).toBeNull()
  expect(confirmFault(asked, 'Anna Vos')?.en).toContain('another')
  expect(confirmFault({ ...asked, confirm: null }, 'Anna Bos')).toBeNull()
})
