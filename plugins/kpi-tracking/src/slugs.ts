/** The collections that the plugin adds. */
export const slugs = {
  indicators: 'indicators',
  kpis: 'kpis',
  periods: 'kpi-periods',
  measurements: 'kpi-measurements',
  digests: 'kpi-digests',
} as const

/** The field of an account in which somebody says whether they want digests. */
export const DIGEST_CHOICE = 'receivesKpiDigest'

/** The name under which the address of the form of a new KPI says of which subject it is to be. */
export const OF_SUBJECT = 'subject'
