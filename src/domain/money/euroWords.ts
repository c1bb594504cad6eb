import type { Words } from '../locales/locales'
import { formatEuros } from './euros'

/** An amount of zero or more as it stands in a sentence: `€ 2.500,50` in Dutch, `€2,500.50` in English. */
export const euroWords = (cents: number): Words => {
  const dutch = formatEuros(cents)
  return { nl: `€ ${dutch}`, en: `€${dutch.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'))}` }
}
