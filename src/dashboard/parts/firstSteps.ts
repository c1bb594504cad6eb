import type { CollectionSlug, PayloadRequest } from 'payload'

import { viewerOf } from '../../access/viewer'
import {
  type FirstStep,
  firstStepWords,
  type RegionCounts,
  stepsToTake,
} from '../../domain/dashboard/firstSteps'
import { siteTexts } from '../../seed/method/siteTexts'
import type { DashboardPart } from '../dashboard'

const where: Readonly<Record<FirstStep, string>> = {
  agenda: '/collections/agendas/create',
  name: '/globals/site',
  partners: '/collections/partners/create',
  people: '/collections/users/create',
  projects: '/collections/projects/create',
}

const count = async (req: PayloadRequest, collection: CollectionSlug): Promise<number> =>
  (await req.payload.count({ collection, overrideAccess: false, req })).totalDocs

const hasOwnName = async (req: PayloadRequest): Promise<boolean> => {
  const { name } = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    overrideAccess: false,
    req,
    select: { name: true },
  })
  return name !== siteTexts.name.nl
}

/** A region with a project is past its first steps, and nothing else of it has to be counted. */
const countRegion = async (req: PayloadRequest): Promise<RegionCounts | null> => {
  const projects = await count(req, 'projects')
  if (projects > 0) return null
  return {
    agenda: await count(req, 'agendas'),
    name: (await hasOwnName(req)) ? 1 : 0,
    partners: await count(req, 'partners'),
    people: await count(req, 'users'),
    projects,
  }
}

/** How an administrator sets up a region that has no project yet. */
export const stepsOfAdmin: DashboardPart = {
  block: 'first-steps',
  isFor: (req) => viewerOf(req)?.roles.includes('admin') === true,
  key: 'first-steps',
  read: async (req) => {
    const counts = await countRegion(req)
    const steps = counts === null ? [] : stepsToTake(counts)
    return {
      count: steps.length,
      rows: steps.map(({ step, taken }) => ({
        href: where[step],
        isDone: taken,
        title: firstStepWords[step],
      })),
    }
  },
}
