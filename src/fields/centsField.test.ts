import { expect, test } from 'vitest'

import { unreadAmount } from '../domain/money/euros'
import { centsField } from './centsField'

const { validate } = centsField('costCents', { nl: 'Kosten', en: 'Costs' }, { nl: 'Alles.', en: 'All.' })

const judge = (value: unknown) =>
  (validate as (value: unknown, options: unknown) => unknown)(value, {
    min: 0,
    req: { i18n: { language: 'en' }, t: (key: string) => key },
  })

test.each([unreadAmount('veel'), unreadAmount('12 euro'), Number.NaN])(
  'what could not be read (%s) is refused with how to write an amount',
  (value) => {
    expect(judge(value)).toMatch(/^This is not an amount/)
  },
)

test('whole cents and no amount at all are kept', () => {
  expect([judge(250_000), judge(0), judge(null), judge(undefined)]).toEqual([true, true, true, true])
})

test.each([-1, 2.5])('%s cents are refused', (value) => {
  expect(judge(value)).toMatch(/zero or more.*whole euro cents/)
})
