import { expect, test } from 'vitest'

import { faultInPassword } from './password'

const address = 'anna.de.vries@example.org'

test.each(['een-lang-wachtwoord', 'tien teken', '1234567890'])('%s will do', (password) => {
  expect(faultInPassword(password, address)).toBeNull()
})

test.each(['', 'kort', 'negen tek', 'é'.repeat(9), '🌾'.repeat(5), 'x'.repeat(201)])(
  '“%s” is refused for its length',
  (password) => {
    expect(faultInPassword(password, address)?.nl).toMatch(/^Een wachtwoord heeft 10 tot 200 tekens/)
  },
)

test('the address of the account is no password, however it is written', () => {
  expect(faultInPassword(' Anna.de.Vries@Example.org', address)?.en).toMatch(/is not the e-mail address/)
})
