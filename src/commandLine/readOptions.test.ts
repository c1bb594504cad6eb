import { expect, test } from 'vitest'

import { asksHelp, readOptions } from './readOptions'

const usage = { nl: 'Zo: doe maar.', en: 'Use: do it.' }
const read = (...args: string[]) =>
  readOptions(args, { quick: { type: 'boolean' }, to: { type: 'string' } }, usage)

test('what is known is read', () => {
  expect(read('een', '--to', 'twee')).toMatchObject({ positionals: ['een'], values: { to: 'twee' } })
})

test.each([
  [['--quik'], 'There is no option --quik. Use: do it.'],
  [['-x'], 'There is no option -x. Use: do it.'],
  [['--to'], 'The option --to is written in another way. Use: do it.'],
  [['--quick=yes'], 'The option --quick is written in another way. Use: do it.'],
])('%s is refused in words of our own', (args, message) => {
  expect(() => read(...args)).toThrow(message)
})

test('help may be asked for anywhere', () => {
  expect([asksHelp(['een', '--help']), asksHelp(['-h']), asksHelp(['help.csv'])]).toEqual([true, true, false])
})
