import type { Payload } from 'payload'

import type { Slug } from '../matrix'
import { buildEducationArea, educationTrials } from './education'
import { buildExchangeArea, exchangeTrials } from './exchange'
import { buildKpisArea, kpisTrials } from './kpis'
import { type Ids, pick, type Trial } from './making'
import { buildMappingArea, mappingTrials } from './mapping'
import { type Moves, movesAway } from './moves'
import { buildPhasesArea, phasesTrials } from './phases'
import { buildPlanArea, planTrials } from './plan'
import { buildPracticesArea, practicesTrials } from './practices'
import { buildProjectsArea, projectsTrials } from './projects'
import { buildRegionArea, regionTrials } from './region'
import { buildSystemArea, systemTrials } from './system'
import { buildValuesArea, valuesTrials } from './values'

export { aDocument, aPicture } from './making'

/** The documents of the test world by what they are to the one who asks. */
export type World = {
  docs: Record<Exclude<Slug, 'users'>, Ids>
  home: string
  /** What would carry a document out of reach, by what it would do. */
  moves: Partial<Record<Slug, Moves>>
  /** What the test tries to create, by name. */
  trials: Record<Slug, Record<string, Trial>>
}

/** Builds the world that the matrix speaks of: one organisation at home, one beside it in a project, and strangers. */
export const buildWorld = async (payload: Payload): Promise<World> => {
  const region = await buildRegionArea(payload)
  const projects = await buildProjectsArea(payload, region.partners)
  const plan = await buildPlanArea(payload, projects.projects)
  const practices = await buildPracticesArea(payload, projects.projects)
  const system = await buildSystemArea(payload, region.partners, projects.projects)
  const ground = { ...region, ...projects, ...plan, ...practices, ...system }
  const values = await buildValuesArea(payload, ground)
  const mapping = await buildMappingArea(payload, ground)
  const exchange = await buildExchangeArea(payload, { ...ground, ...mapping })
  const education = await buildEducationArea(payload, { ...region, ...projects })
  const around = { ...ground, ...values, ...mapping, ...exchange, ...education }
  const docs = {
    ...around,
    ...(await buildKpisArea(payload, around)),
    ...(await buildPhasesArea(payload, around)),
  }
  const trials = {
    ...regionTrials(docs),
    ...projectsTrials(docs),
    ...planTrials(docs),
    ...practicesTrials(docs),
    ...systemTrials(docs),
    ...valuesTrials(docs),
    ...mappingTrials(docs),
    ...exchangeTrials(docs),
    ...educationTrials(docs),
    ...phasesTrials(docs),
    ...kpisTrials(docs),
  }
  return { docs, home: pick(docs.partners, 'home'), moves: movesAway(docs), trials }
}
