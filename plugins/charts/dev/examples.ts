import type {
  BarProps,
  BulletProps,
  SmallMultiplesProps,
  SparklineProps,
  TimeSeriesProps,
} from '../src/index'

/** Text that would do harm where it is not escaped, and that no XML could hold. */
export const HOSTILE = `"><script>alert('x')</script>\u0000\u202e & <b>\ud800 ]]>`

const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028]

/** Lines over time, the first of which shows all that one can. */
export const timeSeries: readonly TimeSeriesProps[] = [
  {
    id: 'dairy',
    title: 'Melkvee met weidegang',
    unit: '%',
    baseline: 42,
    points: years.map((year, place) => {
      const target = 45 + place * 5
      return {
        key: String(year),
        label: String(year),
        at: year,
        value: [42, 47, null, 56, 72, null, null][place] ?? null,
        target,
        margin: { lower: target - 4, upper: target + 4 },
        status: ([null, null, null, 'under', 'over', null, null] as const)[place] ?? null,
        forecast: place === 5 ? 73 : place === 6 ? 75 : null,
        range: place === 5 ? { lower: 69, upper: 77 } : place === 6 ? { lower: 67, upper: 83 } : null,
      }
    }),
  },
  {
    id: 'jobs',
    title: 'Jobs kept in the region after a cooperation of several years',
    language: 'en',
    points: Array.from({ length: 36 }, (_, month) => ({
      key: String(month),
      label: new Date(Date.UTC(2024, month, 1)).toLocaleDateString('en-GB', {
        month: 'short',
        year: 'numeric',
      }),
      value: Math.round(400 + 60 * Math.sin(month / 4) + month * 9),
      target: 500,
    })),
  },
  {
    id: 'money',
    title: 'Omzet van de keten',
    format: (value) =>
      value.toLocaleString('nl-NL', { currency: 'EUR', maximumFractionDigits: 0, style: 'currency' }),
    points: [1_250_000, 1_900_000, -400_000, 2_350_000].map((value, quarter) => ({
      key: `Q${quarter}`,
      label: `${quarter + 1}e kwartaal van het jaar 2026`,
      value,
    })),
  },
  {
    id: 'single',
    title: 'Eén meting',
    points: [
      {
        key: '2026',
        label: '2026',
        value: 12,
        target: 15,
        margin: { lower: 13, upper: 17 },
        status: 'under',
      },
    ],
  },
  {
    id: 'equal',
    title: 'Altijd gelijk',
    points: years.map((year) => ({ key: `${year}`, label: `${year}`, value: 7 })),
  },
  { id: 'empty', title: 'Nog niets', points: [] },
  {
    id: 'huge',
    title: 'Heel groot en heel klein',
    points: [1e15, 2.5e15, 1e-9].map((value, place) => ({
      key: `${place}`,
      label: `meting ${place + 1}`,
      value,
    })),
  },
  {
    id: HOSTILE,
    title: HOSTILE,
    description: HOSTILE,
    unit: HOSTILE,
    format: (value) => `${value}${HOSTILE}`,
    points: [1, 2].map((value) => ({ key: HOSTILE, label: HOSTILE, value, target: Number.NaN })),
  },
]

/** Bars, each measured by something else. */
export const bullets: readonly BulletProps[] = [
  {
    id: 'protein',
    title: 'Eiwitgewassen van eigen bodem',
    unit: 'ha',
    actual: 310,
    target: 400,
    baseline: 120,
    margin: { lower: 360, upper: 440 },
    direction: 'higher',
    status: 'under',
  },
  {
    id: 'nitrogen',
    title: 'Stikstofoverschot per hectare',
    unit: 'kg',
    language: 'en',
    actual: 95,
    target: 100,
    baseline: 180,
    direction: 'lower',
    status: 'on',
  },
  { id: 'waiting', title: 'Nog niet gemeten', actual: null, target: 40 },
  { id: 'nothing', title: 'Nog niets bekend', actual: null },
]

/** The parts of totals. */
export const smallMultiples: readonly SmallMultiplesProps[] = [
  {
    id: 'schools',
    title: 'Studenten per onderwijsniveau',
    series: [
      ['mbo', 'Middelbaar beroepsonderwijs in de hele streek en daarbuiten', [40, 55, 61, 80]],
      ['hbo', 'Hoger beroepsonderwijs', [12, null, 25, 31]],
      ['wo', 'Universiteit', [null, null, null, 4]],
      ['vo', 'Voortgezet onderwijs', [90, 88, 70, 65]],
      ['po', 'Basisonderwijs', [0, 0, 10, 12]],
    ].map(([key, name, values]) => ({
      key: key as string,
      name: name as string,
      points: (values as (number | null)[]).map((value, place) => ({
        key: `${2023 + place}`,
        label: `${2023 + place}`,
        at: 2023 + place,
        value,
      })),
    })),
  },
  { id: 'none', title: 'Geen delen', series: [] },
]

/** Small lines amid words. */
export const sparklines: readonly SparklineProps[] = [
  { name: 'Bezoekers', values: [3, 5, 4, 8, 13], target: 10 },
  { name: 'Visitors', values: [3, null, 4, 8, null], language: 'en' },
  { name: HOSTILE, values: [] },
]

/** Bars of the rows of a table. */
export const bars: readonly BarProps[] = [-20, 0, 35, null, 80].map((value) => ({
  highest: 80,
  lowest: -20,
  value,
}))
