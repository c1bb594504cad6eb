import { idOf } from '@streekwerk/payload-kit'
import type { Access, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { mayForAll } from '../read/mayFor'
import { readDocs } from '../read/readDocs'
import { slugs } from '../slugs'

/**
 * Refuses whoever a rule does not let at the KPI of each of these measurements; one that is not there is told like one that is not theirs.
 */
export const refuseForeign = async (
  req: PayloadRequest,
  { access, users }: { access: Access; users: string },
  ids: readonly string[],
): Promise<void> => {
  // Who submits and who approves are accounts of the house: another kind has ids of its own.
  if (req.user?.collection !== users) throw new Forbidden(req.t)
  const docs = await readDocs(req, slugs.measurements, ids)
  const isMissing = ids.some((id) => !docs.has(id.toLowerCase()))
  const kpis = new Set([...docs.values()].map(({ kpi }) => idOf(kpi) ?? ''))
  if (isMissing || !(await mayForAll(req, access, kpis))) throw new Forbidden(req.t)
}
