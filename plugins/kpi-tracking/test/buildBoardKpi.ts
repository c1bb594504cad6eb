import type { WatchedPeriod } from '../src/domain/board/tellKpi'
import { tellKpi } from '../src/domain/board/tellKpi'
import type { Kpi } from '../src/domain/kpi/kpi'
import type { BoardKpi } from '../src/read/readBoard'
import { buildKpi, buildReading } from './builders'

/** What is known of a year of a KPI: nothing, unless said otherwise. */
export const buildWatched = (
  year: number,
  { measured = null, target = null }: { measured?: number | null; target?: number | null } = {},
): WatchedPeriod => ({
  ...buildReading(year, measured, target),
  hasEvidence: false,
  isLocked: false,
  open: null,
})

/** A KPI of visitors as the board shows it on a day, with what is told worked out as for any other. */
export const buildBoardKpi = (
  {
    endedOn = null,
    periods = [],
    today = '2026-06-15',
  }: { endedOn?: string | null; periods?: readonly WatchedPeriod[]; today?: string } = {},
  overrides: Partial<Kpi> = {},
): BoardKpi => {
  const kpi = buildKpi(overrides)
  return {
    endedOn,
    id: 'visitors',
    indicator: {
      id: 'door',
      level: 'output',
      name: 'Bezoekers',
      tells: 'Hoeveel mensen door de deur kwamen.',
      unit: 'bezoekers',
    },
    isPublic: false,
    kpi,
    name: 'Meer bezoekers',
    periodIds: Object.fromEntries(periods.map(({ period }) => [period.key, period.key])),
    responsible: null,
    told: tellKpi(kpi, periods, today),
  }
}
