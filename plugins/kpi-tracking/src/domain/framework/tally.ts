import type { FrameworkPlan } from './plan'

/** How many of each thing. */
export type Counts = Readonly<Record<'actuals' | 'indicators' | 'kpis' | 'periods' | 'targets', number>>

/** How many things come new, how many are written otherwise and how many stay as they are. */
export type Tally = Readonly<{ added: Counts; changed: Counts; same: Counts }>

const count = <Each>(all: readonly Each[], isMeant: (each: Each) => boolean): number =>
  all.filter(isMeant).length

/** What a plan comes to. What was measured is never changed, and a period is there or is not. */
export const tallyOf = ({ indicators, kpis }: FrameworkPlan): Tally => {
  const periods = kpis.flatMap((kpi) =>
    kpi.periods.map((period) => ({
      ...period,
      isAimed: kpi.kept?.periods.some(
        ({ from, target, until }) => from === period.from && until === period.until && target !== null,
      ),
    })),
  )
  const documents = [...indicators, ...kpis]
  const tallied = (isMeant: (document: (typeof documents)[number]) => boolean) => ({
    indicators: count(indicators, isMeant),
    kpis: count(kpis, isMeant),
  })
  return {
    added: {
      ...tallied(({ kept }) => kept === null),
      actuals: count(periods, ({ measured }) => measured !== null),
      periods: count(periods, ({ isNew }) => isNew),
      targets: count(periods, ({ isAimed, target }) => target !== null && isAimed !== true),
    },
    changed: {
      ...tallied(({ isChanged }) => isChanged),
      actuals: 0,
      periods: 0,
      targets: count(periods, ({ isAimed, target }) => target !== null && isAimed === true),
    },
    same: {
      ...tallied(({ isChanged, kept }) => kept !== null && !isChanged),
      actuals: count(periods, ({ isMeasuredSame }) => isMeasuredSame),
      periods: count(periods, ({ isNew }) => !isNew),
      targets: count(periods, ({ isTargetSame }) => isTargetSame),
    },
  }
}
