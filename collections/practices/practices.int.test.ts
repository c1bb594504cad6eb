import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../src/domain/people/roles'
import { cautions } from '../../src/domain/practices/cautions'
import { readTrackRecord } from '../../src/practices/readTrackRecord'
import { richText } from '../../src/seed/text/richText'
import { builders, statusOf, wrongFields } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'

type Data = Record<string, unknown>

let payload: Payload
let build: ReturnType<typeof builders>
let writer: Data & { id: string }
let colleague: Data & { id: string }

const account = async (role: Role, more: Data = {}): Promise<Data & { id: string }> => ({
  ...(await build.buildUser({ roles: [role], ...more })),
  collection: 'users',
})

beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
  writer = await account('editor')
  colleague = await account('process-manager')
})

const text = {
  approach: richText('Eerst luisteren, dan graven.'),
  context: 'Een dorp met een sterke vereniging.',
  problem: 'De sloot stond leeg.',
}

const bringIn = (user: Data, data: Data = {}) =>
  payload.create({
    collection: 'best-practices',
    data: { title: 'Sloten verdiepen', ...text, ...data },
    depth: 0,
    draft: true,
    overrideAccess: false,
    user: user,
  })

const change = (user: Data, id: string, data: Data, more: Data = {}) =>
  payload.update({
    collection: 'best-practices',
    data,
    depth: 0,
    id,
    overrideAccess: false,
    user: user,
    ...more,
  })

/** A practice of the writer that the colleague has reviewed. */
const reviewed = async (data: Data = {}) => {
  const { id } = await bringIn(writer, data)
  await change(writer, id, { reviewState: 'submitted' })
  await change(colleague, id, { reviewState: 'reviewed' })
  return id
}

describe('the review of a practice', () => {
  it('knows who wrote it, whatever is sent', async () => {
    const practice = await bringIn(writer, { author: colleague.id, reviewer: colleague.id })
    expect([practice.author, practice.lastWriter, practice.reviewer]).toEqual([writer.id, writer.id, null])
  })

  it('cannot be skipped', async () => {
    expect(await wrongFields(bringIn(writer, { reviewState: 'reviewed' }))).toContain('reviewState')
    const { id } = await bringIn(writer)
    expect(await wrongFields(change(colleague, id, { reviewState: 'reviewed' }))).toEqual(['reviewState'])
  })

  it('is never by who wrote it, also not in a colleague’s name', async () => {
    const { id } = await bringIn(writer)
    await change(writer, id, { reviewState: 'submitted' })
    const own = change(writer, id, { reviewState: 'reviewed', reviewer: colleague.id })
    expect(await wrongFields(own)).toEqual(['reviewer'])
    const practice = await change(colleague, id, { reviewState: 'reviewed' })
    expect([practice.reviewState, practice.reviewer]).toEqual(['reviewed', colleague.id])
  })

  it('is never by who rewrote it last', async () => {
    const { id } = await bringIn(writer)
    await change(colleague, id, { problem: 'Anders gezegd.' })
    await change(writer, id, { reviewState: 'submitted' })
    expect(await wrongFields(change(colleague, id, { reviewState: 'reviewed' }))).toEqual(['reviewer'])
    const inOneGo = change(colleague, id, { problem: 'Nog anders.', reviewState: 'reviewed' })
    expect(await wrongFields(inOneGo)).toEqual(['reviewer'])
  })

  it('is undone when the text changes, in any language, and not when it is only archived', async () => {
    const id = await reviewed()
    const state = async (data: Data, more: Data = {}) => (await change(colleague, id, data, more)).reviewState
    expect(await state({ archived: true })).toBe('reviewed')
    expect(await state({ problem: text.problem, reviewState: 'reviewed' })).toBe('reviewed')
    const practice = await change(colleague, id, { title: 'Deeper ditches' }, { locale: 'en' })
    expect([practice.reviewState, practice.reviewer]).toEqual(['draft', null])
    for (const data of [
      { approach: richText('Anders.') },
      { manualPresent: true },
      { source: { text: 'x' } },
    ])
      expect((await change(writer, await reviewed(), data)).reviewState).toBe('draft')
  })

  it('is asked anew for a version that is brought back', async () => {
    const id = await reviewed()
    await change(writer, id, { problem: 'Anders.' })
    const { docs } = await payload.findVersions({
      collection: 'best-practices',
      overrideAccess: true,
      where: { and: [{ parent: { equals: id } }, { 'version.reviewState': { equals: 'reviewed' } }] },
    })
    const restored = await payload.restoreVersion({
      collection: 'best-practices',
      draft: true,
      id: String(docs[0]?.id),
      overrideAccess: false,
      user: writer,
    })
    expect([restored.problem, restored.reviewState]).toEqual([text.problem, 'draft'])
  })
})

describe('a practice that becomes public', () => {
  it('was reviewed', async () => {
    const { id } = await bringIn(writer)
    expect(await wrongFields(change(writer, id, { _status: 'published' }))).toEqual(['reviewState'])
    const done = await reviewed()
    expect((await change(writer, done, { _status: 'published' }))._status).toBe('published')
  })

  it('is what was reviewed: a change that is published with it is refused', async () => {
    const id = await reviewed()
    const both = change(writer, id, { _status: 'published', problem: 'Ongelezen.' })
    expect(await wrongFields(both)).toEqual(['reviewState'])
  })

  it('stays as it is while the next text is being written and reviewed', async () => {
    const id = await reviewed()
    await change(writer, id, { _status: 'published' })
    await change(writer, id, { problem: 'Ongelezen.' })
    const row = await payload.findByID({ collection: 'best-practices', id, overrideAccess: true })
    expect([row._status, row.reviewState, row.problem]).toEqual(['published', 'reviewed', text.problem])
  })

  it('has its Dutch texts', async () => {
    const id = await reviewed({ context: null, problem: null })
    expect((await wrongFields(change(writer, id, { _status: 'published' }))).sort()).toEqual([
      'context',
      'problem',
    ])
  })
})

describe('the use of a practice', () => {
  const answered = Object.fromEntries(cautions.map((caution) => [caution, { risk: 1 }]))
  const use = async (data: Data, practice: Data = { manualPresent: true }) =>
    build.buildPracticeUse((await build.buildPractice(practice)).id, (await build.buildProject()).id, data)

  it('cannot say adopt while a caution is unanswered', async () => {
    expect(
      await wrongFields(use({ cautions: { ...answered, manual: {}, ownership: {} }, decision: 'adopt' })),
    ).toEqual(['cautions.manual.risk', 'cautions.ownership.risk'])
    expect(await statusOf(use({ cautions: answered, decision: 'adopt' }))).toBe(200)
  })

  it('cannot say adopt while a high risk has no mitigation, which either language may hold', async () => {
    const risky = { ...answered, context: { risk: 3 } }
    expect(await wrongFields(use({ cautions: risky, decision: 'adopt' }))).toEqual([
      'cautions.context.mitigation',
    ])
    const { id } = await use({
      cautions: { ...risky, context: { mitigation: 'Klein beginnen.', risk: 3 } },
      decision: 'adapt',
    })
    const adopt = payload.update({
      collection: 'practice-uses',
      data: { decision: 'adopt' },
      id,
      locale: 'en',
      overrideAccess: true,
    })
    expect(await statusOf(adopt)).toBe(200)
  })

  it('cannot say adopt without a manual, and can always adapt, learn or reject', async () => {
    const without = { manualPresent: false }
    expect(await wrongFields(use({ cautions: answered, decision: 'adopt' }, without))).toEqual(['decision'])
    for (const decision of ['adapt', 'learn-only', 'reject'])
      expect(await statusOf(use({ decision }, without))).toBe(200)
  })

  it('goes by the manual that was reviewed, and by the draft of what never was', async () => {
    const adopt = async (practice: string) =>
      statusOf(
        build.buildPracticeUse(practice, (await build.buildProject()).id, {
          cautions: answered,
          decision: 'adopt',
        }),
      )
    const draft = await bringIn(writer)
    expect(await adopt(draft.id)).toBe(400)
    await change(writer, draft.id, { manualPresent: true })
    expect(await adopt(draft.id)).toBe(200)
    const id = await reviewed()
    await change(writer, id, { _status: 'published' })
    await change(writer, id, { manualPresent: true })
    expect(await adopt(id)).toBe(400)
  })

  it('can tell its outcome when the manual has gone since', async () => {
    const { id, practice } = await use({ cautions: answered, decision: 'adopt' })
    await payload.update({
      collection: 'best-practices',
      data: { manualPresent: false },
      id: (practice as { id: string }).id,
      overrideAccess: true,
    })
    const tell = (data: Data) =>
      payload.update({ collection: 'practice-uses', data, id, overrideAccess: true })
    expect(await statusOf(tell({ outcome: 'failed', outcomeOn: '2026-05-01' }))).toBe(200)
    expect(await wrongFields(tell({ cautions: { ...answered, manual: { risk: 2 } } }))).toEqual(['decision'])
  })

  it('is there once per project and practice, also when two people say so at once', async () => {
    const [practice, project] = [await build.buildPractice(), await build.buildProject()]
    const answers = await Promise.all(
      [1, 2, 3].map(() => statusOf(build.buildPracticeUse(practice.id, project.id))),
    )
    expect(answers.sort()).toEqual([200, 400, 400])
    expect(await wrongFields(build.buildPracticeUse(practice.id, project.id))).toEqual(['practice'])
  })

  it('answers a caution with 0 to 3 and nothing else, also in the database', async () => {
    expect(await wrongFields(use({ cautions: { context: { risk: 4 }, manual: { risk: 1.5 } } }))).toEqual([
      'cautions.context.risk',
      'cautions.manual.risk',
    ])
    const { id } = await use({})
    const code = await payload.db.drizzle
      .execute(sql`update practice_uses set cautions_context_risk = 4 where id = ${id}`)
      .then(
        () => 'done',
        (thrown: unknown) => (thrown as { cause?: { code?: string } }).cause?.code,
      )
    expect(code).toBe('23514')
  })

  it('keeps the practice from being deleted, and is listed with it', async () => {
    const { practice } = await use({ decision: 'reject' })
    const { id } = practice as { id: string }
    expect(await statusOf(payload.delete({ collection: 'best-practices', id, overrideAccess: true }))).toBe(
      409,
    )
    const found = await payload.findByID({ collection: 'best-practices', id, overrideAccess: true })
    expect(found.uses?.docs).toHaveLength(1)
  })
})

describe('the track record of a practice', () => {
  it('counts what became of it where it was taken up, for whoever sees every use', async () => {
    const practice = await build.buildPractice()
    for (const data of [
      { decision: 'adapt', outcome: 'worked', spontaneous: true },
      { decision: 'adapt', outcome: 'failed' },
      { decision: 'adapt' },
      { decision: 'reject', outcome: 'worked' },
    ])
      await build.buildPracticeUse(practice.id, (await build.buildProject()).id, data)
    const read = async (role: Role) => {
      const { id: organisation } = await build.buildPartner()
      const user = await account(role, { organisation })
      return readTrackRecord(await createLocalReq({ user: user as never }, payload), practice.id)
    }
    expect(await read('editor')).toMatchObject({
      adapted: 3,
      failed: 1,
      shareWorked: 0.5,
      spontaneous: 1,
      unknown: 1,
      worked: 1,
    })
    expect([await read('partner-member'), await read('education-broker')]).toEqual([null, null])
  })
})
