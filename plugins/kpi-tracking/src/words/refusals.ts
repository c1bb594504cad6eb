import type { KpiFault } from '../domain/kpi/kpiFaults'
import type { MeasuredFault } from '../domain/kpi/measuredFaults'
import type { SpanFault } from '../domain/kpi/span'
import type { PartFault } from '../domain/measurement/parts'
import type { StepFault } from '../domain/measurement/steps'
import type { EventFault } from '../domain/period/eventFault'

type Refusal = Readonly<{ en: string; nl: string }>

/** Why a value is none of the KPI. */
export const measuredFaultWords = {
  notANumber: {
    nl: 'Geef een getal als 1250,5, met hoogstens vijftien cijfers.',
    en: 'Give a number such as 1250.5, with fifteen digits at most.',
  },
  notTheFraction: {
    nl: 'Dit is niet wat teller en noemer zijn. Laat het leeg, of verbeter een van de drie.',
    en: 'This is not what numerator and denominator make. Leave it empty, or mend one of the three.',
  },
  tooLong: { nl: 'Geef hoogstens vijftien cijfers.', en: 'Give fifteen digits at most.' },
  tooManyDecimals: {
    nl: 'Dit heeft meer decimalen dan de indicator.',
    en: 'This has more decimals than the indicator.',
  },
  negative: { nl: 'Dit kan niet onder nul zijn.', en: 'This cannot be below zero.' },
  missing: { nl: 'Vul in wat is gemeten.', en: 'Fill in what was measured.' },
  zeroDenominator: {
    nl: 'Door nul kan niet worden gedeeld. Is er niets om van te meten, meet dan niet.',
    en: 'Nothing can be divided by zero. Where there is nothing to measure of, do not measure.',
  },
  onlyOneOfTwo: {
    nl: 'Vul teller en noemer allebei in, of geen van beide.',
    en: 'Fill in both numerator and denominator, or neither.',
  },
  notOfThisType: {
    nl: 'Deze indicator heeft geen teller en noemer.',
    en: 'This indicator has no numerator and denominator.',
  },
  aboveHundred: {
    nl: 'Dit is meer dan honderd procent.',
    en: 'This is more than a hundred per cent.',
  },
  notYesOrNo: { nl: 'Geef 1 voor ja of 0 voor nee.', en: 'Give 1 for yes or 0 for no.' },
  noSuchLevel: { nl: 'Dit niveau is er niet.', en: 'There is no such level.' },
} satisfies Record<MeasuredFault['fault'], Refusal>

/** What a definition lacks. */
export const kpiFaultWords = {
  baselineIsNoValue: {
    nl: 'Dit is geen waarde van deze indicator.',
    en: 'This is no value of this indicator.',
  },
  categoriesTwice: { nl: 'Een categorie staat er twee keer.', en: 'A category stands here twice.' },
  dimensionTwice: { nl: 'Een uitsplitsing staat er twee keer.', en: 'A disaggregation stands here twice.' },
  dayOutside: {
    nl: 'Geef een dag tussen 1900 en 2200.',
    en: 'Give a day between 1900 and 2200.',
  },
  endedOutside: {
    nl: 'Dit ligt buiten de looptijd van de KPI.',
    en: 'This lies outside the time of the KPI.',
  },
  endBeforeStart: { nl: 'Het eind ligt voor het begin.', en: 'The end lies before the start.' },
  fewerThanTwoCategories: {
    nl: 'Een uitsplitsing heeft minstens twee categorieën.',
    en: 'A disaggregation has at least two categories.',
  },
  fewerThanTwoLevels: {
    nl: 'Noem minstens twee niveaus.',
    en: 'Name at least two levels.',
  },
  marginOutside: {
    nl: 'De marge ligt tussen 0 en 100 %.',
    en: 'The margin lies between 0 and 100 %.',
  },
  nothingToAdd: {
    nl: 'Ja of nee en niveaus tellen niet op.',
    en: 'Yes or no, and levels, do not add up.',
  },
  tooManyDecimals: { nl: 'Geef 0 tot en met 6.', en: 'Give 0 to 6.' },
  tooManyPeriods: {
    nl: 'Dit zijn meer dan 240 perioden. Meet minder vaak of korter.',
    en: 'These are more than 240 periods. Measure less often, or for a shorter time.',
  },
} satisfies Record<KpiFault['fault'], Refusal>

/** How a day lies outside the time of what a KPI is of. */
export const spanFaultWords = {
  afterSubject: {
    nl: 'Dit ligt na het einde van dat waarvan deze KPI is. Alleen effect en impact meet u ook daarna.',
    en: 'This lies after the end of what this KPI is of. Only outcome and impact are measured after that.',
  },
  beforeSubject: {
    nl: 'Dit ligt voor het begin van dat waarvan deze KPI is.',
    en: 'This lies before the start of what this KPI is of.',
  },
} satisfies Record<SpanFault['fault'], Refusal>

/** Why a step cannot be taken with a measurement. */
export const stepFaultWords = {
  ended: { nl: 'Deze KPI is beëindigd.', en: 'This KPI has ended.' },
  notYours: {
    nl: 'Alleen wie dit indiende, neemt het terug.',
    en: 'Only who submitted this takes it back.',
  },
  ownMeasurement: {
    nl: 'Iemand anders dan wie indiende keurt goed.',
    en: 'Somebody else than who submitted approves.',
  },
  ownWriting: {
    nl: 'U schreef hier zelf aan mee. Iemand anders keurt het goed.',
    en: 'You had a hand in this yourself. Somebody else approves it.',
  },
  notBegun: {
    nl: 'Deze periode moet nog beginnen: er is nog niets te meten.',
    en: 'This period has yet to begin: there is nothing to measure yet.',
  },
  notOver: {
    nl: 'Deze waarde kan nog anders worden. Goedkeuren kan vanaf {day}.',
    en: 'This value may still become another. It can be approved from {day} on.',
  },
  periodLocked: {
    nl: 'Deze periode is gesloten. Open haar eerst.',
    en: 'This period is locked. Unlock it first.',
  },
  reasonMissing: { nl: 'Zeg waarom.', en: 'Say why.' },
  wrongState: {
    nl: 'Zo ver is deze meting niet, of al verder. Kijk opnieuw.',
    en: 'This measurement has not come so far, or is further already. Look again.',
  },
} satisfies Record<StepFault, Refusal>

/** Why somebody's own period cannot be measured in. */
export const eventFaultWords = {
  endBeforeStart: kpiFaultWords.endBeforeStart,
  outsideKpi: { nl: 'Dit ligt buiten de looptijd van de KPI.', en: 'This lies outside the time of the KPI.' },
  overlaps: { nl: 'Dit overlapt een andere periode.', en: 'This overlaps another period.' },
} satisfies Record<EventFault, Refusal>

/** What is wrong with the parts of a measurement; sums are told with both numbers. */
export const partFaultWords = {
  ...measuredFaultWords,
  moreThanWhole: { nl: 'Dit is meer dan het geheel.', en: 'This is more than the whole.' },
  twice: { nl: 'Deze categorie staat er twee keer.', en: 'This category stands here twice.' },
  unknown: { nl: 'Dit is er niet bij deze indicator.', en: 'This indicator has none such.' },
  categoryMissing: {
    nl: 'Er ontbreekt een categorie: de delen zijn samen {parts} en het geheel is {whole}.',
    en: 'A category is missing: the parts make {parts} and the whole is {whole}.',
  },
  notTheWhole: {
    nl: 'De delen zijn samen {parts} en het geheel is {whole}.',
    en: 'The parts make {parts} and the whole is {whole}.',
  },
} satisfies Record<PartFault['fault'], Refusal>

/** Why something is not done. */
export const refusals = {
  alreadyMeasured: {
    nl: 'In deze periode is al gemeten. Verbeter die meting.',
    en: 'This period was measured already. Correct that measurement.',
  },
  beingMeasured: {
    nl: 'Aan deze periode werkt al iemand: er is al een concept of een ingediende meting.',
    en: 'Somebody is at this period already: there is a draft or a submitted measurement.',
  },
  countsAfterEnd: {
    nl: 'Er telt al een waarde van een periode die op {day} begon. Eindig niet voor die dag.',
    en: 'A value counts already of a period that began on {day}. Do not end before that day.',
  },
  countsTooEarly: {
    nl: 'Er telt al een waarde die dan te vroeg zou zijn. Dit kan vanaf {day}.',
    en: 'A value counts already that would then have come too early. This can be done from {day} on.',
  },
  ended: stepFaultWords.ended,
  frozen: {
    nl: "Er zijn KPI's met deze indicator, dus wat zij betekent blijft zoals het is. Maak een nieuwe.",
    en: 'There are KPIs with this indicator, so what it means stays as it is. Make a new one.',
  },
  hasKpis: {
    nl: "Hier zijn KPI's van. Haal die eerst weg, of archiveer dit.",
    en: 'There are KPIs of this. Remove those first, or archive this.',
  },
  hasMeasurements: {
    nl: 'Er zijn goedgekeurde metingen. Beëindig de KPI in plaats van haar te verwijderen.',
    en: 'There are approved measurements. End the KPI instead of deleting it.',
  },
  indicatorUnknown: { nl: 'Deze indicator is er niet.', en: 'There is no such indicator.' },
  isEvidence: {
    nl: 'Dit bestand is bewijs bij een meting die is ingediend of telt, en blijft daarom zoals het is.',
    en: 'This file is evidence of a measurement that was submitted or counts, so it stays as it is.',
  },
  groupingUnknown: { nl: 'Kies uit: {choices}.', en: 'Choose from: {choices}.' },
  noGroupings: {
    nl: 'Hier wordt alleen alles samengenomen: laat dit weg.',
    en: 'Everything is taken together here: leave this out.',
  },
  isUsed: {
    nl: "Er zijn KPI's met deze indicator.",
    en: 'There are KPIs with this indicator.',
  },
  kpiUnknown: { nl: 'Deze KPI is er niet.', en: 'There is no such KPI.' },
  lockedPeriods: {
    nl: 'Er is een gesloten periode, waar anderen op bouwen. Open haar eerst.',
    en: 'A period is locked, on which others rely. Unlock it first.',
  },
  importing: {
    nl: 'Er wordt al een tabel ingelezen. Probeer het zo opnieuw.',
    en: 'A table is being read already. Try again in a moment.',
  },
  measuredIndicator: {
    nl: 'Van deze KPI is al gemeten, dus de indicator blijft. Beëindig de KPI en maak een nieuwe.',
    en: 'This KPI was measured already, so its indicator stays. End the KPI and make a new one.',
  },
  lockUnsaid: { nl: 'Zeg true of false.', en: 'Say true or false.' },
  noLink: {
    nl: 'Geef een adres op het web, als https://voorbeeld.nl.',
    en: 'Give an address on the web, as https://example.org.',
  },
  targetsDoNotFit: {
    nl: 'De doelen die er staan, zijn geen waarden van deze indicator.',
    en: 'The targets that were set are no values of this indicator.',
  },
  tooManyEvents: {
    nl: 'Er zijn al 240 perioden. Maak een nieuwe KPI.',
    en: 'There are 240 periods already. Make a new KPI.',
  },
  measuredPeriodGoes: {
    nl: 'In een periode die hiermee zou veranderen, is al gemeten.',
    en: 'A period that this would change was measured already.',
  },
  noEvent: {
    nl: 'De perioden van deze KPI volgen uit hoe vaak wordt gemeten.',
    en: 'The periods of this KPI follow from how often is measured.',
  },
  nothingNamed: { nl: 'Noem er minstens een.', en: 'Name at least one.' },
  notApprovedYet: {
    nl: 'Alleen een concept kan worden gewijzigd of verwijderd. Vraag om het terug te sturen, of verbeter het.',
    en: 'Only a draft can be changed or deleted. Ask for it to be sent back, or correct it.',
  },
  periodUnknown: { nl: 'Deze periode hoort niet bij de KPI.', en: 'This period is not one of the KPI.' },
  personUnknown: { nl: 'Deze persoon is er niet.', en: 'There is no such person.' },
  savedMeanwhile: {
    nl: 'Iemand anders heeft dit intussen opgeslagen. Kijk opnieuw.',
    en: 'Somebody else has saved this meanwhile. Look again.',
  },
  stepUnknown: {
    nl: 'Kies submit, withdraw, sendBack of approve.',
    en: 'Choose submit, withdraw, sendBack or approve.',
  },
  subjectFieldUnknown: {
    nl: 'Noem id of een tekstveld waarin staat welk document het is.',
    en: 'Name id or a field of text that tells which document it is.',
  },
  subjectUnknown: {
    nl: 'Dit is er niet, of u mag het niet lezen.',
    en: 'There is no such document, or you may not read it.',
  },
  fileUnknown: {
    nl: 'Dit bestand is er niet, of u mag het niet lezen.',
    en: 'There is no such file, or you may not read it.',
  },
} satisfies Record<string, Refusal>
