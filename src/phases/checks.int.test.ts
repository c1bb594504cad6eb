import { createLocalReq, type Payload } from 'payload'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'

import { aDocument } from '../../test/access/world'
import { builders } from '../../test/support/build'
import { usePayload } from '../../test/support/payload'
import { helixKinds } from '../domain/region/helix'
import type { CheckName } from '../lifeCycles/content'
import { checks } from './checks'

let payload: Payload
let build: ReturnType<typeof builders>
beforeAll(async () => {
  payload = await usePayload()
  build = builders(payload)
})

/** What a check says of a project; nobody is signed in, as it looks for the gate and not for a viewer. */
const found = async (name: CheckName, subject: string): Promise<[boolean, string]> => {
  const { run } = checks[name]
  if (!run) throw new Error(`${name} cannot be looked at yet`)
  const { because, met } = await run({ req: await createLocalReq({}, payload), subject })
  return [met, because.nl ?? '']
}

/** A project in which a partner of each of these kinds takes part. */
const projectWith = async (kinds: readonly (typeof helixKinds)[number][], data = {}) => {
  const project = await build.buildProject(data)
  const partners: string[] = []
  for (const kind of kinds) {
    const { id } = await build.buildPartner({ kinds: [kind] })
    await build.buildParticipation(project.id, id)
    partners.push(id)
  }
  return { partners, project: project.id }
}

describe('the checks of a gate', () => {
  it('see the declaration of intent in the draft that its editors saved last', async () => {
    const { partners, project } = await projectWith(['business', 'education'])
    expect(await found('intent-declared', project)).toEqual([false, 'Het getekende document ontbreekt.'])
    const { id: file } = await payload.create({
      collection: 'files',
      data: { kind: 'agreement', title: 'Intentieverklaring' },
      file: aDocument(),
      overrideAccess: true,
    })
    await payload.update({
      collection: 'projects',
      data: { intent: { file, signatories: partners, signedOn: '2026-01-05' } },
      draft: true,
      id: project,
      overrideAccess: true,
    })
    expect(await found('intent-declared', project)).toEqual([true, 'Getekend door 2 partners.'])
  })

  it('count who takes part today, by the kinds of each', async () => {
    const { partners, project } = await projectWith([...helixKinds])
    expect(await found('helix-complete', project)).toEqual([true, 'Alle vijf de O’s doen mee.'])
    await payload.update({
      collection: 'participations',
      data: { until: '2026-01-31' },
      overrideAccess: true,
      where: { partner: { equals: partners[4] } },
    })
    expect(await found('helix-complete', project)).toEqual([false, 'Nog niet erbij: omgeving.'])
  })

  it('tell how many have stated their values before a round is revealed, and never what', async () => {
    const { partners, project } = await projectWith(['business', 'education'])
    const value = await build.buildValue()
    const round = await build.buildRound(partners, { project })
    await build.buildStatement(partners[0] ?? '', round.id, value.id)
    const { docs: asked } = await payload.find({
      collection: 'values',
      overrideAccess: true,
      pagination: false,
      where: { archived: { not_equals: true } },
    })
    const isWhole = asked.length === 1
    expect(await found('values-stated', project)).toEqual([
      false,
      `${isWhole ? 1 : 0} van de 2 partners hebben hun waarden ingevuld.`,
    ])
  })

  it('weigh the mapping by what its partners offer and need', async () => {
    const { partners, project } = await projectWith(['business'])
    expect(await found('mapping-has-sources', project)).toEqual([false, 'Er is nog niets in kaart gebracht.'])
    const [{ id: source }, type] = [await build.buildSource(), await build.buildResourceType()]
    await build.buildResource(type.id, {
      holderKind: 'partner',
      kind: 'offer',
      partner: partners[0],
      sources: [source],
    })
    expect((await found('mapping-has-sources', project))[0]).toBe(true)
    await build.buildResource(type.id, { holderKind: 'partner', kind: 'offer', partner: partners[0] })
    expect(await found('mapping-has-sources', project)).toEqual([
      false,
      '1 van de 2 bevindingen noemen hun bron.',
    ])
  })

  it('read the whole plan, also the sections that are closed to others', async () => {
    const { project } = await projectWith(['business'])
    expect(await found('plan-complete', project)).toEqual([false, 'Er is nog geen projectplan.'])
    await build.buildPlan(project)
    expect((await found('plan-complete', project))[1]).toMatch(/ van de 18 hoofdstukken zijn ingevuld\.$/)
  })

  it('see a KPI as complete once it has a baseline and one of its periods a target, and not those that ended', async () => {
    const { project } = await projectWith(['business'])
    expect(await found('kpis-complete', project)).toEqual([false, 'Er is nog geen KPI.'])
    const kpi = await build.buildProjectKpi(project)
    const ended = await build.buildProjectKpi(project)
    await payload.update({
      collection: 'kpis',
      data: { endedOn: '2025-06-30' },
      id: ended.id,
      overrideAccess: true,
    })
    expect(await found('kpis-complete', project)).toEqual([
      false,
      '0 van de 1 KPI’s hebben een nulmeting en een doel.',
    ])
    await payload.update({
      collection: 'kpis',
      data: { baseline: { on: '2026-01-01', value: 0 } },
      id: kpi.id,
      overrideAccess: true,
    })
    expect((await found('kpis-complete', project))[0]).toBe(false)
    const { docs } = await payload.find({
      collection: 'kpi-periods',
      overrideAccess: true,
      where: { kpi: { equals: kpi.id } },
    })
    await payload.update({
      collection: 'kpi-periods',
      data: { target: 40 },
      id: docs[0]?.id ?? '',
      overrideAccess: true,
    })
    expect((await found('kpis-complete', project))[0]).toBe(true)
  })

  it('find nothing exchanged and no theme in a project that has only begun', async () => {
    const { project } = await projectWith([])
    expect(await found('reciprocity-balanced', project)).toEqual([false, 'Er is nog niets afgesproken.'])
    expect(await found('agenda-theme-tested', project)).toEqual([false, 'Er is nog geen thema gekozen.'])
  })

  it('read who takes part once in a look, and anew in the next', async () => {
    const { project } = await projectWith(['business'])
    const req = await createLocalReq({}, payload)
    const query = vi.spyOn(pg.Client.prototype, 'query')
    const look = async (): Promise<number> => {
      query.mockClear()
      const asked = { req, subject: project }
      for (const name of [
        'intent-declared',
        'values-stated',
        'helix-complete',
        'mapping-has-sources',
      ] as const)
        await checks[name].run?.(asked)
      return query.mock.calls.filter(([statement]) =>
        /from \\"participations\\"/.test(JSON.stringify(statement)),
      ).length
    }
    try {
      const [first, next] = [await look(), await look()]
      expect([first, next]).toEqual([1, 1])
    } finally {
      query.mockRestore()
    }
  })

  it('that rest on parts that are not there yet cannot be looked at', () => {
    const later = Object.entries(checks).flatMap(([name, check]) => ('run' in check ? [] : [name]))
    expect(later).toEqual(['agreements-signed', 'tasks-accountable'])
  })
})
