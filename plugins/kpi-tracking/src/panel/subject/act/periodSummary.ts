import type { Id } from '../panel'

/** The id of the line of a period, which has the focus when what had it is gone. */
export const periodSummary = (period: Id): string => `kpi-period-${period}`
