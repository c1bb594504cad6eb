import type { Direction, Frequency, KpiType, Level } from '../domain/kpi/kpi'
import type { MeasurementState } from '../domain/measurement/steps'
import type { Aggregation } from '../domain/rollUp/aggregation'

type Label = { en: string; nl: string }

const levels = {
  input: { nl: 'Inzet (input)', en: 'Input' },
  output: { nl: 'Resultaat (output)', en: 'Output' },
  outcome: { nl: 'Effect (outcome)', en: 'Outcome' },
  impact: { nl: 'Impact', en: 'Impact' },
} satisfies Record<Level, Label>

const types = {
  number: { nl: 'Getal', en: 'Number' },
  percentage: { nl: 'Percentage', en: 'Percentage' },
  ratio: { nl: 'Verhouding', en: 'Ratio' },
  yesNo: { nl: 'Ja of nee', en: 'Yes or no' },
  rubric: { nl: 'Niveaus (rubric)', en: 'Levels (rubric)' },
} satisfies Record<KpiType, Label>

const directions = {
  up: { nl: 'Meer is beter', en: 'More is better' },
  down: { nl: 'Minder is beter', en: 'Less is better' },
} satisfies Record<Direction, Label>

const frequencies = {
  life: { nl: 'Eén keer, over de hele looptijd', en: 'Once, over the whole time' },
  startMidEnd: { nl: 'Begin, midden en eind', en: 'Start, middle and end' },
  yearly: { nl: 'Elk jaar', en: 'Every year' },
  halfYearly: { nl: 'Elk half jaar', en: 'Every half year' },
  quarterly: { nl: 'Elk kwartaal', en: 'Every quarter' },
  monthly: { nl: 'Elke maand', en: 'Every month' },
  event: { nl: 'Bij elke gebeurtenis', en: 'On every event' },
} satisfies Record<Frequency, Label>

const aggregations = {
  sum: {
    nl: 'Optellen (percentages: tellers door noemers)',
    en: 'Add up (percentages: numerators over denominators)',
  },
  latest: { nl: 'De nieuwste', en: 'The latest' },
  minimum: { nl: 'De laagste', en: 'The lowest' },
  maximum: { nl: 'De hoogste', en: 'The highest' },
  count: { nl: 'Hoeveel er gemeten zijn', en: 'How many were measured' },
} satisfies Record<Aggregation, Label>

const states = {
  draft: { nl: 'Concept', en: 'Draft' },
  submitted: { nl: 'Ingediend', en: 'Submitted' },
  approved: { nl: 'Goedgekeurd', en: 'Approved' },
  corrected: { nl: 'Verbeterd', en: 'Corrected' },
} satisfies Record<MeasurementState, Label>

/** What the panel calls the collections of the plugin, their fields and their values. */
export const labels = {
  group: { nl: "KPI's", en: 'KPIs' },
  indicators: {
    plural: { nl: 'Indicatoren', en: 'Indicators' },
    singular: { nl: 'Indicator', en: 'Indicator' },
  },
  kpis: { plural: { nl: "KPI's", en: 'KPIs' }, singular: { nl: 'KPI', en: 'KPI' } },
  periods: {
    plural: { nl: 'Meetperioden', en: 'Measuring periods' },
    singular: { nl: 'Meetperiode', en: 'Measuring period' },
  },
  measurements: {
    plural: { nl: 'Metingen', en: 'Measurements' },
    singular: { nl: 'Meting', en: 'Measurement' },
  },
  digests: {
    plural: { nl: 'Verstuurde overzichten', en: 'Digests sent' },
    singular: { nl: 'Verstuurd overzicht', en: 'Digest sent' },
  },
  receivesDigest: {
    label: { nl: 'Overzicht van metingen per mail', en: 'Digest of measurements by mail' },
    help: {
      nl: 'Een mail op een werkdag waarop u iets moet meten of kunt goedkeuren. Uit: u krijgt er geen.',
      en: 'A mail on a working day on which there is something for you to measure or to approve. Off: you get none.',
    },
  },
  levels,
  types,
  directions,
  frequencies,
  aggregations,
  states,
  name: { nl: 'Naam', en: 'Name' },
  tells: {
    label: { nl: 'Wat zegt dit?', en: 'What does it tell?' },
    help: {
      nl: 'In een of twee zinnen, voor wie er niet bij was: wat wordt geteld, en wat zegt dat?',
      en: 'In one or two sentences, for who was not there: what is counted, and what does that say?',
    },
  },
  tableKey: { nl: 'Sleutel in een tabel', en: 'Key in a table' },
  level: { nl: 'Soort', en: 'Level' },
  type: { nl: 'Soort waarde', en: 'Type of value' },
  unit: {
    label: { nl: 'Eenheid', en: 'Unit' },
    help: { nl: 'Bijvoorbeeld: studenten, uren, kg CO₂.', en: 'For example: students, hours, kg CO₂.' },
  },
  direction: { nl: 'Richting', en: 'Direction' },
  isCumulative: {
    label: { nl: 'Optellend', en: 'Cumulative' },
    help: {
      nl: 'Elke meting is wat er in die periode bij kwam, en telt op bij de nulwaarde. Doelen zijn totalen.',
      en: 'Each measurement is what that period added, on top of the baseline. Targets are totals.',
    },
  },
  decimals: { nl: 'Decimalen', en: 'Decimals' },
  mayBeNegative: {
    label: {
      nl: 'Kan onder nul of boven honderd procent',
      en: 'May be below zero or above a hundred per cent',
    },
    help: {
      nl: 'Aan voor groei of verschil. Uit voor wat wordt geteld: dan wordt een minteken als vergissing gemeld.',
      en: 'On for growth or difference. Off for what is counted: a minus is then told as a slip.',
    },
  },
  rubric: { nl: 'Niveaus, van laag naar hoog', en: 'Levels, from low to high' },
  rubricRow: { plural: { nl: 'Niveaus', en: 'Levels' }, singular: { nl: 'Niveau', en: 'Level' } },
  dimensions: {
    label: { nl: 'Uitsplitsen naar', en: 'Disaggregate by' },
    help: {
      nl: 'Waarnaar een meting wordt verdeeld, zoals geslacht of gemeente.',
      en: 'By what a measurement is divided, such as sex or municipality.',
    },
  },
  dimensionRow: {
    plural: { nl: 'Uitsplitsingen', en: 'Disaggregations' },
    singular: { nl: 'Uitsplitsing', en: 'Disaggregation' },
  },
  key: {
    label: { nl: 'Sleutel', en: 'Key' },
    help: {
      nl: 'Kort en vast, zoals geslacht: zo heet het in bestanden.',
      en: 'Short and fixed, such as sex: what it is called in files.',
    },
  },
  isExhaustive: {
    label: { nl: 'De delen zijn samen het geheel', en: 'The parts make up the whole' },
    help: {
      nl: 'Dan wordt nagerekend of het klopt. Uit als iets in twee categorieën kan vallen.',
      en: 'It is then checked whether they add up. Off where something can be in two categories.',
    },
  },
  categories: { nl: 'Categorieën', en: 'Categories' },
  categoryRow: {
    plural: { nl: 'Categorieën', en: 'Categories' },
    singular: { nl: 'Categorie', en: 'Category' },
  },
  aggregation: { nl: 'Over alle projecten samen', en: 'Over all subjects together' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  sdgs: { nl: 'Duurzame ontwikkelingsdoelen', en: 'Sustainable development goals' },
  indicator: { nl: 'Indicator', en: 'Indicator' },
  subjects: {
    label: { nl: 'Van', en: 'Of' },
    help: {
      nl: 'Een KPI die van meer dan een is, telt in het geheel maar één keer mee.',
      en: 'A KPI that is shared counts once in the whole.',
    },
  },
  frequency: { nl: 'Hoe vaak wordt gemeten', en: 'How often is measured' },
  from: { nl: 'Vanaf', en: 'From' },
  until: { nl: 'Tot en met', en: 'Until' },
  baseline: {
    label: { nl: 'Nulwaarde', en: 'Baseline' },
    help: { nl: 'Hoe het was voor het begon.', en: 'How it was before it began.' },
  },
  value: { nl: 'Waarde', en: 'Value' },
  numerator: { nl: 'Teller', en: 'Numerator' },
  denominator: { nl: 'Noemer', en: 'Denominator' },
  on: { nl: 'Op', en: 'On' },
  source: { nl: 'Bron', en: 'Source' },
  margin: {
    label: { nl: 'Marge (%)', en: 'Margin (%)' },
    help: {
      nl: 'Deel van de weg van nulwaarde naar doel waarbinnen een meting nog op schema is.',
      en: 'Part of the way from baseline to target within which a measurement is still on target.',
    },
  },
  responsible: { nl: 'Wie zorgt voor de metingen', en: 'Responsible for measuring' },
  method: { nl: 'Hoe wordt gemeten', en: 'How is measured' },
  isPublic: {
    label: { nl: 'Openbaar', en: 'Public' },
    help: { nl: 'Goedgekeurde metingen staan op de site.', en: 'Approved measurements are on the site.' },
  },
  endedOn: { nl: 'Beëindigd op', en: 'Ended on' },
  kpi: { nl: 'KPI', en: 'KPI' },
  period: { nl: 'Periode', en: 'Period' },
  target: { nl: 'Doel', en: 'Target' },
  lockedAt: { nl: 'Gesloten op', en: 'Locked at' },
  lockedBy: { nl: 'Gesloten door', en: 'Locked by' },
  lockTrail: { nl: 'Gesloten en geopend', en: 'Locked and unlocked' },
  state: { nl: 'Stand', en: 'State' },
  parts: { nl: 'Uitgesplitst', en: 'Disaggregated' },
  partRow: { plural: { nl: 'Delen', en: 'Parts' }, singular: { nl: 'Deel', en: 'Part' } },
  dimension: { nl: 'Uitsplitsing', en: 'Dimension' },
  category: { nl: 'Categorie', en: 'Category' },
  evidence: { nl: 'Bewijs', en: 'Evidence' },
  evidenceRow: {
    plural: { nl: 'Bewijzen', en: 'Evidence' },
    singular: { nl: 'Bewijs', en: 'Piece of evidence' },
  },
  file: { nl: 'Bestand', en: 'File' },
  link: { nl: 'Link', en: 'Link' },
  note: { nl: 'Toelichting', en: 'Note' },
  reason: { nl: 'Waarom', en: 'Reason' },
  isEvent: { nl: 'Van een gebeurtenis', en: 'Of an event' },
  sentBackBecause: { nl: 'Teruggestuurd omdat', en: 'Sent back because' },
  writtenBy: { nl: 'Ingevoerd of gewijzigd door', en: 'Entered or changed by' },
  submittedByName: { nl: 'Naam van wie indiende', en: 'Name of who submitted' },
  approvedByName: { nl: 'Naam van wie goedkeurde', en: 'Name of who approved' },
  submittedAt: { nl: 'Ingediend op', en: 'Submitted at' },
  submittedBy: { nl: 'Ingediend door', en: 'Submitted by' },
  approvedAt: { nl: 'Goedgekeurd op', en: 'Approved at' },
  approvedBy: { nl: 'Goedgekeurd door', en: 'Approved by' },
  corrects: { nl: 'Verbetert', en: 'Corrects' },
}
