import { formatDay } from '@streekwerk/payload-kit/pure'

import { MOST_DECIMALS } from '../../domain/number/numberFault'
import type { Period } from '../../domain/period/periodsOf'
import { formatNumber, formatValue } from '../../words/formatValue'
import { periodName } from '../../words/periodName'
import type { Say } from '../sayIn'
import { sayIn } from '../sayIn'
import type { PanelKpi } from './panel'

/** How the view speaks to whoever looks. */
export type Speech = Readonly<{
  words: Say
  day: (day: string) => string
  /** A number that is no value: with the decimals that it has. */
  number: (value: number) => string
  value: (of: Pick<PanelKpi, 'kpi' | 'unit'>, value: number) => string
  period: (of: Pick<PanelKpi, 'kpi'>, period: Period) => string
}>

/** Speaks the viewer's language. */
export const createSpeech = (language: string): Speech => ({
  day: (day) => formatDay(language, day),
  number: (value) => formatNumber(language, value, 0, MOST_DECIMALS),
  period: ({ kpi }, period) => periodName(language, kpi.frequency, period),
  value: ({ kpi, unit }, value) => formatValue(language, kpi, unit, value),
  words: sayIn(language),
})
