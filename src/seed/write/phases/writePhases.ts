import { decideAtGate, enterLifeCycle } from '@streekwerk/payload-phase-checklists'
import type { PayloadRequest } from 'payload'

import type { Role } from '../../../domain/people/roles'
import { fourPhases } from '../../../lifeCycles/fourPhases'
import type { PartnerKey } from '../../demo/partners/demoPartner'
import { type DemoTrail, trails } from '../../demo/phases/trails'
import { settledInPhase } from '../../demo/phases/work'
import type { ProjectKey } from '../../demo/projects/demoProject'
import { asAccount } from '../asAccount'
import type { Ids, Writing } from '../writing'
import { settle } from './settle'
import { writeIntent } from './writeIntent'
import { writeWork } from './writeWork'

type Links = { accounts: Ids<Role>; partners: Ids<PartnerKey>; projects: Ids<ProjectKey> }

const phaseKeys = fourPhases.phases.map(({ key }) => key)

const lifeCycleId = async ({ payload, req }: Writing): Promise<string> => {
  const { docs } = await payload.find({
    collection: 'life-cycles',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    where: { and: [{ key: { equals: fourPhases.key } }, { state: { equals: 'active' } }] },
  })
  const [found] = docs
  if (!found) throw new Error('[seed] the life cycle of the method is not there.')
  return found.id
}

/** The stays in the phases so far; what a gate writes is dated by the day on which it is passed, and the demo region has a past. */
const visitsOf = ({ entered }: DemoTrail) =>
  entered.map((enteredOn, at) => ({ enteredOn, leftOn: entered[at + 1] ?? null, phase: phaseKeys[at] }))

const passGates = async (
  writing: Writing,
  decider: PayloadRequest,
  { project, trail }: { project: string; trail: DemoTrail },
): Promise<void> => {
  for (const [passed] of trail.entered.slice(1).entries()) {
    await settle(writing, project, { phase: phaseKeys[passed] ?? '' })
    await decideAtGate(decider, {
      attendees: '',
      conditions: [],
      decision: 'go',
      questions: {},
      reason: '',
      seen: passed,
      subject: project,
    })
  }
}

/** Starts the projects of the demo region on the life cycle of the method, and takes each to the phase that it is in. */
export const writePhases = async (writing: Writing, links: Links): Promise<void> => {
  const { payload, req } = writing
  const lifeCycle = await lifeCycleId(writing)
  const decider = await asAccount(writing, links.accounts['decision-maker'])
  for (const key of Object.keys(trails) as ProjectKey[]) {
    const [trail, project] = [trails[key], links.projects[key]]
    if (trail.intent) await writeIntent(writing, key, trail.intent, links)
    const { id } = await enterLifeCycle(req, { lifeCycle, subject: project })
    await passGates(writing, decider, { project, trail })
    const phase = phaseKeys[trail.entered.length - 1] ?? ''
    await settle(writing, project, { atMost: settledInPhase[key] ?? 0, phase })
    await payload.update({
      collection: 'phase-trails',
      data: { visits: visitsOf(trail) },
      depth: 0,
      id,
      overrideAccess: true,
      req,
    })
  }
  await writeWork(writing, links)
}
