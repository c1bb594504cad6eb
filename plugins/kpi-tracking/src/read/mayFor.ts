import type { Access, PayloadRequest } from 'payload'

import { isYes } from '../collections/through'
import { slugs } from '../slugs'
import { countLike } from './readKpi'

/** Whether an access rule lets somebody at each of these KPIs; a query that it answers is asked of them. */
export const mayForAll = async (
  req: PayloadRequest,
  access: Access,
  kpis: ReadonlySet<number | string>,
): Promise<boolean> => {
  const answer = await access({ req })
  if (!isYes(answer)) return false
  const own = { id: { in: [...kpis] } }
  const count = await countLike(req, slugs.kpis, answer === true ? own : { and: [own, answer] })
  return count === kpis.size
}

/** The same of one KPI. */
export const mayFor = (req: PayloadRequest, access: Access, kpi: number | string): Promise<boolean> =>
  mayForAll(req, access, new Set([kpi]))
