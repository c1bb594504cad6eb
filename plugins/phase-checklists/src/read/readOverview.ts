import { readTitles } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { countByLifeCycle, countByPhase } from '../domain/overview/countByPhase'
import type { OverviewQuery } from '../domain/overview/overviewQuery'
import { since } from '../domain/trail/since'
import type { TrailState } from '../domain/trail/trail'
import type { ResolvedOptions } from '../resolveOptions'
import { allowedWhere } from './allowedWhere'
import { optionsOf } from './optionsOf'
import type { NotStarted } from './readNotStarted'
import { readNotStarted } from './readNotStarted'
import { readOverdue } from './readOverdue'
import type { OverviewTrail } from './readOverviewPage'
import { PAGE, readOverviewPage } from './readOverviewPage'
import { readTallies } from './readTallies'
import type { NamedVersion } from './readVersions'
import { phaseNameIn, readVersions } from './readVersions'

type NamedCount = Readonly<{ key: string; name: string; count: number }>

/** A subject as it stands in the overview; its title is null where whoever looks cannot read it. */
export type OverviewSubject = Readonly<{
  id: number | string
  title: string | null
  phase: Readonly<{ key: string; name: string }>
  state: TrailState
  /** A day, YYYY-MM-DD. */
  since: string | null
  /** How many items of its phase should have been settled before today. */
  overdue: number
}>

/** All subjects on their way: how many in each phase, and a page of them. */
export type Overview = Readonly<{
  /** What was asked for; the life cycle is the one with the most subjects where none was. */
  asked: OverviewQuery
  lifeCycles: readonly NamedCount[]
  /** The phases of that life cycle in its order, with how many subjects there are in the state that was asked for. */
  phases: readonly NamedCount[]
  /** How many subjects were asked for, and how many pages that makes. */
  count: number
  pages: number
  subjects: readonly OverviewSubject[]
  /** What has not started: how many, and a page of those where they were asked for in place of the subjects. */
  notStarted: NotStarted
}>

const tellSubjects = async (
  options: ResolvedOptions,
  req: PayloadRequest,
  { trails, versions }: { trails: readonly OverviewTrail[]; versions: readonly NamedVersion[] },
): Promise<readonly OverviewSubject[]> => {
  const [titles, overdue] = await Promise.all([
    readTitles(
      req,
      options.subject,
      trails.map(({ subject }) => subject),
    ),
    readOverdue(options, req, trails),
  ])
  return trails.map(({ id, lifeCycle, phase, state, subject, visits }) => ({
    id: subject,
    title: titles.get(String(subject)) ?? null,
    phase: { key: phase, name: phaseNameIn(versions, String(lifeCycle), phase) },
    state,
    since: since(visits),
    overdue: overdue.get(String(id)) ?? 0,
  }))
}

const nameOfLifeCycle = (versions: readonly NamedVersion[], lifeCycle: string): string =>
  versions.toSorted((a, b) => b.version - a.version).find(({ key }) => key === lifeCycle)?.name || lifeCycle

const nameOfPhase = (versions: readonly NamedVersion[], phase: string): string =>
  versions
    .toSorted((a, b) => b.version - a.version)
    .map(({ phaseNames }) => phaseNames.get(phase))
    .find((name) => name) ?? phase

/**
 * Reads all subjects by phase, as far as whoever looks may read them, and a page of them, what has stood there for longest first. Nothing to who has not
 * signed in, and where the plugin is switched off. As many queries for ten thousand as for ten.
 */
export const readOverview = async (req: PayloadRequest, query: OverviewQuery): Promise<Overview | null> => {
  const options = optionsOf(req.payload)
  const where = options && (await allowedWhere(req, options.access.read))
  if (!options || !where) return null
  const tallies = await readTallies(req, where)
  const versions = await readVersions(
    req,
    tallies.map(({ lifeCycle }) => lifeCycle),
  )
  const lifeCycles = countByLifeCycle(versions, tallies)
  const lifeCycle = query.lifeCycle ?? lifeCycles[0]?.key ?? ''
  const own = versions.filter(({ key }) => key === lifeCycle)
  const asked = { ...query, lifeCycle }
  const phases = countByPhase(own, tallies, asked)
  const counted = phases.filter(({ key }) => asked.phase === null || key === asked.phase)
  const notStarted = await readNotStarted(options, req, asked.notStarted ? asked.page : null)
  const count = asked.notStarted ? notStarted.count : counted.reduce((all, each) => all + each.count, 0)
  const trails =
    count === 0 || asked.notStarted
      ? []
      : await readOverviewPage(req, { query: asked, versions: own.map(({ id }) => id), where })
  return {
    asked,
    lifeCycles: lifeCycles.map((each) => ({ ...each, name: nameOfLifeCycle(versions, each.key) })),
    phases: phases.map((each) => ({ ...each, name: nameOfPhase(own, each.key) })),
    count,
    pages: Math.ceil(count / PAGE),
    subjects: await tellSubjects(options, req, { trails, versions: own }),
    notStarted,
  }
}
