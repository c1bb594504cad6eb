import type { IssueLanguage } from '../../domain/imports/issues/issue'

/** What an import prints around its issues, in both languages. */
export const words = {
  cancelled: { en: 'Cancelled: nothing was written.', nl: 'Afgebroken: er is niets geschreven.' },
  comma: { en: 'comma', nl: 'komma' },
  changed: { en: 'changed', nl: 'gewijzigd' },
  column: { en: 'column', nl: 'kolom' },
  dates: { en: 'dates', nl: 'datums' },
  dryRun: { en: 'Dry run: nothing was kept.', nl: 'Proef: er is niets bewaard.' },
  error: { en: 'error', nl: 'fout' },
  errors: { en: 'errors', nl: 'fouten' },
  field: { en: 'field', nl: 'veld' },
  file: { en: 'File', nl: 'Bestand' },
  fileValue: { en: 'in the file', nl: 'in het bestand' },
  importing: { en: 'Importing', nl: 'Inlezen' },
  kept: { en: 'Written.', nl: 'Geschreven.' },
  more: { en: 'more', nl: 'meer' },
  new: { en: 'new', nl: 'nieuw' },
  notice: { en: 'notice', nl: 'mededeling' },
  notices: { en: 'notices', nl: 'mededelingen' },
  nothing: {
    en: 'Nothing was written: mend the errors in the file or in the map and try again.',
    nl: 'Er is niets geschreven: herstel de fouten in het bestand of in de kaart en probeer opnieuw.',
  },
  nothingWritten: {
    en: 'Nothing was written: mend the errors in the file and try again.',
    nl: 'Er is niets geschreven: herstel de fouten in het bestand en probeer opnieuw.',
  },
  nothingToDo: {
    en: 'Nothing to do: the file has no rows.',
    nl: 'Niets te doen: het bestand heeft geen rijen.',
  },
  numbers: { en: 'numbers', nl: 'getallen' },
  pipe: { en: 'pipe', nl: 'verticale streep' },
  proof: { en: 'told by', nl: 'gezien aan' },
  publishing: { en: 'Publishing', nl: 'Publiceren' },
  reading: { en: 'Reading', nl: 'Lezen' },
  readAs: { en: 'is read as', nl: 'wordt gelezen als' },
  reason: { en: 'reason', nl: 'reden' },
  report: { en: 'Report', nl: 'Verslag' },
  row: { en: 'row', nl: 'rij' },
  rows: { en: 'rows', nl: 'rijen' },
  semicolon: { en: 'semicolon', nl: 'puntkomma' },
  skipped: { en: 'left in the trash', nl: 'in de prullenbak gelaten' },
  tab: { en: 'tab', nl: 'tab' },
  unchanged: { en: 'unchanged', nl: 'ongewijzigd' },
  unstated: { en: 'none found', nl: 'geen gevonden' },
  values: { en: 'How the values are read', nl: 'Hoe de waarden gelezen worden' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  warnings: { en: 'warnings', nl: 'waarschuwingen' },
} as const satisfies Record<string, Record<IssueLanguage, string>>

export type Word = keyof typeof words

/** A number of things, in the singular where it is one. */
export const counted = (count: number, one: Word, many: Word, language: IssueLanguage): string =>
  `${count} ${words[count === 1 ? one : many][language]}`
