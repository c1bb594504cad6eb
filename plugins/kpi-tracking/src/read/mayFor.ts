import type { Access, PayloadRequest } from 'payload'

import { isYes } from '../collections/through'
import { slugs } from '../slugs'
import { countLike } from './readKpi'

/** Whether an access rule lets somebody at a KPI; a query that it answers is asked of that KPI. */
export const mayFor = async (req: PayloadRequest, access: Access, kpi: number | string): Promise<boolean> => {
  const answer = await access({ req })
  if (!isYes(answer)) return false
  const own = { id: { equals: kpi } }
  return (await countLike(req, slugs.kpis, answer === true ? own : { and: [own, answer] })) > 0
}
