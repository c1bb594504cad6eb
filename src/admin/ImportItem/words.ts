import type { Words } from '../../domain/locales/locales'

/** What the menu of a list says of reading a list in. */
export const itemWords = {
  item: { nl: 'Importeren…', en: 'Import…' },
} as const satisfies Record<string, Words>
