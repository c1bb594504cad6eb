import { expect, test } from 'vitest'

import { faultInPassword } from './password'

const owner = { email: 'anna.de.vries@example.org', name: 'Anna de Vries-Jansen' }
const told = (password: string) => faultInPassword(password, owner)

test.each([
  'een-lang-wachtwoord',
  'een-wachtwoord',
  'mijn-eigen-wachtwoord',
  'tien teken',
  'fiets lamp regen',
  'Anna fietst naar zee',
  'welkom in mijn kas',
  '8375920164',
  'k9$Vd!q2Lw',
])('“%s” will do', (password) => {
  expect(told(password)).toBeNull()
})

test.each(['', 'kort', 'negen tek', 'é'.repeat(9), '🌾'.repeat(5), 'x'.repeat(201)])(
  '“%s” is refused for its length',
  (password) => {
    expect(told(password)?.nl).toMatch(/^Een wachtwoord heeft 10 tot 200 tekens/)
  },
)

test.each(['          ', '\t\n          ', '  zeven letters'.slice(0, 11)])(
  'spaces around make “%s” no longer, and nobody could sign in with spaces alone',
  (password) => {
    expect(told(password)?.nl).toMatch(/^Spaties aan het begin en het einde tellen niet mee/)
  },
)

test.each(['aaaaaaaaaa', 'abcabcabcabc', 'welkomwelkom', 'ha-ha-ha-ha-ha', '----------', 'Piet1Piet1Piet'])(
  '“%s” says the same again and again',
  (password) => {
    expect(told(password)?.nl).toMatch(/^Dit wachtwoord herhaalt steeds hetzelfde/)
  },
)

test.each([
  '1234567890',
  '0987654321',
  '1 2 3 4 5 6 7 8 9 0',
  '123456789a',
  'abcdefghij',
  'QWERTYUIOP',
  'qwertyuiop123',
  'azertyuiop',
  'qwerty123456',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'aaaaabbbbb',
  '!@#$%^&*()',
])('“%s” is a row that anybody can go on with', (password) => {
  expect(told(password)?.nl).toMatch(/^Dit wachtwoord is een rijtje/)
})

test('the address of the account is no password, however it is written', () => {
  expect(told(' Anna.de.Vries@Example.org')?.en).toMatch(/is not the e-mail address/)
})

test.each([
  'annadevries',
  'Anna de Vries 1975',
  'VriesJansen!',
  'vries.anna.2026',
  'Streekwerk1',
  'anna-streekwerk',
])('“%s” is no more than what everybody knows of this person', (password) => {
  expect(told(password)?.nl).toMatch(/^Dit wachtwoord is niet meer dan uw naam/)
})

test.each([
  'wachtwoord',
  'Wachtwoord123!',
  'w4chtw00rd',
  'P@ssw0rd2026',
  'welkom2026',
  'Voetbal-1988',
  '!!!geheim!!!',
  'ik hou van jou',
  'correct horse battery staple',
])('“%s” is what many people take', (password) => {
  expect(told(password)?.nl).toMatch(/^Dit wachtwoord gebruiken veel mensen/)
})
