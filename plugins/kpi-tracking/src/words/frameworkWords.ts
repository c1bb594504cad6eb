import type { FrameworkFault, FrameworkWarning } from '../domain/framework/plan'
import { eventFaultWords, kpiFaultWords, refusals, spanFaultWords } from './refusals'
import { tableFaultWords, tableWords } from './tableWords'
import { targetDoubtWords } from './targetDoubtWords'

type Said = Readonly<{ en: string; nl: string }>

/** Why a row of a results framework is not taken. */
export const frameworkFaultWords = {
  ...kpiFaultWords,
  ...spanFaultWords,
  ...tableFaultWords,
  columnMissing: { nl: 'Deze kolom staat niet in de tabel.', en: 'The table has no such column.' },
  differs: {
    nl: 'Een eerdere regel van deze indicator of KPI zegt hier iets anders.',
    en: 'An earlier row of this indicator or KPI says something else here.',
  },
  frequencyDiffers: {
    nl: 'Deze KPI is er al en wordt in andere perioden gemeten.',
    en: 'This KPI is there already, and is measured in other periods.',
  },
  meaningDiffers: {
    nl: 'Deze indicator is er al en betekent hier iets anders.',
    en: 'This indicator is there already, and means something else here.',
  },
  measuredPeriodGoes: refusals.measuredPeriodGoes,
  missing: { nl: 'Vul dit in.', en: 'Fill this in.' },
  noDay: {
    nl: 'Dit is geen dag of jaar in deze schrijfwijze.',
    en: 'This is no day or year in this notation.',
  },
  overlaps: eventFaultWords.overlaps,
  partWithoutWhole: {
    nl: 'Van deze periode staat er een deel en geen geheel: dat is de regel zonder categorie.',
    en: 'Of this period there is a part and no whole: that is the row without a category.',
  },
  subjectNotUnique: {
    nl: 'Zo heet er meer dan een. Noem het met iets dat alleen daarvan is.',
    en: 'More than one is called so. Name it by what is of that one only.',
  },
  subjectUnknown: refusals.subjectUnknown,
  tooManyCategories: {
    nl: 'Een indicator heeft hoogstens vijf uitsplitsingen met veertig categorieën.',
    en: 'An indicator has five disaggregations with forty categories at most.',
  },
  twice: {
    nl: 'Deze periode of categorie staat er al, met iets anders.',
    en: 'This period or category stands there already, with something else.',
  },
  unknownCode: {
    nl: 'Deze code is niet bekend. Zeg wat zij betekent.',
    en: 'This code is not known. Say what it means.',
  },
} satisfies Record<FrameworkFault, Said>

/** What is told of a row that is taken; where it says so the row is left out. */
export const frameworkWarningWords = {
  ...targetDoubtWords,
  aboveHundred: {
    nl: 'Dit is meer dan honderd procent. Het is overgenomen zoals het er staat.',
    en: 'This is more than a hundred per cent. It is taken as it stands.',
  },
  actualIsBaseline: {
    nl: 'Dit is de nulwaarde: is hier wel gemeten?',
    en: 'This is the baseline: was anything measured here?',
  },
  aimOfPart: {
    nl: 'Een deel heeft geen eigen doel of nulwaarde: dit is weggelaten.',
    en: 'A part has no target or baseline of its own: this is left out.',
  },
  baselineChanged: {
    nl: 'De nulwaarde was een andere, en wordt deze.',
    en: 'The baseline was another, and becomes this one.',
  },
  beyondTarget: { nl: 'Dit is beter dan het doel.', en: 'This is better than the target.' },
  crossed: {
    nl: 'Dit is een deel van twee uitsplitsingen tegelijk: deze regel is weggelaten.',
    en: 'This is a part by two disaggregations at once: this row is left out.',
  },
  nameCut: {
    nl: 'Deze naam is langer dan 200 tekens: hij is afgekort, en staat heel in de uitleg.',
    en: 'This name is longer than 200 characters: it is cut, and stands whole in the explanation.',
  },
  noActual: { nl: 'Hier is niets gemeten.', en: 'Nothing was measured here.' },
  noBaseline: {
    nl: 'Er is geen nulwaarde, dus hierover komt geen oordeel.',
    en: 'There is no baseline, so there will be no verdict on this.',
  },
  noTarget: {
    nl: 'Er is geen doel, dus hierover komt geen oordeel.',
    en: 'There is no target, so there will be no verdict on this.',
  },
  partsApart: {
    nl: 'De delen zijn samen niet het geheel: zij worden bewaard als waarden op zichzelf.',
    en: 'The parts do not make the whole: they are kept as values of their own.',
  },
  repeated: {
    nl: 'Deze regel staat er al, en is één keer overgenomen.',
    en: 'This row stands there already, and is taken once.',
  },
  rounded: { nl: 'Dit is afgerond.', en: 'This is rounded.' },
  sameName: {
    nl: 'Deze naam staat er vaker: het resultaat houdt ze uit elkaar.',
    en: 'This name stands here more often: the result tells them apart.',
  },
  targetChanged: {
    nl: 'Het doel was een ander, en wordt dit.',
    en: 'The target was another, and becomes this.',
  },
  typeLeftOut: {
    nl: 'Dit wordt niet met getallen gemeten: deze regel is weggelaten.',
    en: 'This is not measured in numbers: this row is left out.',
  },
} satisfies Record<FrameworkWarning, Said>

/** Why a framework cannot be read at all. */
export const frameworkWords = {
  columnsMissing: {
    nl: 'De eerste regel noemt de kolommen, met het scheidingsteken van deze schrijfwijze.',
    en: 'The first line names the columns, divided as this notation does.',
  },
  daysUnknown: {
    nl: 'Kies yearFirst (2026-12-31), dayFirst (31-12-2026) of monthFirst (12-31-2026).',
    en: 'Choose yearFirst (2026-12-31), dayFirst (31-12-2026) or monthFirst (12-31-2026).',
  },
  decimalsUnknown: { nl: 'Geef 0 tot en met 6.', en: 'Give 0 to 6.' },
  mapUnknown: {
    nl: 'Dit zegt niet wat de kolommen betekenen.',
    en: 'This does not say what the columns mean.',
  },
  notationUnknown: tableWords.notationUnknown,
  tooManyColumns: tableWords.tooManyColumns,
  tooManyRows: tableWords.tooManyRows,
  unreadable: tableWords.unreadable,
} satisfies Record<string, Said>
