import { afterAll, beforeAll, expect, test } from 'vitest'

import { recordChange } from '../src/index'
import type { Office } from './bootOffice'
import { bootOffice } from './bootOffice'
import { entriesOf } from './entries'

let office: Office

beforeAll(async () => {
  office = await bootOffice({ redact: { clients: ['name'] } })
})

afterAll(() => office.close())

test('a name that is never kept is not kept as the name of the document either, whoever records', async () => {
  const { id } = await office.make('clerk', 'clients', { name: 'Berta Bakker', phone: '1' })
  const change = { after: { phone: '2' }, before: { phone: '1' }, collection: 'clients', id }
  await recordChange(await office.as('clerk'), change)
  await recordChange(await office.as('clerk'), { ...change, title: 'Berta Bakker' })
  await office.local.delete({ collection: 'clients', id, overrideAccess: true })
  expect((await entriesOf(office, 'clients')).map(({ action }) => action)).toEqual([
    'create',
    'update',
    'update',
    'delete',
  ])
  const { rows } = await office.pool.query<{ kept: number }>(`
    select count(*)::int as kept from audit_values v join audit_entries e on e.id = v.entry_id
    where (e.collection = 'clients' and v.path = '@title') or concat(v.before, v.after) like '%Berta%'`)
  expect(rows).toEqual([{ kept: 0 }])
})
