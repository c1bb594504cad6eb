import type { Words } from '../locales/locales'

const past: Words = {
  nl: 'Deze dag ligt niet in de toekomst. Kies tot wanneer de gegevens nog nodig zijn, na vandaag.',
  en: 'This day does not lie in the future. Choose until when the details are needed, after today.',
}

/**
 * Why somebody's details cannot be kept until a day: it is not after today. A day that is missing or no date is not judged
 * here. Both are ISO days, or instants that start with one.
 */
export const keepUntilFault = (keepUntil: unknown, today: string): Words | undefined =>
  typeof keepUntil === 'string' && /^\d{4}-\d{2}-\d{2}/.test(keepUntil) && keepUntil.slice(0, 10) <= today
    ? past
    : undefined
