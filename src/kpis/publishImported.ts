import type { KpiTrackingOptions } from '@streekwerk/payload-kpi-tracking'
import { publishMany } from '@streekwerk/payload-showcase'

/** Publishes what a results framework told once it is all written, and not each KPI anew for each of its targets. */
export const publishImported: NonNullable<KpiTrackingOptions['whileImporting']> = async ({ req, write }) => {
  const before = req.context.showcase
  req.context.showcase = 'deferred'
  const { indicators, kpis } = await write().finally(() => {
    req.context.showcase = before
  })
  await publishMany(req, 'indicators', indicators)
  await publishMany(req, 'kpis', kpis)
}
