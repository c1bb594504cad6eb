import { createLifeCycle } from '@streekwerk/payload-phase-checklists'
import { createLocalReq } from 'payload'
import type pg from 'pg'

import { connect } from '../../../src/database/connect'
import { growRegionTo } from '../growRegionTo'
import { openRegion } from '../openRegion'
import { longLifeCycle } from './longLifeCycle'

/** So many projects are left to be started while it is measured. */
const LEFT = 50
/** Of the many each has every fifth item, which is enough for what is read of many; one that is opened has them all. */
const EVERY = 5

/** Grows the region that is measured on, and writes the long life cycle there. */
export const prepareRegion = async (
  dataDir: string,
  projects: number,
  progress: (note: string) => void,
): Promise<void> => {
  await growRegionTo(dataDir, projects, progress)
  const { database, payload } = await openRegion(dataDir)
  try {
    await createLifeCycle(await createLocalReq({}, payload), longLifeCycle)
  } finally {
    await payload.destroy()
    await database.stop()
  }
}

// Beside the guard of the tables: what is made here is how far they are after years, and no review led there.
const trails = `
  insert into phase_trails (id, subject_id, life_cycle_id, phase, state, visits, reviews, created_at, updated_at)
  select uuidv7(), p.id, c.id, 'phase-' || p.n % 4,
    (array['running', 'running', 'running', 'onHold', 'stopped', 'completed'])[1 + p.n % 6]::enum_phase_trails_state,
    '[{"phase":"phase-0","enteredOn":"2026-01-01","leftOn":null}]', 0, now(), now()
  from (select id, row_number() over (order by id) as n from projects p
    where not exists (select from phase_trails t where t.subject_id = p.id)) p, life_cycles c
  where c.key = $1 and p.n > $2`

/** One in five hundred is the administrator's, which is more than anybody does; a third is due, half of that long since. */
const items = `
  insert into checklist_items (id, trail_id, subject_id, life_cycle_item_id, key, status, result, owner_id, due_on)
  select uuidv7(), t.id, t.subject_id, i.id, i.key, (case when n % 2 = 0 then 'done' else 'todo' end)::enum_checklist_items_status,
    (case when n % 2 = 0 then 'met' else 'notAssessed' end)::enum_checklist_items_result,
    case when abs(hashtext(t.id::text || i.key)) % 500 = 0 then (select id from users where email like 'admin@%') end,
    case n % 6 when 1 then timestamptz '2020-01-01 12:00Z' when 3 then timestamptz '2999-01-01 12:00Z' end
  from phase_trails t join (select *, row_number() over (order by "order") as place from life_cycle_items) i
    on i.life_cycle_id = t.life_cycle_id,
    lateral (select i.place + ascii(right(t.id::text, 1)) as n) numbered
  where i.place % $1 = 0 and t.life_cycle_id = (select id from life_cycles where key = $2)`

const inTransaction = async (client: pg.Client, work: () => Promise<unknown>): Promise<void> => {
  await client.query('begin')
  await work()
  await client.query('commit')
}

/** Sends nearly all projects on their way, spread over phases and states; afterwards the database is as it is some minutes later by itself. */
export const startTrails = async (database: string): Promise<void> => {
  const client = await connect(database)
  try {
    await inTransaction(client, async () => {
      await client.query('alter table phase_trails disable trigger user')
      await client.query(trails, [longLifeCycle.key, LEFT])
      await client.query(items, [EVERY, longLifeCycle.key])
      await client.query('alter table phase_trails enable trigger user')
    })
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}

/** The projects that were left, by their ids, and the life cycle to start them on. */
export const readUnstarted = async (database: string): Promise<{ lifeCycle: string; projects: string[] }> => {
  const client = await connect(database)
  try {
    const { rows } = await client.query<{ id: string }>(
      'select id from projects p where not exists (select from phase_trails t where t.subject_id = p.id) order by id',
    )
    const { rows: cycles } = await client.query<{ id: string }>('select id from life_cycles where key = $1', [
      longLifeCycle.key,
    ])
    return { lifeCycle: cycles[0]?.id ?? '', projects: rows.map(({ id }) => id) }
  } finally {
    await client.end()
  }
}

/** Answers the items of one project as its people would have: with texts, evidence and waivers. */
export const answerItems = async (database: string, project: string): Promise<void> => {
  const client = await connect(database)
  try {
    await client.query(
      `update checklist_items set status = 'inReview', result = 'met', answer = 'Zo staat het ervoor.', due_on = now(),
         owner_id = (select id from users where email like 'admin@%') where subject_id = $1`,
      [project],
    )
    await client.query(
      `insert into checklist_items_evidence (_order, _parent_id, id, kind, link)
       select 1, id, gen_random_uuid()::text, 'link', 'https://example.org/' from checklist_items where subject_id = $1`,
      [project],
    )
    await client.query(
      `insert into waivers (id, item_id, subject_id, reason, valid_until, requested_by_id)
       select uuidv7(), id, subject_id, 'Later.', timestamptz '2999-01-01 12:00Z', owner_id
       from checklist_items where subject_id = $1 order by id limit 20`,
      [project],
    )
  } finally {
    await client.end()
  }
}
