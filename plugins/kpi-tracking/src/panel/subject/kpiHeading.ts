import type { Id } from './panel'

/** The id of the heading of a KPI, which has the focus when what had it is gone. */
export const kpiHeading = (kpi: Id): string => `kpi-heading-${kpi}`
