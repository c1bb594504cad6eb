import type { Words } from '../locales/locales'

/** How many of the sections of a plan are filled in. */
export const filledWords = (filled: number, total: number): Words => ({
  nl: `${filled} van de ${total} hoofdstukken ${filled === 1 ? 'is' : 'zijn'} ingevuld.`,
  en: `${filled} of the ${total} sections ${filled === 1 ? 'is' : 'are'} filled in.`,
})
