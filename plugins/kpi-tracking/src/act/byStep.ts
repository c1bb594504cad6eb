import { lock } from '@streekwerk/payload-kit'
import type { PayloadRequest } from 'payload'

/** The mark of what a step of the plugin writes, which has asked for itself whether it may: nobody can send it from outside. */
export const byStep = { kpiTracking: 'step' } as const

/** Whether a hook runs for such a step. */
export const isByStep = ({ kpiTracking }: Readonly<Record<string, unknown>>): boolean =>
  kpiTracking === byStep.kpiTracking

/** Lets one transaction at a time act on a KPI, its periods and what was measured. */
export const lockKpi = (req: PayloadRequest, kpi: number | string): Promise<void> =>
  lock(req, 'kpi-tracking kpi', kpi)
