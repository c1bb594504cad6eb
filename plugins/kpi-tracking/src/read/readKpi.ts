import type { Doc } from '@streekwerk/payload-kit'
import { idOf, isPossibleId, localApi } from '@streekwerk/payload-kit'
import type { PayloadRequest, Where } from 'payload'

import { slugs } from '../slugs'
import { readDocs } from './readDocs'
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

/** KPIs with their indicators by their ids, whoever may read them, in as many queries for many as for one. */
export const readKpis = async (
  req: PayloadRequest,
  ids: Iterable<number | string>,
): Promise<ReadonlyMap<string, StoredKpi>> => {
  const kpis = [...(await readDocs(req, slugs.kpis, ids)).values()]
  const named = kpis.flatMap(({ indicator }) => idOf(indicator) ?? [])
  const indicators = await readDocs(req, slugs.indicators, named)
  return new Map(
    kpis.flatMap((doc) => {
      const indicator = indicators.get(idOf(doc.indicator) ?? '')
      return indicator ? [[String(doc.id), { doc, indicator, kpi: toKpi(indicator, doc) }] as const] : []
    }),
  )
}

/** The same of one KPI; null where there is none. */
export const readKpi = async (req: PayloadRequest, id: number | string): Promise<StoredKpi | null> =>
  (await readKpis(req, [id])).get(String(id).toLowerCase()) ?? null

/** How many documents of a collection of the plugin there are like this, whoever may read them. */
export const countLike = async (req: PayloadRequest, collection: string, where: Where): Promise<number> =>
  (await localApi(req.payload).count({ collection, overrideAccess: true, req, where })).totalDocs
