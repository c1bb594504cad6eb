import { idOf } from '@streekwerk/payload-kit'
import type { Access, PayloadRequest } from 'payload'
import { Forbidden } from 'payload'

import { mayFor } from '../read/mayFor'
import { readDoc } from '../read/readKpi'
import { slugs } from '../slugs'

/** Refuses whoever a rule does not let at the KPI of each of these measurements; one that is not there is told like one that is not theirs. */
export const refuseForeign = async (
  req: PayloadRequest,
  { access, users }: { access: Access; users: string },
  ids: readonly string[],
): Promise<void> => {
  // Who submits and who approves are accounts of the house: another kind has ids of its own.
  if (req.user?.collection !== users) throw new Forbidden(req.t)
  const kpis = new Set<string>()
  for (const id of ids) {
    const doc = await readDoc(req, slugs.measurements, id)
    kpis.add(idOf(doc?.kpi) ?? '')
  }
  for (const kpi of kpis) if (kpi === '' || !(await mayFor(req, access, kpi))) throw new Forbidden(req.t)
}
