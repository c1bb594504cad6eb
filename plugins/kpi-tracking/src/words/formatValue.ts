import { sayIn } from '@streekwerk/payload-kit/pure'

import type { Kpi } from '../domain/kpi/kpi'

const yesNo = { no: { nl: 'nee', en: 'no' }, yes: { nl: 'ja', en: 'yes' } }
const level = { nl: 'niveau', en: 'level' }

/** A number as a language writes it, with at least and at most so many decimals; what rounds to zero has no sign. */
export const formatNumber = (language: string, value: number, least: number, most = least): string =>
  new Intl.NumberFormat(language, {
    maximumFractionDigits: most,
    minimumFractionDigits: least,
    signDisplay: 'negative',
  }).format(value)

/** A number of a hundred: the Dutch keep the sign apart. */
export const formatPercentage = (language: string, value: number, least = 0, most = least): string =>
  `${formatNumber(language, value, least, most)}${language === 'nl' ? '\u00a0' : ''}%`

/**
 * A value of a KPI as people write it: with the decimals of its indicator and what it counts. What lies between two levels of a rubric, as
 * a forecast may, is told with one decimal; yes or no is the nearer one.
 */
export const formatValue = (
  language: string,
  { decimals, type }: Pick<Kpi, 'decimals' | 'type'>,
  unit: string,
  value: number,
): string => {
  switch (type) {
    case 'yesNo':
      return sayIn(language, value >= 0.5 ? yesNo.yes : yesNo.no)
    case 'rubric':
      return `${sayIn(language, level)} ${formatNumber(language, value, 0, 1)}`
    case 'percentage':
      return formatPercentage(language, value, decimals)
    case 'number':
    case 'ratio': {
      const written = formatNumber(language, value, decimals)
      return unit === '' ? written : `${written} ${unit}`
    }
  }
}
