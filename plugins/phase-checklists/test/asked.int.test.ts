import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { isBlank, todayIn } from '@streekwerk/payload-kit'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import type { Config } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { officeOptions } from '../dev/officeOptions'
import { results, workStatuses } from '../src/domain/checklist/answer'
import { trailStates } from '../src/domain/trail/trail'
import { readOverdue } from '../src/read/readOverdue'
import type { OverviewTrail } from '../src/read/readOverviewPage'
import { readReminders } from '../src/reminders/readReminders'
import { beginRun } from '../src/reminders/run'
import type { ResolvedOptions } from '../src/resolveOptions'
import { resolveOptions } from '../src/resolveOptions'
import { askedItems } from '../src/tables/askedItems'
import { isBlankText } from '../src/tables/isSettledByHand'
import type { Office } from './bootOffice'
import { must, startApplication, writeLifeCycle } from './grantLifeCycle'
import { openOffice } from './openOffice'

const [SUBJECTS, SEED] = [60, 20_261_127]

/** Items that want every form of evidence and that may be left out, beside those that want nothing. */
const more = [
  { key: 'linked', step: 'read', evidence: ['link', 'note'] },
  { key: 'recorded', step: 'advice', evidence: ['record'], mayNotApply: true },
  { key: 'filed', step: 'advice', evidence: ['file', 'note'], mayNotApply: true },
  { key: 'counted', step: 'money', kind: 'optional', answeredBy: 'check', check: 'within-budget' },
  { key: 'wished', step: 'read', kind: 'optional', mayNotApply: true },
]

let office: Office
let close: () => Promise<void>
let options: ResolvedOptions
let subjects: string[]

type Told = {
  overdue: { keys: string[] }[]
  phases: { steps: { items: { id: string; key: string; isAsked: boolean }[] }[] }[]
  state: string
}

const often = <Value>(usual: Value, ...others: Value[]) =>
  fc.oneof(
    { arbitrary: fc.constant(usual), weight: 3 },
    { arbitrary: fc.constantFrom(usual, ...others), weight: 2 },
  )
const words = fc.constantFrom('', ' \u200b\n', 'Because of the school.')
const isSo = fc.boolean()

const trail = fc.record({
  phase: fc.constantFrom('intake', 'judgement'),
  state: often<string>('running', ...trailStates),
})
const waiver = fc.record({
  hasRequester: isSo,
  hasApprover: isSo,
  isApproved: isSo,
  isWithdrawn: often(false, true),
  lastsDays: fc.constantFrom(-1, 0, 1),
})
const piece = fc.record({
  kind: fc.constantFrom('file', 'link', 'note', 'record', 'record'),
  isThere: isSo,
  isTrashed: often(false, true),
  text: words,
})
const item = fc.record({
  status: often<string>('done', ...workStatuses),
  result: often<string>('met', 'notApplicable', ...results),
  justification: fc.option(words, { freq: 4, nil: null }),
  isRetired: often(false, true),
  waivers: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, fc.array(waiver, { maxLength: 2 })),
  evidence: fc.array(piece, { maxLength: 2 }),
})

const rows = async <Row extends object>(statement: string, ...values: unknown[]): Promise<Row[]> =>
  (await office.pool.query<Row>(statement, values)).rows
const idOfOne = async (statement: string): Promise<string> =>
  (await rows<{ id: string }>(statement))[0]?.id ?? ''

/** Puts the trails anywhere, which no review led to. */
const scatter = async () => {
  await rows('alter table phase_trails disable trigger user')
  const places = fc.sample(trail, { numRuns: SUBJECTS, seed: SEED })
  for (const [at, { phase, state }] of places.entries())
    await rows(
      'update phase_trails set phase = $1, state = $2 where subject_id = $3',
      phase,
      state,
      subjects[at],
    )
  await rows('alter table phase_trails enable trigger user')
}

type Sampled<Of> = Of extends fc.Arbitrary<infer Value> ? Value : never
type Said = { id: string; subject: string }
type Known = Record<'clerk' | 'letter' | 'manager' | 'meeting' | 'trashed', string>

const waive = (to: Said, known: Known, given: Sampled<typeof waiver>) =>
  rows(
    `insert into waivers (id, item_id, subject_id, reason, requested_by_id, approved_by_id, approved_at, withdrawn_at, valid_until)
     values (gen_random_uuid(), $1, $2, 'Later.', $3, $4, $5, $6, $7::date + $8::int + interval '12 hours')`,
    to.id,
    to.subject,
    given.hasRequester ? known.clerk : null,
    given.isApproved && given.hasApprover ? known.manager : null,
    given.isApproved ? new Date() : null,
    given.isWithdrawn ? new Date() : null,
    todayIn(options.timeZone),
    given.lastsDays,
  )

const prove = async (
  to: Said,
  known: Known,
  { isThere, isTrashed, kind, text }: Sampled<typeof piece>,
  place: number,
) => {
  await rows(
    `insert into checklist_items_evidence (_order, _parent_id, id, kind, link, note, file_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    place + 1,
    to.id,
    `${to.id} ${String(place)}`,
    kind,
    kind === 'link' ? text : null,
    kind === 'note' ? text : null,
    kind === 'file' && isThere ? known.letter : null,
  )
  if (kind === 'record' && isThere)
    await rows(
      'insert into checklist_items_rels (parent_id, path, meetings_id) values ($1, $2, $3)',
      to.id,
      `evidence.${String(place)}.record`,
      isTrashed ? known.trashed : known.meeting,
    )
}

beforeAll(async () => {
  ;({ close, office } = await openOffice(await createTestDatabase({ empty: true })))
  options = resolveOptions(officeOptions, office.payload.config as unknown as Config)
  const lifeCycle = await writeLifeCycle(office, 'many', more)
  subjects = []
  for (let turn = 0; turn < SUBJECTS; turn += 1) subjects.push(await startApplication(office, lifeCycle))
  const known: Known = {
    clerk: await idOfOne(`select id from staff where email like 'clerk%'`),
    letter: await idOfOne(`insert into letters (id) values (gen_random_uuid()) returning id`),
    manager: await idOfOne(`select id from staff where email like 'manager%'`),
    meeting: await idOfOne(
      `insert into meetings (id, subject) values (gen_random_uuid(), 'Talk') returning id`,
    ),
    trashed: await idOfOne(
      `insert into meetings (id, subject, deleted_at) values (gen_random_uuid(), 'Thrown away', now()) returning id`,
    ),
  }
  await scatter()
  const all = await rows<Said>('select id, subject_id as subject from checklist_items order by id')
  const said = fc.sample(item, { numRuns: all.length, seed: SEED })
  for (const [at, to] of all.entries()) {
    const one = said[at]
    if (!one) continue
    await rows(
      `update checklist_items set status = $2, result = $3, justification = $4, is_retired = $5, owner_id = $6,
         due_on = timestamptz '2020-01-01 12:00Z' where id = $1`,
      to.id,
      one.status,
      one.result,
      one.justification,
      one.isRetired,
      known.clerk,
    )
    for (const given of one.waivers) await waive(to, known, given)
    for (const [place, given] of one.evidence.entries()) await prove(to, known, given, place)
  }
})

afterAll(() => close())

const told = async (): Promise<{ told: Told; subject: string }[]> => {
  const all: { told: Told; subject: string }[] = []
  for (const subject of subjects)
    all.push({
      subject,
      told: (await must(office, 'guest', 'GET', `/phase-trails/of/${subject}`)) as unknown as Told,
    })
  return all
}
const itemsIn = ({ phases }: Told) => phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items))
const askedIn = (of: Told) => itemsIn(of).filter(({ isAsked }) => isAsked)

describe('what is asked of somebody', () => {
  test('is told alike where one subject is looked at, and by the database over all of them', async () => {
    const { from, isAsked, items } = askedItems(office.payload, options, todayIn(options.timeZone))
    const { drizzle } = office.payload.db as unknown as PostgresAdapter
    const found = await drizzle.execute(
      sql`select ${items.column('id')}::text as id from ${from} where ${isAsked}`,
    )
    const listed = (found.rows as unknown as { id: string }[]).map(({ id }) => id)
    const all = await told()
    const asked = all.flatMap((each) => askedIn(each.told).map(({ id }) => id))
    expect(listed.toSorted()).toEqual(asked.toSorted())
    const share = asked.length / all.flatMap((each) => itemsIn(each.told)).length
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.5)
  })

  test('is overdue alike there and in the overview, once its day has passed', async () => {
    const all = await told()
    const trails = await rows<OverviewTrail>('select id, subject_id as subject from phase_trails')
    const req = await createLocalReq({}, office.payload)
    const counted = await readOverdue(options, req, trails)
    for (const each of all) {
      const late = each.told.overdue.flatMap(({ keys }) => keys)
      expect(late.toSorted()).toEqual(
        askedIn(each.told)
          .map(({ key }) => key)
          .toSorted(),
      )
      const own = trails.find(({ subject }) => subject === each.subject)
      expect(counted.get(String(own?.id)) ?? 0).toBe(late.length)
    }
  })

  test('is told alike by the digest, but for what rests', async () => {
    const { reminders } = options
    if (reminders === null) throw new Error('the office has no reminders')
    const run = await beginRun({ options, reminders }, office.payload, new Date())
    const owner = await idOfOne(`select id from staff where email like 'clerk%'`)
    const mailed = (await readReminders(run, [owner])).filter(
      ({ isAsked, kind }) => isAsked && kind === 'item',
    )
    const running = (await told()).filter((each) => each.told.state === 'running')
    const asked = running.flatMap((each) => askedIn(each.told).map(({ id }) => id))
    expect(mailed.map(({ id }) => id).toSorted()).toEqual(asked.toSorted())
    expect(asked.length).toBeGreaterThan(10)
  })
})

test('the database and the rule see nothing in the same signs', async () => {
  const { drizzle } = office.payload.db as unknown as PostgresAdapter
  const { rows: found } = await drizzle.execute(
    sql`select n from generate_series(1, 1114111) n where n not between 55296 and 57343 and ${isBlankText(sql`chr(n)`)}`,
  )
  const seen = new Set((found as unknown as { n: number }[]).map(({ n }) => n))
  const differing: string[] = []
  for (let sign = 1; sign <= 0x10ffff; sign += 1) {
    const isHalf = sign >= 0xd800 && sign <= 0xdfff
    if (!isHalf && isBlank(String.fromCodePoint(sign)) !== seen.has(sign)) differing.push(sign.toString(16))
  }
  expect(differing).toEqual([])
})
