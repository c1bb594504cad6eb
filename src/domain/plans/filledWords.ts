import type { Words } from '../locales/locales'

/** How many of the sections of a plan are filled in. */
export const filledWords = (filled: number, total: number): Words => ({
  nl: `${filled} van de ${total} hoofdstukken zijn ingevuld.`,
  en: `${filled} of the ${total} sections are filled in.`,
})
