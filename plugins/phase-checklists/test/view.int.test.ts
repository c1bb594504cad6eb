import { inPanelLanguage } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { createTestDatabase } from '../../../test/support/createTestDatabase'
import { readLooked } from '../src/panel/subject/read/readLooked'
import { readReview } from '../src/panel/subject/read/readReview'
import { readStarts } from '../src/panel/subject/read/readStarts'
import type { View } from '../src/panel/subject/read/readView'
import { readView } from '../src/panel/subject/read/readView'
import { optionsOf } from '../src/read/optionsOf'
import { readSubject } from '../src/read/readSubject'
import type { ResolvedOptions } from '../src/resolveOptions'
import type { Office, Role } from './bootOffice'
import { answer, itemId, look, must, review, settleIntake, startApplication } from './grantLifeCycle'
import { openOffice } from './openOffice'

let office: Office
let close: () => Promise<void>
let lifeCycle: string
let options: ResolvedOptions

beforeAll(async () => {
  ;({ close, lifeCycle, office } = await openOffice(await createTestDatabase({ empty: true })))
  const kept = optionsOf(office.payload)
  if (!kept) throw new Error('the plugin is not there')
  options = kept
})

afterAll(() => close())

const as = async (who: Role): Promise<PayloadRequest> => {
  const { docs } = await office.payload.find({
    collection: 'staff' as never,
    overrideAccess: true,
    where: { email: { equals: `${who}@office.example` } },
  })
  const [user] = docs as unknown as { id: string }[]
  return createLocalReq({ user: { ...user, collection: 'staff' } as never }, office.payload)
}

const viewFor = async (who: Role, subject: string): Promise<View | null> => {
  const req = await as(who)
  const read = await readSubject(options, req, subject)
  return read && readView(options, req, read)
}

const itemIn = (view: View | null, key: string) =>
  view?.phases.flatMap(({ steps }) => steps.flatMap(({ items }) => items)).find((item) => item.key === key)

describe('the view of the phases of a subject', () => {
  test('tells whoever looks what they may do there, and whoever may not read nothing', async () => {
    const subject = await startApplication(office, lifeCycle, { team: 'south' })
    const may = async (who: Role) => (await viewFor(who, subject))?.surroundings.may
    expect(await may('clerk')).toEqual({ answer: true, decide: false, start: true, waive: false })
    expect(await may('manager')).toEqual({ answer: true, decide: true, start: true, waive: true })
    expect(await may('guest')).toEqual({ answer: false, decide: false, start: false, waive: false })
    expect(await viewFor('partner', subject)).toBeNull()
  })

  test('calls evidence as its collection does, and says of what was deleted that it is gone', async () => {
    const subject = await startApplication(office, lifeCycle)
    const meet = async (about: string) => {
      const { doc } = (await must(office, 'clerk', 'POST', '/meetings', { subject: about })) as {
        doc: { id: string }
      }
      return doc.id
    }
    const [kept, gone] = [await meet('The first talk'), await meet('The second talk')]
    const record = (value: string) => ({ kind: 'record', record: { relationTo: 'meetings', value } })
    const evidence = [
      record(kept),
      record(gone),
      { kind: 'link', link: 'https://office.example/' },
      { kind: 'link', link: 'https://example.org/' },
    ]
    expect((await answer(office, subject, 'letter', { evidence })).status).toBe(200)
    // As one from before links were looked at.
    await office.pool.query(
      "update checklist_items_evidence set link = 'javascript:alert(1)' where link = 'https://office.example/'",
    )
    await must(office, 'clerk', 'DELETE', `/meetings/${gone}`)
    const shown = itemIn(await viewFor('guest', subject), 'letter')?.evidence
    expect(shown?.map(({ href, isGone, name }) => [name, href !== null, isGone])).toEqual([
      ['The first talk', true, false],
      [null, false, true],
      ['javascript:alert(1)', false, false],
      ['https://example.org/', true, false],
    ])
  })

  test('tells of waivers where they stand, with who did what', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'complete')
    const asked = { item, reason: 'Please.', validUntil: '2030-01-01' }
    const { doc } = (await must(office, 'clerk', 'POST', '/waivers', asked)) as { doc: { id: string } }
    const standing = async () => itemIn(await viewFor('clerk', subject), 'complete')?.waivers
    expect(await standing()).toMatchObject([
      { approvedOn: null, standing: 'asked', validUntil: '2030-01-01' },
    ])
    await must(office, 'manager', 'POST', `/waivers/${doc.id}/approve`)
    const view = await viewFor('clerk', subject)
    const [given] = itemIn(view, 'complete')?.waivers ?? []
    expect(given).toMatchObject({ standing: 'holds' })
    const named = view?.surroundings.people.known.find(({ id }) => id === given?.approvedBy)
    expect(named?.name).toBe('manager@office.example')
  })

  test('shows the reviews that were held, the newest first, and one in full as it was then', async () => {
    const subject = await startApplication(office, lifeCycle)
    await settleIntake(office, subject)
    await review(office, subject, 'hold', { questions: { firstAction: 'Call the mayor.' } })
    await review(office, subject, 'go')
    await answer(office, subject, 'complete', { result: 'notMet' })
    const view = await viewFor('guest', subject)
    expect(view?.reviews.map(({ decision }) => decision)).toEqual(['go', 'hold'])
    const [latest, first] = view?.reviews ?? []
    const req = await as('guest')
    const around = { conditions: [], historyOf: () => null, toDay: () => '2026-11-27' }
    const full = await readReview(req, { id: String(first?.id), subject }, around)
    expect(full?.answers).toContainEqual({ question: 'firstAction', text: 'Call the mayor.' })
    expect([full?.lifeCycleName, full?.phaseName]).toEqual(['Grant grant', 'Intake'])
    expect(full?.snapshot.items.find(({ key }) => key === 'complete')?.said.title).toBe(
      'Is complete settled?',
    )
    const frozen = await readReview(req, { id: String(latest?.id), subject }, around)
    expect(frozen?.snapshot.items.find(({ key }) => key === 'complete')?.verdict.isSettled).toBe(true)
  })

  test('leads to the history of items, waivers and reviews where the house tells where those are, for who may look', async () => {
    const subject = await startApplication(office, lifeCycle)
    const item = await itemId(office, subject, 'complete')
    const asked = { item, reason: 'Please.', validUntil: '2030-01-01' }
    const { doc } = (await must(office, 'clerk', 'POST', '/waivers', asked)) as { doc: { id: string } }
    await review(office, subject, 'hold')
    const linksFor = async (historyLinks: ResolvedOptions['historyLinks']) => {
      const req = await as('clerk')
      const read = await readSubject(options, req, subject)
      const view = read && (await readView({ ...options, historyLinks }, req, read))
      const shown = itemIn(view, 'complete')
      return [shown?.history, shown?.waivers[0]?.history, view?.reviews[0]?.history]
    }
    const held = (await viewFor('clerk', subject))?.reviews[0]?.id ?? ''
    expect(await linksFor(() => Promise.resolve((collection, id) => `/history/${collection}/${id}`))).toEqual(
      [`/history/checklist-items/${item}`, `/history/waivers/${doc.id}`, `/history/gate-reviews/${held}`],
    )
    expect(await linksFor(() => Promise.resolve(null))).toEqual([null, null, null])
    expect(await linksFor(undefined)).toEqual([null, null, null])
  })

  test('asks no check for a review that was held, and each once for where the subject stands', async () => {
    const subject = await startApplication(office, lifeCycle)
    await review(office, subject, 'hold')
    const [held] = (await viewFor('guest', subject))?.reviews ?? []
    const asked: object[] = []
    const checks = new Map(
      [...options.checks].map(([name, check]) => {
        const run: typeof check.run = (question) => {
          asked.push(question)
          return Promise.resolve({ because: {}, met: true })
        }
        return [name, { ...check, run }] as const
      }),
    )
    const look = async (id: string | undefined) =>
      readLooked({ ...options, checks }, await as('guest'), { review: id, subject })
    expect(await look(String(held?.id))).toMatchObject({ at: 'review', review: { decision: 'hold' } })
    expect(asked).toEqual([])
    expect(await look(undefined)).toMatchObject({ at: 'phases', view: { told: { phase: 'intake' } } })
    expect(asked).toHaveLength(1)
    expect((await look('no-such-id')).at).toBe('unreadable')
  })

  test('shows no review of another subject, nor one that there is not', async () => {
    const [subject, other] = [
      await startApplication(office, lifeCycle),
      await startApplication(office, lifeCycle),
    ]
    await review(office, other, 'hold')
    const [held] = (await viewFor('guest', other))?.reviews ?? []
    const around = { conditions: [], historyOf: () => null, toDay: () => null }
    for (const id of [String(held?.id), 'no-such-id', "' or 1=1", 'x'.repeat(200), lifeCycle])
      expect(await readReview(await as('guest'), { id, subject }, around)).toBeNull()
  })

  test('offers a newer version to whoever may start, and life cycles in use to begin with', async () => {
    const subject = await startApplication(office, lifeCycle)
    expect((await viewFor('clerk', subject))?.newer).toEqual([])
    const { doc } = (await must(office, 'manager', 'POST', `/life-cycles/${lifeCycle}/copy`)) as {
      doc: { id: string }
    }
    expect((await viewFor('clerk', subject))?.newer).toEqual([])
    const starts = await readStarts(await as('clerk'))
    expect(starts).toMatchObject([{ id: lifeCycle, items: 5, phases: 2, version: 1 }])
    await must(office, 'manager', 'PATCH', `/life-cycles/${doc.id}`, { state: 'active' })
    expect((await viewFor('clerk', subject))?.newer).toMatchObject([{ id: doc.id, version: 2 }])
    expect((await viewFor('guest', subject))?.newer).toEqual([])
    await review(office, subject, 'stop')
    expect((await viewFor('clerk', subject))?.newer).toEqual([])
  })

  test('tells what is asked in the language of the panel, whatever language documents are written in', async () => {
    const subject = await startApplication(office, lifeCycle)
    const { docs } = await office.payload.find({
      collection: 'life-cycle-items',
      overrideAccess: true,
      where: { and: [{ key: { equals: 'thanks' } }, { lifeCycle: { equals: lifeCycle } }] },
    })
    const title = { title: 'Was a letter of thanks sent?' }
    await must(office, 'manager', 'PATCH', `/life-cycle-items/${docs[0]?.id}?locale=en`, title)
    const written = await as('clerk')
    const spoken = inPanelLanguage(written)
    const titleIn = async (req: PayloadRequest, key: string) => {
      const read = await readSubject(options, req, subject)
      return itemIn(read && (await readView(options, req, read)), key)?.title
    }
    expect(await titleIn(spoken, 'thanks')).toBe('Was a letter of thanks sent?')
    expect(await titleIn(spoken, 'complete')).toBe('Is complete settled?')
    expect(await titleIn(written, 'thanks')).toBe('Is thanks settled?')
    expect([written.locale, spoken.locale]).toEqual(['nl', 'en'])
  })

  test('says what is asked, what is overdue, and keeps its reading of where the subject stands', async () => {
    const subject = await startApplication(office, lifeCycle)
    await answer(office, subject, 'complete', { dueOn: '2020-01-01T12:00:00.000Z' })
    await office.ask('clerk', 'POST', '/phase-trails/ask', { subject })
    const view = await viewFor('guest', subject)
    expect(view?.asked?.on).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(view?.told.overdue).toEqual([{ keys: ['complete'], owner: null }])
    expect(view?.told.gate.isOpen).toBe((await look(office, subject)).gate.isOpen)
    expect(view?.phases.map(({ standing }) => standing)).toEqual(['now', 'ahead'])
  })
})
