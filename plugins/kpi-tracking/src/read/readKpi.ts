import type { Doc } from '@streekwerk/payload-kit'
import { idOf, isPossibleId, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import type { StoredKpi } from './toKpi'
import { toKpi } from './toKpi'

/** A document of the plugin by its id, whoever may read it; null where there is none. */
export const readDoc = async (
  req: PayloadRequest,
  collection: string,
  id: number | string,
): Promise<Doc | null> =>
  isPossibleId(req, collection, id)
    ? localApi(req.payload).findByID({
        collection,
        depth: 0,
        disableErrors: true,
        id,
        joins: false,
        overrideAccess: true,
        req,
      })
    : null

/** A KPI with its indicator, whoever may read it; null where there is none. */
export const readKpi = async (req: PayloadRequest, id: number | string): Promise<StoredKpi | null> => {
  const doc = await readDoc(req, slugs.kpis, id)
  const indicator = doc && (await readDoc(req, slugs.indicators, idOf(doc.indicator) ?? ''))
  return doc && indicator ? { doc, indicator, kpi: toKpi(indicator, doc) } : null
}

/** How many documents of a collection of the plugin there are like this, whoever may read them. */
export const countLike = async (req: PayloadRequest, collection: string, where: Where): Promise<number> =>
  (await localApi(req.payload).count({ collection, overrideAccess: true, req, where })).totalDocs
