import { isTally, madeOf } from '../domain/rollUp/aggregation'
import type { ToldRollUp } from '../read/readRollUps'
import { formatNumber, formatValue } from './formatValue'
import { overviewWords } from './overview'

const { taken } = overviewWords

type Rolled = Pick<ToldRollUp, 'aggregation' | 'indicator'>

/** How KPIs of an indicator are taken together, for who reads what came of it. */
export const takenWords = ({
  aggregation,
  indicator: { type },
}: Rolled): Readonly<{ en: string; nl: string }> => {
  const made = madeOf({ aggregation, type })
  if (made === null) return taken.rubric
  if (made === 'sum') return isTally({ aggregation, type }) ? taken.yesNo : taken.number
  return taken[made]
}

/** What came of it as people write it: a number of answers or of KPIs has no unit of its own. */
export const formatRollUp = (language: string, { aggregation, indicator }: Rolled, value: number): string =>
  isTally({ aggregation, type: indicator.type })
    ? formatNumber(language, value, 0)
    : formatValue(language, indicator, indicator.unit, value)
