import type { PanelPath } from '@streekwerk/payload-kit'

import { kpiHeading } from './subject/kpiHeading'

/** Where the KPIs of a subject are in the panel, or one of them: within the panel, wherever that is. */
export const kpisPath = (collection: string, subject: number | string, kpi?: number | string): PanelPath => {
  const heading = kpi === undefined ? '' : `#${encodeURIComponent(kpiHeading(kpi))}`
  return `/collections/${encodeURIComponent(collection)}/${encodeURIComponent(subject)}/kpis${heading}`
}
