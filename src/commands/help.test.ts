import { afterEach, expect, test, vi } from 'vitest'

import { main as backup } from './backup'
import { main as bench } from './bench'
import { main as loosen } from './loosen'
import { main as measurements } from './measurements'
import { main as migrate } from './migrate'
import { main as pack } from './pack'
import { main as pictures } from './pictures'
import { main as prove } from './prove'
import { main as rebuild } from './rebuild'
import { main as restore } from './restore'
import { main as seed } from './seed'
import { main as verifyAudit } from './verifyAudit'

afterEach(() => vi.restoreAllMocks())

test.each([
  ['backup', backup],
  ['bench', bench],
  ['access:loosen', loosen],
  ['audit:verify', verifyAudit],
  ['measurements', measurements],
  ['migrate', migrate],
  ['pack:plugins', pack],
  ['pictures', pictures],
  ['prove', prove],
  ['restore', restore],
  ['showcase:rebuild', rebuild],
  ['seed', seed],
])('npm run %s, asked for help, tells how it is used and does nothing', async (name, main) => {
  const print = vi.spyOn(console, 'log').mockReturnValue()
  expect(await main(['--help'])).toBe(0)
  expect(print.mock.calls.flat().join('\n')).toContain(`npm run ${name}`)
})
