import { writeFileSync } from 'node:fs'

const COLUMNS = [
  'Begunstigde',
  'Titel van het project (naam van de concrete actie)',
  'Titel van het project in het Engels',
  'Fonds',
  'Autoriteit',
  'Samenvatting',
  'Website project',
  "EU-subsidie in Euro's",
  'Overige publieke financiering',
  'Overige private financiering',
  "Totale kosten in Euro's",
  'Medefinancieringspercentage van de Unie (per prioritaire as)',
  'Datum van laatste bijwerking',
  'Begindatum',
  'Einddatum',
  'Thematische doelstelling',
]
/** A beneficiary of the real list has between one and two projects. */
const PROJECTS_OF_ONE = 1.64

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const row = (index: number): string[] => [
  `Stichting Streekbelang ${Math.floor(index / PROJECTS_OF_ONE)}`,
  `Werken aan de streek, onderdeel ${index}`,
  // Two in nine of the real list have an English title, which is a second save.
  index % 9 < 2 ? `Working on the region, part ${index}` : '',
  index % 2 === 0 ? 'EFRO' : 'ESF',
  '',
  `Dit project versterkt de streek & haar bewoners. \n${'Samen wordt onderzocht wat er nodig is. '.repeat(14)}`,
  `www.voorbeeld.nl/${index}`,
  `2.${(index % 800) + 100}.500`,
  '100.000',
  '5',
  `2.${(index % 800) + 200}.505`,
  '40',
  '01.09.2016',
  '01.01.2012',
  '31.12.2015',
  'Innovatie',
]

/** Writes a list as large, and with the same columns and number formats, as the Dutch list of European projects. */
export const writePublicList = (path: string, rows: number): void => {
  const lines = [COLUMNS, ...Array.from({ length: rows }, (_, index) => row(index))]
  writeFileSync(path, `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`)
}
