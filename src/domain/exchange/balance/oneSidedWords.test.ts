import { expect, test } from 'vitest'

import { balanceOf } from './balanceOf'
import { oneSidedWords } from './oneSidedWords'

const give = (provider: string, receiver: string) => ({
  id: `${provider}-${receiver}`,
  provider,
  receiver,
  state: 'agreed' as const,
})
const warn = (...transfers: ReturnType<typeof give>[]) =>
  oneSidedWords(
    balanceOf({ participants: ['farm', 'school', 'village', 'shop'], transfers }),
    (party) => `De ${party}`,
  )

test('nothing is warned of while what is given comes back', () => {
  expect(warn(give('farm', 'school'), give('school', 'farm'))).toBeNull()
})

test('who only gives and who only gets are named, and of more than two the number', () => {
  expect(warn(give('farm', 'school'))).toEqual({
    nl: 'Eenzijdig: De farm geeft alleen, De school krijgt alleen',
    en: 'One-sided: De farm only gives, De school only gets',
  })
  expect(warn(give('farm', 'school'), give('farm', 'village'), give('shop', 'village'))?.nl).toMatch(
    / en nog 2$/,
  )
})
