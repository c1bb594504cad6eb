import fc from 'fast-check'

import type { Days } from '../src/domain/framework/fitFrequency'
import type { FrameworkMap, FrameworkNotation, Meaning, NamedRow } from '../src/domain/framework/frameworkMap'
import { meanings } from '../src/domain/framework/frameworkMap'
import type { FrameworkPlan, Kept, KeptIndicator, KeptKpi, KeptPeriod } from '../src/domain/framework/plan'
import type { Kpi } from '../src/domain/kpi/kpi'
import { DEFAULT_LEVEL } from '../src/domain/kpi/kpi'
import { periodsOf } from '../src/domain/period/periodsOf'

/** Columns that are called what they mean, and two by which values are divided. */
export const plainMap: FrameworkMap = {
  columns: Object.fromEntries(meanings.map((meaning) => [meaning, meaning])),
  dimensions: { Age: 'age', Town: 'town' },
}

export const plainNotation: FrameworkNotation = { days: 'yearFirst', numbers: 'point' }

type Cells = Partial<Record<Meaning | 'Age' | 'Town', string>>

const blank: Cells = {
  ...Object.fromEntries(meanings.map((meaning) => [meaning, ''])),
  Age: '',
  Town: '',
}

/** A row of visitors of a branch in 2021, unless said otherwise. */
export const buildRow = (line: number, cells: Cells = {}): NamedRow => ({
  cells: {
    ...blank,
    actual: '5',
    baseline: '0',
    direction: 'up',
    from: '2021',
    indicator: 'Visitors',
    subject: 'a',
    target: '10',
    type: 'number',
    until: '2021',
    ...cells,
  },
  line,
})

const number = fc.constantFrom('', '0', '5', '5', '12.5', '1,250', '-3', '0.25')

const days = fc.constantFrom(
  { from: '2021', until: '2021' },
  { from: '2022', until: '2022' },
  { from: '2021-01-01', until: '2021-03-31' },
  { from: '2021-04-01', until: '2021-06-30' },
  { from: '2021-02-03', until: '2022-05-06' },
)

const cells: fc.Arbitrary<Cells> = fc
  .record({
    Age: fc.constantFrom('', '', '', 'Child', 'Adult'),
    Town: fc.constantFrom('', '', '', 'Doetinchem', 'Winterswijk'),
    actual: number,
    baseline: fc.constantFrom('', '0', '0', '1'),
    direction: fc.constantFrom('up', 'up', 'up', 'down', 'left'),
    indicator: fc.constantFrom('Visitors', 'Loans', 'Members', 'Courses'),
    result: fc.constantFrom('', 'Reading', 'Meeting'),
    subject: fc.constantFrom('a', 'b'),
    target: number,
    type: fc.constantFrom('number', 'number', 'percentage'),
    days,
  })
  .map(({ days: period, ...rest }) => ({ ...rest, ...period }))

/** Rows of which many are of one KPI, and some are wrong in themselves or beside one another. */
export const mixedRows = fc
  .array(cells, { maxLength: 12 })
  .map((all) => all.map((each, at) => buildRow(at + 2, each)))

/** Rows of which nothing is wrong: years in a row of indicators that all mean the same. */
export const soundRows = fc
  .uniqueArray(
    fc.record({
      indicator: fc.constantFrom('Visitors', 'Loans', 'Members'),
      result: fc.constantFrom('', 'Reading', 'Meeting'),
      subject: fc.constantFrom('a', 'b'),
      year: fc.integer({ max: 2024, min: 2019 }).map(String),
    }),
    { maxLength: 12, selector: (each) => JSON.stringify(each) },
  )
  .chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.array(fc.record({ actual: number, target: number }), {
        maxLength: all.length,
        minLength: all.length,
      }),
    ),
  )
  .map(([all, values]) =>
    all.map(({ year, ...rest }, at) =>
      buildRow(at + 2, { ...rest, ...values[at], baseline: '1', from: year, until: year }),
    ),
  )

/** The key of a period as the KPI makes it. */
const keyOf = (kpi: Kpi, { from, until }: Days): string =>
  periodsOf(kpi).find((period) => period.from === from && period.until === until)?.key ?? from

/** What is kept once a plan was written over what was kept before: each thing has its key for an id. */
export const keptAfter = ({ indicators, kpis }: FrameworkPlan): Kept => ({
  indicators: indicators.map(({ asked, rules }): KeptIndicator => ({
    id: asked.key,
    key: asked.key,
    level: asked.level ?? DEFAULT_LEVEL,
    name: asked.name,
    rules,
    unit: asked.unit,
  })),
  kpis: kpis.map(({ asked, baselineOn, kept, kpi, periods }): KeptKpi => ({
    baselineOn,
    id: JSON.stringify([asked.subject, asked.key]),
    indicator: asked.indicator,
    key: asked.key,
    kpi,
    name: asked.name,
    periods: [
      ...(kept?.periods.filter(
        (before) => !periods.some(({ from, until }) => from === before.from && until === before.until),
      ) ?? []),
      ...periods.map((period): KeptPeriod => {
        const before = kept?.periods.find(({ from, until }) => from === period.from && until === period.until)
        return {
          counting: before?.counting ?? null,
          from: period.from,
          id: period.from,
          isLocked: false,
          key: keyOf(kpi, period),
          open: period.measured?.kept ?? before?.open ?? null,
          target: period.target ?? before?.target ?? null,
          until: period.until,
        }
      }),
    ],
    subjects: [asked.subject],
  })),
  spans: new Map(),
})
