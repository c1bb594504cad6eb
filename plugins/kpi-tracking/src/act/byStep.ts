import { lock } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

/** The mark of what a step of the plugin writes, which has asked for itself whether it may: nobody can send it from outside. */
export const byStep = { kpiTracking: 'step' } as const

/** Whether a hook runs for such a step. */
export const isByStep = ({ kpiTracking }: Readonly<Record<string, unknown>>): boolean =>
  kpiTracking === byStep.kpiTracking

/** Lets one transaction at a time delete a subject, or make a KPI of it. */
export const lockSubject = (req: PayloadRequest, subject: number | string): Promise<void> =>
  lock(req, 'kpi-tracking subject', subject)

/** Lets one transaction at a time act on these KPIs: in one order for everybody, so that no two wait for each other. */
export const lockKpis = async (req: PayloadRequest, kpis: Iterable<string>): Promise<void> => {
  for (const kpi of [...new Set(kpis)].sort()) await lockKpi(req, kpi)
}

/** Lets one transaction at a time act on a KPI, its periods and what was measured. */
export const lockKpi = (req: PayloadRequest, kpi: number | string): Promise<void> =>
  lock(req, 'kpi-tracking kpi', kpi)
