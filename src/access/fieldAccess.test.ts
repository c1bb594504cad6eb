import { expect, test } from 'vitest'

import { ownOr } from './fieldAccess'

const asked = (args: { doc?: { id: string }; id?: string }) =>
  ownOr('admin')({
    ...args,
    req: { user: { active: true, collection: 'users', id: 'me', roles: ['editor'] } },
  } as never)

test('what only the account itself may read it reads in its own form and in its own document', () => {
  expect([asked({ id: 'me' }), asked({ doc: { id: 'me' } })]).toEqual([true, true])
})

test('of another account it reads nothing of that, nor where no account is named', () => {
  expect([asked({ id: 'you' }), asked({ doc: { id: 'you' }, id: 'you' }), asked({})]).toEqual([
    false,
    false,
    false,
  ])
})
