import type { Status } from './status'

/** What charts say. */
export type ChartWords = {
  measured: string
  target: string
  baseline: string
  margin: string
  forecast: string
  range: string
  status: string
  statuses: Record<Status, string>
  period: string
  group: string
  what: string
  figure: string
  table: string
  none: string
  empty: string
  better: Record<'higher' | 'lower', string>
  between: (lower: string, upper: string) => string
  /** The last measurement, as a sentence. */
  latest: (label: string, value: string) => string
  /** What stands beside it, as a sentence. */
  beside: (what: string, value: string) => string
  /** A whole series in one sentence. */
  fromTo: (first: string, last: string) => string
  groups: (count: number) => string
}

const NO_BREAK_SPACE = '\u00A0'

const nl: ChartWords = {
  measured: 'gemeten',
  target: 'doel',
  baseline: 'nulmeting',
  margin: 'marge',
  forecast: 'verwachting',
  range: 'bandbreedte',
  status: 'stand',
  statuses: { over: 'voor op doel', on: 'op doel', under: 'achter op doel' },
  period: 'periode',
  group: 'groep',
  what: 'wat',
  figure: 'cijfer',
  table: 'Tabel met deze cijfers',
  none: 'geen',
  empty: 'Er zijn nog geen cijfers.',
  better: { higher: 'Hoger is beter.', lower: 'Lager is beter.' },
  between: (lower, upper) => `${lower}${NO_BREAK_SPACE}tot${NO_BREAK_SPACE}${upper}`,
  latest: (label, value) => `Laatste meting, ${label}: ${value}.`,
  beside: (what, value) => `${what}: ${value}.`,
  fromTo: (first, last) => `van ${first} naar ${last}`,
  groups: (count) => (count === 1 ? 'Eén groep.' : `${count} groepen op dezelfde schaal.`),
}

const en: ChartWords = {
  measured: 'measured',
  target: 'target',
  baseline: 'baseline',
  margin: 'margin',
  forecast: 'forecast',
  range: 'range',
  status: 'status',
  statuses: { over: 'ahead of target', on: 'on target', under: 'behind target' },
  period: 'period',
  group: 'group',
  what: 'what',
  figure: 'figure',
  table: 'Table of these figures',
  none: 'none',
  empty: 'There are no figures yet.',
  better: { higher: 'Higher is better.', lower: 'Lower is better.' },
  between: (lower, upper) => `${lower}${NO_BREAK_SPACE}to${NO_BREAK_SPACE}${upper}`,
  latest: (label, value) => `Latest measurement, ${label}: ${value}.`,
  beside: (what, value) => `${what}: ${value}.`,
  fromTo: (first, last) => `from ${first} to ${last}`,
  groups: (count) => (count === 1 ? 'One group.' : `${count} groups on one scale.`),
}

/** A language that charts speak. */
export type ChartLanguage = 'en' | 'nl'

/** The language that a chart speaks when it is asked for this one: `en-GB` is English, and what it does not know Dutch. */
export const languageOf = (language: string | undefined): ChartLanguage =>
  language?.toLowerCase().split('-')[0] === 'en' ? 'en' : 'nl'

const words: Readonly<Record<ChartLanguage, ChartWords>> = { en, nl }

/** What charts say in a language. */
export const chartWords = (language: ChartLanguage): ChartWords => words[language]
