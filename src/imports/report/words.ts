import type { IssueLanguage } from '../../domain/imports/issues/issue'

/** What an import prints around its issues, in both languages. */
export const words = {
  cancelled: { en: 'Cancelled: nothing was written.', nl: 'Afgebroken: er is niets geschreven.' },
  changed: { en: 'changed', nl: 'gewijzigd' },
  column: { en: 'column', nl: 'kolom' },
  dates: { en: 'dates', nl: 'datums' },
  dryRun: { en: 'Dry run: nothing was kept.', nl: 'Proef: er is niets bewaard.' },
  errors: { en: 'errors', nl: 'fouten' },
  field: { en: 'field', nl: 'veld' },
  file: { en: 'File', nl: 'Bestand' },
  fileValue: { en: 'in the file', nl: 'in het bestand' },
  importing: { en: 'Importing', nl: 'Inlezen' },
  kept: { en: 'Written.', nl: 'Geschreven.' },
  more: { en: 'more', nl: 'meer' },
  new: { en: 'new', nl: 'nieuw' },
  notices: { en: 'notices', nl: 'mededelingen' },
  nothing: {
    en: 'Nothing was written: mend the errors in the file or in the map and try again.',
    nl: 'Er is niets geschreven: herstel de fouten in het bestand of in de kaart en probeer opnieuw.',
  },
  numbers: { en: 'numbers', nl: 'getallen' },
  proof: { en: 'told by', nl: 'gezien aan' },
  publishing: { en: 'Publishing', nl: 'Publiceren' },
  reading: { en: 'Reading', nl: 'Lezen' },
  readAs: { en: 'is read as', nl: 'wordt gelezen als' },
  reason: { en: 'reason', nl: 'reden' },
  report: { en: 'Report', nl: 'Verslag' },
  row: { en: 'row', nl: 'rij' },
  rows: { en: 'rows', nl: 'rijen' },
  skipped: { en: 'left in the trash', nl: 'in de prullenbak gelaten' },
  unchanged: { en: 'unchanged', nl: 'ongewijzigd' },
  unstated: { en: 'none found', nl: 'geen gevonden' },
  values: { en: 'How the values are read', nl: 'Hoe de waarden gelezen worden' },
  warnings: { en: 'warnings', nl: 'waarschuwingen' },
} as const satisfies Record<string, Record<IssueLanguage, string>>

export type Word = keyof typeof words
