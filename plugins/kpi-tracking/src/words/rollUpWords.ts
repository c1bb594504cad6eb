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
  if (aggregation !== 'sum') return taken[aggregation]
  return type === 'percentage' || type === 'ratio' ? taken.fraction : taken[type]
}

/** What came of it as people write it: a number of answers or of KPIs has no unit of its own. */
export const formatRollUp = (language: string, { aggregation, indicator }: Rolled, value: number): string =>
  aggregation === 'count' || (aggregation === 'sum' && indicator.type === 'yesNo')
    ? formatNumber(language, value, 0)
    : formatValue(language, indicator, indicator.unit, value)
