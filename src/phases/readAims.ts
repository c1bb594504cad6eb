import type { PayloadRequest } from 'payload'

import { relationId } from '../domain/relations/relationId'

/** What is known of a KPI before anything was measured. */
export type Aim = Readonly<{ hasBaseline: boolean; hasTarget: boolean }>

/** Reads the KPIs of a project that have not ended: whether each has a baseline, and a target in one of its periods at least. */
export const readAims = async (req: PayloadRequest, project: string): Promise<readonly Aim[]> => {
  const { docs: kpis } = await req.payload.find({
    collection: 'kpis',
    depth: 0,
    joins: false,
    overrideAccess: true,
    pagination: false,
    req,
    select: { baseline: { value: true } },
    where: { and: [{ subjects: { equals: project } }, { endedOn: { exists: false } }] },
  })
  const { docs: aimed } = await req.payload.find({
    collection: 'kpi-periods',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: { kpi: true },
    where: { and: [{ kpi: { in: kpis.map(({ id }) => id) } }, { target: { exists: true } }] },
  })
  const withTarget = new Set(aimed.map(({ kpi }) => relationId(kpi)))
  return kpis.map(({ baseline, id }) => ({
    hasBaseline: typeof baseline?.value === 'number',
    hasTarget: withTarget.has(id),
  }))
}
