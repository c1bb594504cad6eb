import type { Words } from '../../domain/locales/locales'

/** What the menu of a list says of its export. */
export const exportWords = {
  csv: { nl: 'Exporteren (CSV)', en: 'Export (CSV)' },
  json: { nl: 'Exporteren (JSON)', en: 'Export (JSON)' },
  trash: { nl: 'De prullenbak wordt niet geëxporteerd.', en: 'The trash is not exported.' },
} as const satisfies Record<string, Words>
