import type { Id } from './panel'

/** The id of the heading of a KPI. */
export const kpiHeading = (kpi: Id): string => `kpi-heading-${kpi}`

/** The id of the heading above its periods: it has the focus when a period that had it moves to where it may be out of sight. */
export const periodsHeading = (kpi: Id): string => `kpi-periods-${kpi}`
