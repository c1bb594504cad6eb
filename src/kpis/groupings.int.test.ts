import { readRollUps } from '@streekwerk/payload-kpi-tracking'
import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { builders } from '../../test/support/build'
import { buildPhases } from '../../test/support/buildPhases'
import { usePayload } from '../../test/support/payload'

const payload = await usePayload()
const build = builders(payload)

let indicator: string
let partner: string
let ids: Record<'heath' | 'water', string>

const asWho = async (data: Record<string, unknown>, locale = 'nl'): Promise<PayloadRequest> => {
  const user = await build.buildUser(data)
  return createLocalReq({ locale: locale, user: { ...user, collection: 'users' } as never }, payload)
}

const asManager = (locale?: string) => asWho({ roles: ['process-manager'] }, locale)

/** What is told of the indicator of this file: of each group what it is called, how many KPIs it has and what they come to. */
const told = async (req: PayloadRequest, by: string | null) =>
  ((await readRollUps(req, by)) ?? [])
    .filter((each) => each.indicator.id === indicator)
    .map(({ group, kpis, value }) => [group?.name ?? null, kpis, value] as const)
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)))

const buildTheme = async (agenda: string, nl: string, en: string): Promise<string> => {
  const { id } = await payload.create({
    collection: 'themes',
    data: { agenda, title: nl },
    depth: 0,
    locale: 'nl',
    overrideAccess: true,
  })
  await payload.update({ collection: 'themes', data: { title: en }, id, locale: 'en', overrideAccess: true })
  return id
}

const buildMunicipality = async (code: string, name: string): Promise<string> => {
  const data = { code, edition: 2026, name }
  return (await payload.create({ collection: 'municipalities', data, overrideAccess: true })).id
}

const counts = async (value: number, ...subjects: readonly string[]) => {
  const [project = ''] = subjects
  const kpi = await build.buildProjectKpi(project, { indicator, subjects: [...subjects] })
  await build.buildCounting(kpi.id, '2024', { value })
}

/** Two projects that go through phases, one with two themes and one with one of those, and a third that lies in the trash. */
beforeAll(async () => {
  const agenda = await payload.create({
    collection: 'agendas',
    data: { title: 'Agenda' },
    overrideAccess: true,
  })
  const [water, heath, village] = [
    await buildTheme(agenda.id, 'Water', 'Waters'),
    await buildTheme(agenda.id, 'Heide', 'Heath'),
    await buildTheme(agenda.id, 'Dorp', 'Village'),
  ]
  ids = { heath, water }
  const [assen, borger, coevorden] = [
    await buildMunicipality('GM0106', 'Assen'),
    await buildMunicipality('GM1681', 'Borger-Odoorn'),
    await buildMunicipality('GM0109', 'Coevorden'),
  ]
  const both = await build.buildProject({
    municipalities: [assen, borger],
    themes: [{ theme: water }, { theme: heath }],
  })
  const single = await build.buildProject({ municipalities: [borger], themes: [{ theme: heath }] })
  const binned = await build.buildProject({ municipalities: [coevorden], themes: [{ theme: village }] })
  partner = (await build.buildPartner()).id
  await build.buildParticipation(both.id, partner)

  const phases = await buildPhases(payload)
  const start = { en: 'Starting', nl: 'Beginnen' }
  await phases.enter(both.id, await phases.lifeCycle('kort', { begin: start }))
  await phases.enter(single.id, await phases.lifeCycle('lang', { begin: start }))
  await phases.enter(binned.id, await phases.lifeCycle('oud', { begin: start }))

  indicator = (await build.buildIndicator()).id
  await counts(1, both.id)
  await counts(10, single.id)
  await counts(100, both.id, single.id)
  await counts(1000, both.id, binned.id)
  await payload.update({
    collection: 'projects',
    data: { deletedAt: '2026-01-01T00:00:00.000Z' },
    id: binned.id,
    overrideAccess: true,
  })
})

describe('the KPIs of projects taken together', () => {
  it('count once in the whole, in however many groups their projects are', async () => {
    expect(await told(await asManager(), null)).toEqual([[null, 4, 1111]])
  })

  it('by theme count once in each theme, also where two of their projects are in it, and in none of a project in the trash', async () => {
    expect(await told(await asManager(), 'themes')).toEqual([
      ['Heide', 4, 1111],
      ['Water', 3, 1101],
    ])
  })

  it('by municipality do the same', async () => {
    expect(await told(await asManager(), 'municipalities')).toEqual([
      ['Assen', 3, 1101],
      ['Borger-Odoorn', 4, 1111],
    ])
  })

  it('by phase keep apart the phases of several life cycles that are called the same', async () => {
    expect(await told(await asManager(), 'phases')).toEqual([
      ['Beginnen (kort)', 3, 1101],
      ['Beginnen (lang)', 2, 110],
    ])
  })

  it('are told in the language of who asks', async () => {
    const req = await asManager('en')
    const names = async (by: string) => (await told(req, by)).map(([name]) => name)
    expect(await names('themes')).toEqual(['Heath', 'Waters'])
    expect(await names('phases')).toEqual(['Starting (kort)', 'Starting (lang)'])
  })

  it('make, for who is of a partner, only groups of the projects that it takes part in', async () => {
    const req = await asWho({ organisation: partner, roles: ['partner-member'] })
    expect(await told(req, null)).toEqual([[null, 3, 1101]])
    expect(await told(req, 'themes')).toEqual([
      ['Heide', 3, 1101],
      ['Water', 3, 1101],
    ])
    expect(await told(req, 'phases')).toEqual([['Beginnen', 3, 1101]])
  })

  it.each([
    ['themes', 'themes', () => [ids.heath, ids.water]],
    ['phases', 'life-cycles', () => ['kort begin', 'lang begin']],
  ] as const)(
    'by %s are told by their keys to who may not read what those are called',
    async (by, collection, keys) => {
      const { access } = payload.collections[collection].config
      const { read } = access
      access.read = () => false
      try {
        expect((await told(await asManager(), by)).map(([name]) => name).toSorted()).toEqual(
          [...keys()].toSorted(),
        )
      } finally {
        access.read = read
      }
    },
  )
})
