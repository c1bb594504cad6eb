import type { KpiTrackingOptions } from '@streekwerk/payload-kpi-tracking'

import { groupings } from './groupings'
import { kpiAccess } from './kpiAccess'

/** How the projects of the region are measured. */
export const kpis: KpiTrackingOptions = {
  access: kpiAccess,
  files: 'files',
  rollUps: groupings,
  subject: 'projects',
  timeZone: 'Europe/Amsterdam',
}
