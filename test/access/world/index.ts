import type { Payload } from 'payload'

import type { Slug } from '../matrix'
import { buildEducationArea, educationTrials } from './education'
import { type Ids, pick, type Trial } from './making'
import { buildProjectsArea, projectsTrials } from './projects'
import { buildRegionArea, regionTrials } from './region'
import { buildSystemArea, systemTrials } from './system'

export { aDocument, aPicture } from './making'

/** The documents of the test world by what they are to the one who asks. */
export type World = {
  docs: Record<Exclude<Slug, 'users'>, Ids>
  home: string
  /** What the test tries to create, by name. */
  trials: Record<Slug, Record<string, Trial>>
}

/** Builds the world that the matrix speaks of: one organisation at home, one beside it in a project, and strangers. */
export const buildWorld = async (payload: Payload): Promise<World> => {
  const region = await buildRegionArea(payload)
  const projects = await buildProjectsArea(payload, region.partners)
  const system = await buildSystemArea(payload, region.partners, projects.projects)
  const education = await buildEducationArea(payload, { ...region, ...projects })
  const docs = { ...region, ...projects, ...education, ...system }
  const trials = {
    ...regionTrials(docs),
    ...projectsTrials(docs),
    ...educationTrials(docs),
    ...systemTrials(docs),
  }
  return { docs, home: pick(docs.partners, 'home'), trials }
}
