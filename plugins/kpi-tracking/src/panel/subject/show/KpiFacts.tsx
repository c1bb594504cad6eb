import { formatDay } from '@streekwerk/payload-kit/pure'

import type { Period } from '../../../domain/period/periodsOf'
import type { BoardKpi } from '../../../read/readBoard'
import { formatPercentage, formatValue } from '../../../words/formatValue'
import { panelWords } from '../../../words/panel'
import { periodName } from '../../../words/periodName'
import { sayIn } from '../../sayIn'

const { card } = panelWords

type Fact = readonly [name: Readonly<{ en: string; nl: string }>, told: string | null]

/** What waits to be measured; of what has ended only what was before that. */
const nextOf = ({ endedOn, kpi, told }: BoardKpi, language: string): string | null => {
  const { due } = told
  if (!due || (endedOn !== null && due.period.from > endedOn)) return null
  const period = periodName(language, kpi.frequency, due.period)
  const words = sayIn(language)
  if (due.isOverdue)
    return due.others === 0
      ? words(card.overdue, { period })
      : words(card.overdueWith, { others: due.others, period })
  return words(card.goingOn, { day: formatDay(language, due.period.until), period })
}

/** Where what was measured leads by the end, if it goes on so. */
const trendOf = ({ indicator, kpi, told: { forecast } }: BoardKpi, language: string): string | null => {
  if (forecast === null) return null
  const write = (value: number): string => formatValue(language, kpi, '', value)
  return sayIn(language)(card.trendTold, {
    day: formatDay(language, kpi.until),
    highest: formatValue(language, kpi, indicator.unit, forecast.highest),
    lowest: write(forecast.lowest),
    value: write(forecast.value),
  })
}

/** Numbers of a KPI in words: each that is known. */
export const KpiFacts = ({ kpi: board, language }: { kpi: BoardKpi; language: string }) => {
  const { indicator, kpi, told } = board
  const words = sayIn(language)
  const write = (value: number): string => formatValue(language, kpi, indicator.unit, value)
  const inPeriod = (value: number, period: Period): string =>
    words(card.ofPeriod, { period: periodName(language, kpi.frequency, period), value: write(value) })
  const { expected, latest, progress } = told
  const facts: readonly Fact[] = [
    [card.latest, latest === null || latest.actual === null ? null : inPeriod(latest.actual, latest.period)],
    [card.target, latest === null || latest.target === null ? null : write(latest.target)],
    [
      card.progress,
      progress === null
        ? null
        : words(card.progressTold, { share: formatPercentage(language, progress * 100) }),
    ],
    // Between yes and no there is nothing to expect.
    [card.expected, expected === null || kpi.type === 'yesNo' ? null : write(expected)],
    [card.trend, trendOf(board, language)],
    [card.next, nextOf(board, language)],
  ]
  return (
    <dl className="kpis__facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name.en}>
            <dt>{words(name)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
