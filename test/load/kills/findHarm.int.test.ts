import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'

import { builders } from '../../support/build'
import { usePayload } from '../../support/payload'
import { findHarm } from './findHarm'
import { type Made, nameAfter } from './savingClient'
import { tradesAfter } from './writer'

let payload: Payload

beforeAll(async () => {
  payload = await usePayload()
})

const trades = (turn: number) =>
  ['01110', '01130', '01190'].slice(0, tradesAfter(turn)).map((code) => ({ code, edition: '2025' }))

/** Makes an organisation and saves it so many times more. */
const make = async (mark: string, turns: number): Promise<string> => {
  const after = (turn: number) => ({
    _status: 'published' as const,
    name: nameAfter(mark, turn),
    sectors: trades(turn),
  })
  const { id } = await builders(payload).buildPartner(after(0))
  for (let turn = 1; turn <= turns; turn += 1)
    await payload.update({ collection: 'partners', data: after(turn) as never, id, overrideAccess: true })
  return id
}

const harmOf = async (...all: Made[]) => {
  const { half, lost } = await findHarm(String(process.env.DATABASE_URL), all)
  return { half: half.length, lost: lost.length }
}

test('what was said to be saved and is as it was said is no harm, and what nobody heard of may be there or not', async () => {
  const id = await make('sound', 1)
  expect(await harmOf({ id, mark: 'sound', saved: 1, tried: 1 })).toEqual({ half: 0, lost: 0 })
  expect(await harmOf({ id, mark: 'sound', saved: 0, tried: 1 })).toEqual({ half: 0, lost: 0 })
  expect(await harmOf({ mark: 'sound', saved: -1, tried: 1 })).toEqual({ half: 0, lost: 0 })
  expect(await harmOf({ mark: 'never', saved: -1, tried: 0 })).toEqual({ half: 0, lost: 0 })
})

test('what was said to be saved and is gone, or is as it was before, is lost', async () => {
  const id = await make('older', 0)
  expect(await harmOf({ id, mark: 'older', saved: 1, tried: 2 })).toEqual({ half: 0, lost: 1 })
  expect(await harmOf({ id: 'x', mark: 'gone', saved: 0, tried: 0 })).toEqual({ half: 0, lost: 1 })
})

test.each([
  ['without some of its rows', 'delete from partners_sectors where _parent_id = $1'],
  [
    'that is not on the website',
    `delete from showcase_entries where collection = 'partners' and doc_id = $1`,
  ],
  ['that is otherwise on the website', `update showcase_entries set title = 'x' where doc_id = $1`],
  ['without a version', 'delete from _partners_v where parent_id = $1'],
  [
    'of which the record misses a save',
    `alter table audit_entries disable trigger all;
     delete from audit_entries where id = (select max(id) from audit_entries where doc_id = $1)`,
  ],
])('a document %s is half', async (what, statement) => {
  const mark = what.replaceAll(' ', '-')
  const id = await make(mark, 2)
  expect(await harmOf({ id, mark, saved: 2, tried: 2 })).toEqual({ half: 0, lost: 0 })
  await payload.db.pool.query(statement.replaceAll('$1', `'${id}'`))
  expect(await harmOf({ id, mark, saved: 2, tried: 2 })).toEqual({ half: 1, lost: 0 })
})
