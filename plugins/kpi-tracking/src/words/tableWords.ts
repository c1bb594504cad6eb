import type { TableFault } from '../table/importMeasurements'
import type { NoTable } from '../table/readRecords'
import { measuredFaultWords, partFaultWords, refusals, stepFaultWords } from './refusals'

type Refusal = Readonly<{ en: string; nl: string }>

/** Why a row of a table is not taken. */
export const tableFaultWords = {
  ...measuredFaultWords,
  ...partFaultWords,
  alreadyMeasured: refusals.alreadyMeasured,
  beingMeasured: refusals.beingMeasured,
  categoryMissing: {
    nl: 'Er ontbreekt een categorie: de delen zijn samen minder dan het geheel.',
    en: 'A category is missing: the parts make less than the whole.',
  },
  ended: refusals.ended,
  kpiUnknown: {
    nl: 'Deze KPI is er niet, of u mag er niet meten.',
    en: 'There is no such KPI, or it is not yours to measure.',
  },
  kpiMissing: { nl: 'Noem de KPI.', en: 'Name the KPI.' },
  notTheWhole: { nl: 'De delen zijn samen niet het geheel.', en: 'The parts do not make the whole.' },
  partWithoutWhole: {
    nl: 'Een deel staat direct onder de regel van zijn geheel, met dezelfde KPI en periode.',
    en: 'A part stands directly below the line of its whole, with the same KPI and period.',
  },
  notBegun: stepFaultWords.notBegun,
  periodLocked: stepFaultWords.periodLocked,
  periodMissing: { nl: 'Noem de periode.', en: 'Name the period.' },
  periodTwice: {
    nl: 'Deze periode staat er al in deze tabel.',
    en: 'This period stands in this table already.',
  },
  periodUnknown: refusals.periodUnknown,
  textTooLong: { nl: 'Deze tekst is te lang.', en: 'This text is too long.' },
  tooManyParts: {
    nl: 'Een geheel heeft hoogstens 200 delen.',
    en: 'A whole has 200 parts at most.',
  },
} satisfies Record<TableFault['fault'], Refusal>

/** Why a text is no table at all, or is not written as one. */
export const tableWords = {
  columnsMissing: {
    nl: 'De eerste regel noemt de kolommen, met ten minste kpi en period, en met het scheidingsteken van deze schrijfwijze.',
    en: 'The first line names the columns, at least kpi and period, divided as this notation does.',
  },
  notationUnknown: {
    nl: 'Kies comma (puntkomma tussen cellen) of point (komma tussen cellen).',
    en: 'Choose comma (semicolons between cells) or point (commas between cells).',
  },
  tooManyColumns: {
    nl: 'Deze tabel heeft meer dan 500 kolommen.',
    en: 'This table has more than 500 columns.',
  },
  tooManyRows: {
    nl: 'Deze tabel is te lang om zo in te lezen. Deel haar op.',
    en: 'This table is too long to be taken so. Divide it.',
  },
  unreadable: { nl: 'Dit is geen CSV-bestand.', en: 'This is no CSV file.' },
} satisfies Record<NoTable['fault'] | 'notationUnknown', Refusal>
