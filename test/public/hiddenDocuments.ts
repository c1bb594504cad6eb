import type { Payload } from 'payload'

import { pick, published } from '../access/world/making'
import { builders } from '../support/build'
import { buildPhases } from '../support/buildPhases'
import type { PublicRegion } from './publicRegion'

/** A document that nobody outside may know of. */
export interface Hidden {
  collection:
    | 'best-practices'
    | 'curriculum-links'
    | 'kpis'
    | 'participations'
    | 'partners'
    | 'phase-trails'
    | 'programmes'
    | 'projects'
    | 'themes'
    | 'updates'
  id: string
}

type Keep = (collection: Hidden['collection'], making: Promise<{ id: string }>) => Promise<string>

/** Published, and not to be seen: their rows are stored. */
const UNTIMELY = {
  embargoed: { ...published, visibleFrom: '2090-01-01T00:00:00.000Z' },
  over: { ...published, visibleFrom: '2020-01-01T00:00:00.000Z', visibleUntil: '2021-01-01T00:00:00.000Z' },
} as const

/** A place that only hidden documents are in: public itself, it stays when they go. */
export const buildHiddenPlace = async (payload: Payload): Promise<string> => {
  const { id } = await payload.create({
    collection: 'municipalities',
    data: { code: 'GM0037', edition: 2026, name: 'Stadskanaal' },
    overrideAccess: true,
  })
  return id
}

/** A phase that only hidden projects are in. */
export const HIDDEN_PHASE = 'nowhere-seen'

/** Hidden projects on their way: some through phases that public ones go through too, others through their own. */
const buildHiddenTrails = async (
  payload: Payload,
  { lifeCycle }: PublicRegion,
  { ours, theirs }: Record<'ours' | 'theirs', readonly string[]>,
  keep: Keep,
): Promise<void> => {
  const phases = await buildPhases(payload)
  const own = await phases.lifeCycle('hidden', { [HIDDEN_PHASE]: { en: 'Unseen', nl: 'Ongezien' } })
  for (const [cycle, projects] of [
    [lifeCycle, ours],
    [own, theirs],
  ] as const)
    for (const project of projects)
      await keep(
        'phase-trails',
        phases.enter(project, cycle).then((id) => ({ id })),
      )
}

/** A KPI of a public project that nobody made public, and public ones of hidden projects, one of which is shared with a public one. */
const buildHiddenKpis = async (
  payload: Payload,
  { hidden, shown }: { hidden: readonly string[]; shown: string },
  keep: Keep,
): Promise<void> => {
  const build = builders(payload)
  const { id: indicator } = await build.buildIndicator()
  const measured = async (data: Record<string, unknown>): Promise<void> => {
    const id = await keep('kpis', build.buildProjectKpi(shown, { indicator, ...data }))
    await build.buildCounting(id, '2024', { value: 12 })
  }
  await measured({ isPublic: false })
  for (const project of hidden) await measured({ isPublic: true, subjects: [project] })
  await measured({ isPublic: true, subjects: [shown, ...hidden.slice(0, 1)] })
}

/** One of each timed collection whose time has not come or is over, and what rests on them or names them. */
const buildUntimely = async (
  payload: Payload,
  { project, world }: PublicRegion,
  municipality: string,
  keep: Keep,
): Promise<void> => {
  const build = builders(payload)
  const { docs } = world
  const school = pick(docs.partners, 'companionPublished')
  for (const times of Object.values(UNTIMELY)) {
    const agenda = pick(docs.agendas, 'one')
    const { _status, ...visible } = times
    const theme = await keep(
      'themes',
      payload.create({
        collection: 'themes',
        data: { agenda, title: 'Thema', ...visible },
        overrideAccess: true,
      }),
    )
    const found = { municipalities: [municipality], sdgs: ['11'], themes: [{ theme }] }
    const partner = await keep('partners', build.buildSchool({ ...times, municipality }))
    const untimely = await keep(
      'projects',
      build.buildProject({ ...times, ...found, questionOwner: partner }),
    )
    const programme = await keep('programmes', build.buildProgramme(partner))
    await payload.db.updateOne({ collection: 'programmes', data: { codeType: 'croho' }, id: programme })
    await keep('best-practices', build.buildPublishedPractice({ themes: [theme], ...visible }))
    await keep('updates', build.buildUpdate(project, times))
    await keep('updates', build.buildUpdate(untimely, { _status }))
    await keep('participations', build.buildParticipation(project, partner))
    await keep('participations', build.buildParticipation(untimely, school))
    const ends = { programme: pick(docs.programmes, 'companion'), project, school }
    await keep('curriculum-links', build.buildLink(ends, times))
    await keep('curriculum-links', build.buildLink({ ...ends, project: untimely }, published))
  }
}

/**
 * Documents that are hidden in each way there is: never published, withdrawn, in the bin, past their date, before
 * their time or after it, or of something hidden. They could be found by every facet that public ones are found by. Later ones rest on
 * earlier ones.
 */
export const buildHidden = async (
  payload: Payload,
  region: PublicRegion,
  place: string,
): Promise<Hidden[]> => {
  const { project, world } = region
  const build = builders(payload)
  const { docs } = world
  const municipality = pick(docs.municipalities, 'one')
  const found = {
    municipalities: [municipality],
    sdgs: ['7', '13'],
    themes: [{ theme: pick(docs.themes, 'one') }],
  }
  const made: Hidden[] = []
  const keep: Keep = async (collection, making) => {
    const { id } = await making
    made.push({ collection, id })
    return id
  }
  const partner = await keep('partners', build.buildPartner({ kinds: ['society'], municipality }))
  const withdrawnPartner = await keep('partners', build.buildPartner({ ...published, municipality }))
  const drafted = await keep('projects', build.buildProject({ ...found, questionOwner: partner }))
  const withdrawn = await keep('projects', build.buildProject({ ...published, ...found }))
  const binned = await keep('projects', build.buildProject({ ...published, ...found }))
  await keep('updates', build.buildUpdate(project))
  await keep('updates', build.buildUpdate(withdrawn, published))
  await keep('participations', build.buildParticipation(withdrawn, pick(docs.partners, 'companionPublished')))
  await keep('participations', build.buildParticipation(project, withdrawnPartner))
  await keep('best-practices', build.buildPractice({ themes: [pick(docs.themes, 'one')] }))
  const school = pick(docs.partners, 'companionPublished')
  const ends = { programme: pick(docs.programmes, 'companion'), project, school }
  await keep('curriculum-links', build.buildLink(ends))
  const expired = await keep('curriculum-links', build.buildLink(ends, published))
  await payload.db.updateOne({
    collection: 'curriculum-links',
    data: { schoolYear: '2019-2020' },
    id: expired,
  })
  await buildUntimely(payload, region, place, keep)
  const untimely = made.flatMap(({ collection, id }) =>
    collection === 'projects' && ![binned, drafted, withdrawn].includes(id) ? [id] : [],
  )
  const trails = {
    ours: [withdrawn, ...untimely.slice(1)],
    theirs: [drafted, binned, ...untimely.slice(0, 1)],
  }
  await buildHiddenTrails(payload, region, trails, keep)
  await buildHiddenKpis(payload, { hidden: [withdrawn, binned, drafted, ...untimely], shown: project }, keep)
  for (const [collection, id, data] of [
    ['partners', withdrawnPartner, { _status: 'draft' }],
    ['projects', withdrawn, { _status: 'draft' }],
    ['projects', binned, { deletedAt: '2026-01-01T00:00:00.000Z' }],
  ] as const)
    await payload.update({ collection: collection as 'projects', data, id, overrideAccess: true })
  return made
}

type Database = { drizzle: { execute: (statement: string) => Promise<unknown> } }

/** The program keeps how a project went through its phases; here it never did. */
const removeTrail = async (payload: Payload, id: string): Promise<void> => {
  const { drizzle } = payload.db as unknown as Database
  await drizzle.execute(`
    alter table phase_trails disable trigger phase_trails_follow_review;
    delete from checklist_items where trail_id = '${id}';
    delete from phase_trails where id = '${id}';
    alter table phase_trails enable trigger phase_trails_follow_review;`)
}

/** What counted is history; here it never was. */
const removeKpi = async (payload: Payload, id: string): Promise<void> => {
  const { drizzle } = payload.db as unknown as Database
  await drizzle.execute(`
    alter table kpi_measurements disable trigger user;
    delete from kpi_measurements where kpi_id = '${id}';
    alter table kpi_measurements enable trigger user;`)
  await payload.delete({ collection: 'kpis', id, overrideAccess: true })
}

/** Takes them away, the last one first. */
export const removeHidden = async (payload: Payload, hidden: readonly Hidden[]): Promise<void> => {
  for (const { collection, id } of hidden.toReversed())
    await (collection === 'phase-trails'
      ? removeTrail(payload, id)
      : collection === 'kpis'
        ? removeKpi(payload, id)
        : payload.delete({ collection, id, overrideAccess: true, trash: true }))
}
