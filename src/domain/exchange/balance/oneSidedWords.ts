import type { Words } from '../../locales/locales'
import type { ExchangeBalance } from './balanceOf'
import { standingWords } from './standings'

/** How many partners are named; of more it is only said how many they are. */
const NAMED = 2

/** A warning that the exchange of a project is one-sided, naming the first of whom; null when it is not. */
export const oneSidedWords = (
  { oneSided }: Pick<ExchangeBalance, 'oneSided'>,
  nameOf: (party: string) => string,
): Words | null => {
  if (oneSided.length === 0) return null
  const listed = (locale: keyof Words) =>
    oneSided
      .slice(0, NAMED)
      .map(({ party, standing }) => `${nameOf(party)} ${standingWords[standing][locale].toLowerCase()}`)
      .join(', ')
  const others = oneSided.length - NAMED
  return {
    nl: `Eenzijdig: ${listed('nl')}${others > 0 ? ` en nog ${others}` : ''}`,
    en: `One-sided: ${listed('en')}${others > 0 ? ` and ${others} more` : ''}`,
  }
}
