/** What the panel calls the view of a subject's KPIs outside of it, in Payload's own list of words. */
export const tabWords: Readonly<Record<string, { kpiTracking: { kpis: string } }>> = {
  nl: { kpiTracking: { kpis: "KPI's" } },
  en: { kpiTracking: { kpis: 'KPIs' } },
}
