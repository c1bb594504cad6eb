import type { KpiTrackingOptions } from '@streekwerk/payload-kpi-tracking'

import { groupings } from './groupings'
import { kpiAccess } from './kpiAccess'

/** How the projects of the region are measured. */
export const kpis: KpiTrackingOptions = {
  access: kpiAccess,
  // The house has a dashboard of its own, which tells the same among the rest.
  dashboard: false,
  files: 'files',
  rollUps: groupings,
  span: { from: 'period.start', until: 'period.end' },
  subject: 'projects',
  themes: 'themes',
  timeZone: 'Europe/Amsterdam',
}
