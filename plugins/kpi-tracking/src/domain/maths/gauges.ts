/** What is known of a KPI for the three gauges: of periods that are over, how many had what. */
export type Watched = Readonly<{
  hasTarget: boolean
  periodsOver: number
  periodsReported: number
  /** Of the measurements that were approved, so many rest on evidence. */
  approved: number
  approvedWithEvidence: number
}>

/** Of how many it is so: `part` never exceeds `whole`. */
export type Gauge = Readonly<{ part: number; whole: number }>

/** How well a set of KPIs is kept: targets set, results reported, evidence attached. */
export type Gauges = Readonly<{ targets: Gauge; results: Gauge; evidence: Gauge }>

const total = (kpis: readonly Watched[], of: (kpi: Watched) => number): number =>
  kpis.reduce((sum, kpi) => sum + of(kpi), 0)

/** The three gauges of a set of KPIs; of no KPIs each is 0 of 0, which is nothing to be proud of and nothing to blame. */
export const gaugesOf = (kpis: readonly Watched[]): Gauges => ({
  targets: { part: kpis.filter(({ hasTarget }) => hasTarget).length, whole: kpis.length },
  results: {
    part: total(kpis, ({ periodsReported }) => periodsReported),
    whole: total(kpis, ({ periodsOver }) => periodsOver),
  },
  evidence: {
    part: total(kpis, ({ approvedWithEvidence }) => approvedWithEvidence),
    whole: total(kpis, ({ approved }) => approved),
  },
})
