import type { Words } from '../locales/locales'
import type { Dimension } from './dimensions'

/** What amounts are given in, per dimension; the first unit of a dimension is the one that mixed sums are told in. */
export const units = [
  'piece',
  'person',
  'hour',
  'day',
  'week',
  'ec',
  'sbu',
  'euro',
  'cent',
  'kilogram',
  'tonne',
  'metre',
  'kilometre',
  'square-metre',
  'hectare',
  'litre',
  'cubic-metre',
  'kilowatt-hour',
  'megawatt-hour',
  'gigajoule',
  'gigabyte',
  'terabyte',
] as const

/** What an amount is given in. */
export type Unit = (typeof units)[number]

/** The units as people read them; a unit that is an agreement says which. */
export const unitWords = {
  piece: { nl: 'Stuks', en: 'Pieces' },
  person: { nl: 'Personen', en: 'People' },
  hour: { nl: 'Uren', en: 'Hours' },
  day: { nl: 'Werkdagen (8 uur)', en: 'Working days (8 hours)' },
  week: { nl: 'Werkweken (40 uur)', en: 'Working weeks (40 hours)' },
  ec: { nl: 'Studiepunten (EC, 28 uur)', en: 'Study credits (EC, 28 hours)' },
  sbu: { nl: 'Studiebelastingsuren (SBU)', en: 'Study load hours (SBU)' },
  euro: { nl: 'Euro', en: 'Euros' },
  cent: { nl: 'Eurocent', en: 'Euro cents' },
  kilogram: { nl: 'Kilogram', en: 'Kilograms' },
  tonne: { nl: 'Ton (1.000 kg)', en: 'Tonnes (1,000 kg)' },
  metre: { nl: 'Meter', en: 'Metres' },
  kilometre: { nl: 'Kilometer', en: 'Kilometres' },
  'square-metre': { nl: 'Vierkante meter', en: 'Square metres' },
  hectare: { nl: 'Hectare', en: 'Hectares' },
  litre: { nl: 'Liter', en: 'Litres' },
  'cubic-metre': { nl: 'Kubieke meter', en: 'Cubic metres' },
  'kilowatt-hour': { nl: 'Kilowattuur', en: 'Kilowatt-hours' },
  'megawatt-hour': { nl: 'Megawattuur', en: 'Megawatt-hours' },
  gigajoule: { nl: 'Gigajoule', en: 'Gigajoules' },
  gigabyte: { nl: 'Gigabyte', en: 'Gigabytes' },
  terabyte: { nl: 'Terabyte (1.000 GB)', en: 'Terabytes (1,000 GB)' },
} as const satisfies Record<Unit, Words>

/**
 * The dimension of each unit and its size: a whole number of the small steps that all units of that dimension are made of
 * (a step of energy is 0.1 MJ, since 1 kWh = 3.6 MJ), so that every conversion is a fraction of two whole numbers. A
 * working day of 8 and a week of 40 hours are our agreement; 1 EC = 28 hours is the law's; an SBU is an hour.
 */
export const unitSizes = {
  piece: { dimension: 'pieces', size: 1n },
  person: { dimension: 'people', size: 1n },
  hour: { dimension: 'time', size: 1n },
  day: { dimension: 'time', size: 8n },
  week: { dimension: 'time', size: 40n },
  ec: { dimension: 'time', size: 28n },
  sbu: { dimension: 'time', size: 1n },
  euro: { dimension: 'money', size: 100n },
  cent: { dimension: 'money', size: 1n },
  kilogram: { dimension: 'mass', size: 1n },
  tonne: { dimension: 'mass', size: 1000n },
  metre: { dimension: 'length', size: 1n },
  kilometre: { dimension: 'length', size: 1000n },
  'square-metre': { dimension: 'area', size: 1n },
  hectare: { dimension: 'area', size: 10_000n },
  litre: { dimension: 'volume', size: 1n },
  'cubic-metre': { dimension: 'volume', size: 1000n },
  'kilowatt-hour': { dimension: 'energy', size: 36n },
  'megawatt-hour': { dimension: 'energy', size: 36_000n },
  gigajoule: { dimension: 'energy', size: 10_000n },
  gigabyte: { dimension: 'data', size: 1n },
  terabyte: { dimension: 'data', size: 1000n },
} as const satisfies Record<Unit, { dimension: Dimension; size: bigint }>

/** What a unit measures. */
export const dimensionOf = (unit: Unit): Dimension => unitSizes[unit].dimension
