import { holdRows, lock, lockAll } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

import { slugs } from '../slugs'

/** Lets one transaction at a time delete a subject, or make a KPI of it. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'kpi-tracking subject', subject)

/** Lets one transaction at a time act on these KPIs, their periods and what was measured. */
export const lockKpis = (req: PayloadRequest, kpis: Iterable<number | string>): Promise<void> =>
  lockAll(req, 'kpi-tracking kpi', kpis)

/** The same of one KPI. */
export const lockKpi = (req: PayloadRequest, kpi: number | string): Promise<void> => lockKpis(req, [kpi])

/**
 * Keeps these KPIs defined as they are, however many there are, while something is measured of them; others measure and decide meanwhile.
 */
export const holdKpis = (req: PayloadRequest, ids: Iterable<number | string>): Promise<void> =>
  holdRows(req, slugs.kpis, { ids, mode: 'shared' })

/** The same for whoever changes how they are defined, who waits for all who measure: before anything else of them is locked. */
export const holdDefinitions = (req: PayloadRequest, ids: Iterable<number | string>): Promise<void> =>
  holdRows(req, slugs.kpis, { ids, mode: 'alone' })

/** Lets one transaction at a time change how a KPI is defined, or act on it at all, once nobody measures any more by what it is now. */
export const lockDefinition = async (req: PayloadRequest, kpi: number | string): Promise<void> => {
  await holdDefinitions(req, [kpi])
  await lockKpi(req, kpi)
}
