/** The collections that the plugin adds. */
export const slugs = {
  indicators: 'indicators',
  kpis: 'kpis',
  periods: 'kpi-periods',
  measurements: 'kpi-measurements',
} as const
