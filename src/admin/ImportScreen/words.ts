import type { Severity } from '../../domain/imports/issues/issue'
import type { Words } from '../../domain/locales/locales'
import { inMegabytes, LIST_ROWS, requestLimits } from '../../payload/requestLimits'

const megabytes = inMegabytes(requestLimits.list)

/** What the screen that reads a list in says. */
export const importWords = {
  title: { nl: 'Importeren', en: 'Import' },
  intro: {
    nl: 'Lees een lijst in uit een CSV- of JSON-bestand. Eerst ziet u wat er zou gebeuren; pas daarna wordt er geschreven. Alles gaat erin, of niets.',
    en: 'Read a list in from a CSV or JSON file. First you see what would happen; only then anything is written. All of it goes in, or nothing.',
  },
  start: {
    nl: 'Een kolom heet naar het veld dat zij vult, en elke rij heeft een eigen code (importKey) of het id van wat er al is. Het makkelijkst begint u met een export:',
    en: 'A column is called after the field it fills, and every row has a code of its own (importKey) or the id of what is there already. The easiest way is to begin with an export:',
  },
  example: { nl: 'haal deze lijst op als CSV', en: 'get this list as CSV' },
  file: { nl: 'Bestand', en: 'File' },
  fileHelp: {
    nl: `CSV of JSON, hoogstens ${megabytes} MB en ${LIST_ROWS} rijen.`,
    en: `CSV or JSON, at most ${megabytes} MB and ${LIST_ROWS} rows.`,
  },
  noFile: { nl: 'Kies eerst een bestand.', en: 'Choose a file first.' },
  publish: { nl: 'Zet het meteen op de site', en: 'Put it on the site at once' },
  publishHelp: {
    nl: 'Anders komt het erin als concept. Alleen voor wie hier mag publiceren.',
    en: 'It goes in as a draft otherwise. Only for who may publish here.',
  },
  check: { nl: 'Controleren', en: 'Check' },
  checking: {
    nl: 'Het bestand wordt gecontroleerd. Er wordt niets geschreven.',
    en: 'The file is being checked. Nothing is written.',
  },
  go: { nl: 'Importeren', en: 'Import' },
  going: {
    nl: 'De lijst wordt ingelezen. Laat dit scherm open.',
    en: 'The list is being read in. Leave this screen open.',
  },
  checked: { nl: 'Wat er zou gebeuren', en: 'What would happen' },
  done: { nl: 'Ingelezen', en: 'Read in' },
  refused: { nl: 'Dit gaat er niet in', en: 'This does not go in' },
  ready: {
    nl: 'Er is nog niets geschreven. Klopt dit, kies dan Importeren.',
    en: 'Nothing is written yet. If this is right, choose Import.',
  },
  mend: {
    nl: 'Er is niets geschreven. Herstel in het bestand wat hieronder staat en kies het opnieuw.',
    en: 'Nothing is written. Mend in the file what stands below and choose it again.',
  },
  nothingToDo: {
    nl: 'Er is niets te doen: alles staat er al zo.',
    en: 'There is nothing to do: everything is there already.',
  },
  noRows: {
    nl: 'Er is niets te doen: het bestand heeft geen rijen.',
    en: 'There is nothing to do: the file has no rows.',
  },
  kept: { nl: 'Alles is geschreven.', en: 'Everything is written.' },
  keptAsDraft: {
    nl: 'Alles is geschreven, als concept. Op de site verandert er nog niets.',
    en: 'Everything is written, as drafts. Nothing changes on the site yet.',
  },
  toList: { nl: 'Naar de lijst', en: 'To the list' },
  new: { nl: 'Nieuw', en: 'New' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  unchanged: { nl: 'Ongewijzigd', en: 'Unchanged' },
  refusedRows: { nl: 'Geweigerd', en: 'Refused' },
  skipped: { nl: 'In de prullenbak gelaten', en: 'Left in the trash' },
  issues: {
    nl: 'Wat opvalt, per rij (de kop van een CSV is rij 1)',
    en: 'What stands out, by row (the header of a CSV is row 1)',
  },
  row: { nl: 'Rij', en: 'Row' },
  column: { nl: 'Kolom', en: 'Column' },
  weight: { nl: 'Wat', en: 'What' },
  message: { nl: 'Melding', en: 'Message' },
  failed: {
    nl: 'Het bestand kon niet worden ingelezen. Probeer het opnieuw; lukt het dan nog niet, vraag de beheerder.',
    en: 'The file could not be read in. Try again; if it still fails, ask the administrator.',
  },
  unreachable: {
    nl: 'Het bestand kwam niet aan. Kijk of er verbinding is, kies het bestand opnieuw (misschien is het intussen gewijzigd) en probeer het nog eens.',
    en: 'The file did not arrive. See whether there is a connection, choose the file again (it may have changed) and try once more.',
  },
} as const satisfies Record<string, Words>

/** What kind of message stands in a row. */
export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { nl: 'Geweigerd', en: 'Refused' },
  notice: { nl: 'Ter informatie', en: 'Notice' },
  warning: { nl: 'Let op', en: 'Look at this' },
}

/** The screen by the name of its list. */
export const titleOf = (list: string): Words => ({ nl: `${list} importeren`, en: `Import ${list}` })

/** How many messages a report does not show. */
export const leftOutWords = (count: number): Words => ({
  nl: `Er zijn nog ${count} meldingen; herstel eerst deze.`,
  en: `There are ${count} more messages; mend these first.`,
})
