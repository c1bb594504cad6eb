import { expect, test } from 'vitest'

import { openText, sealText } from './sealedText'

const seal = { account: 'a', purpose: 'second factor', secret: 'a-secret-of-the-program' }

test('what is sealed opens for the same account with the same secret, and for nothing else', () => {
  const sealed = sealText('JBSWY3DPEHPK3PXP', seal)
  expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
  expect(sealText('JBSWY3DPEHPK3PXP', seal)).not.toBe(sealed)
  expect(openText(sealed, seal)).toBe('JBSWY3DPEHPK3PXP')
  for (const other of [{ account: 'b' }, { purpose: 'mail' }, { secret: 'another' }])
    expect(openText(sealed, { ...seal, ...other })).toBeNull()
})

test('what was changed on the way does not open', () => {
  const bytes = Buffer.from(sealText('JBSWY3DPEHPK3PXP', seal), 'base64url')
  for (const at of [0, 12, 28, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(openText(changed.toString('base64url'), seal)).toBeNull()
  }
  expect(openText('', seal)).toBeNull()
})
