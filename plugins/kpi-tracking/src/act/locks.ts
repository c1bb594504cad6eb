import { lock, lockAll } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

/** Lets one transaction at a time delete a subject, or make a KPI of it. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'kpi-tracking subject', subject)

/** Lets one transaction at a time act on these KPIs, their periods and what was measured. */
export const lockKpis = (req: PayloadRequest, kpis: Iterable<number | string>): Promise<void> =>
  lockAll(req, 'kpi-tracking kpi', kpis)

/** The same of one KPI. */
export const lockKpi = (req: PayloadRequest, kpi: number | string): Promise<void> => lockKpis(req, [kpi])
