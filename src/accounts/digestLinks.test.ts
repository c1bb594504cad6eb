import { expect, test } from 'vitest'

import { createDigestLinks } from './digestLinks'

const account = '01890000-0000-7000-8000-000000000001'
const links = createDigestLinks('a-secret')

test('a link tells whom it takes off what', () => {
  for (const choice of ['receivesKpiDigest', 'receivesPhaseDigest'])
    expect(links.read(links.write({ account, choice }))).toEqual({ account, choice })
})

test('a link that was changed, or made with another secret, takes nobody off', () => {
  const token = links.write({ account, choice: 'receivesKpiDigest' })
  const changed = [
    token.replace('000000000001', '000000000002'),
    token.replace('.0.', '.1.'),
    token.replace('.0.', '.9.'),
    `${token}x`,
    token.slice(0, -1),
    createDigestLinks('another').write({ account, choice: 'receivesKpiDigest' }),
    '',
  ]
  expect(changed.map((each) => links.read(each))).toEqual(changed.map(() => null))
})
