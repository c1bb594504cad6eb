import { expect, test } from 'vitest'

import { today } from '../../../test/builders'
import { overdueByOwner } from './overdue'

const item = (key: string, owner: string | null, dueOn: string | null) => ({
  dueOn,
  isAsked: true,
  key,
  owner,
})

test('what is overdue is told per owner, the longest first, and what is nobody’s apart', () => {
  const late = overdueByOwner(
    [
      item('plan', 'ans', '2026-11-26'),
      item('risks', 'ans', '2026-10-01'),
      item('map', null, '2026-11-01'),
      item('today', 'ans', today),
      item('never', 'ans', null),
      { ...item('settled', 'ans', '2026-01-01'), isAsked: false },
    ],
    today,
  )
  expect([...late].map(([owner, items]) => [owner, items.map(({ key }) => key)])).toEqual([
    ['ans', ['risks', 'plan']],
    [null, ['map']],
  ])
})
