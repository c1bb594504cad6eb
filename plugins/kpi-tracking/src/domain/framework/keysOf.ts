import type { FrameworkRow } from './readRow'

/** By what an indicator is known in whatever table: its words, under the result that they stand under. */
export const indicatorKeyOf = ({ indicator, result }: FrameworkRow): string =>
  JSON.stringify([result, indicator])
/** By what a KPI is known among those of its subject. */
export const kpiKeyOf = ({ indicator, kpi, result }: FrameworkRow): string =>
  JSON.stringify([result, indicator, kpi])
