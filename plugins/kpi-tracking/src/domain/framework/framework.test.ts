import { expect, test } from 'vitest'

import { buildRow, keptAfter, plainMap, plainNotation } from '../../../test/frameworkRows'
import type { Days } from './fitFrequency'
import { fitFrequency } from './fitFrequency'
import type { FrameworkMap, FrameworkNotation, NamedRow } from './frameworkMap'
import { gather } from './gather'
import type { Kept } from './plan'
import { planFramework } from './planFramework'
import { readDay } from './readDay'
import { readMap } from './readMap'
import { tallyOf } from './tally'

type Asked = { map?: FrameworkMap; notation?: Partial<FrameworkNotation>; subject?: string }

const gathered = (rows: readonly NamedRow[], { map = plainMap, notation, subject }: Asked = {}) =>
  gather(rows, { map, notation: { ...plainNotation, ...notation }, subject: subject ?? null })

const nothing: Kept = { indicators: [], kpis: [], spans: new Map() }

const planned = (rows: readonly NamedRow[], kept = nothing, asked: Asked = {}) =>
  planFramework(gathered(rows, asked), { kept, map: plainMap, margin: 0.15, today: '2026-01-01' })

const told = (notes: readonly { column: string | null; kind: string; line: number }[]) =>
  notes.map(({ column, kind, line }) => [line, column, kind])

const year = (at: number): Days => ({ from: `${at}-01-01`, until: `${at}-12-31` })

test('a day is read as it is said to be written, and a year is its first day or its last', () => {
  expect(readDay('31-12-2020', 'dayFirst', 'first')).toBe('2020-12-31')
  expect(readDay('12/31/2020', 'monthFirst', 'first')).toBe('2020-12-31')
  expect(readDay('2020-1-5', 'yearFirst', 'first')).toBe('2020-01-05')
  expect(readDay('2020', 'dayFirst', 'last')).toBe('2020-12-31')
  expect(readDay('2020', 'dayFirst', 'first')).toBe('2020-01-01')
  for (const wrong of ['31-12-2020', '2021-02-29', '2020-13-01', '20-1-1', 'soon'])
    expect(readDay(wrong, 'yearFirst', 'first')).toBeNull()
})

test('how often is measured follows from the periods', () => {
  expect(fitFrequency([year(2020), year(2021)])).toBe('yearly')
  expect(fitFrequency([year(2020)])).toBe('yearly')
  expect(fitFrequency([{ from: '2020-04-01', until: '2020-06-30' }])).toBe('quarterly')
  expect(fitFrequency([{ from: '2016-01-01', until: '2020-12-31' }])).toBe('life')
  expect(fitFrequency([{ from: '2020-01-01', until: '2020-12-30' }])).toBe('life')
  // A year that is not there is no year in which nothing was measured.
  expect(fitFrequency([year(2020), year(2022)])).toBe('event')
  expect(fitFrequency([{ from: '2020-05-01', until: '2020-12-31' }, year(2021)])).toBe('yearly')
})

test('rows become an indicator, KPIs with periods and targets, and what was measured', () => {
  const { faults, indicators, kpis, warnings } = gathered([
    buildRow(2, { actual: '1,050.5', unit: 'visitors' }),
    buildRow(3, { actual: '12', from: '2022', target: '', until: '2022' }),
    buildRow(4, { subject: 'b' }),
  ])
  expect([faults, warnings]).toEqual([[], []])
  expect(indicators).toMatchObject([{ decimals: 1, name: 'Visitors', type: 'number', unit: 'visitors' }])
  expect(kpis).toMatchObject([
    {
      baseline: 0,
      frequency: 'yearly',
      periods: [
        { actual: { given: { value: 1050.5 } }, from: '2021-01-01', target: 10 },
        { actual: { given: { value: 12 } }, from: '2022-01-01', target: null },
      ],
      subject: 'a',
    },
    { subject: 'b' },
  ])
})

test('what cannot be understood is told by line and column', () => {
  const { faults, kpis } = gathered([
    buildRow(2, { direction: 'sideways', indicator: '', target: '1.250,5' }),
    buildRow(3, { from: '2023', until: '2022' }),
    buildRow(4, { from: 'May', unit: 'x'.repeat(61) }),
  ])
  expect(told(faults)).toEqual([
    [2, 'direction', 'unknownCode'],
    [2, 'indicator', 'missing'],
    [2, 'target', 'notANumber'],
    [3, 'until', 'endBeforeStart'],
    [4, 'from', 'noDay'],
    [4, 'unit', 'textTooLong'],
  ])
  expect(kpis).toEqual([])
})

test('rows of one thing that say different things are told, and the same row twice is one', () => {
  const { faults, warnings } = gathered([
    buildRow(2),
    buildRow(3),
    buildRow(4, { target: '11' }),
    buildRow(5, { baseline: '3', from: '2022', until: '2022' }),
    buildRow(6, { direction: 'down', subject: 'b' }),
  ])
  expect(told(warnings)).toEqual([[3, null, 'repeated']])
  expect(told(faults)).toEqual([
    [4, 'from', 'twice'],
    [5, 'baseline', 'differs'],
    [6, 'direction', 'differs'],
  ])
})

test('a column that is not there is told once, and no row is misread', () => {
  const { faults, kpis } = gathered([{ cells: { indicator: 'Visitors' }, line: 2 }], {
    map: { columns: { indicator: 'indicator', target: 'Doel' }, dimensions: { Plaats: 'town' } },
  })
  expect(told(faults)).toEqual([
    [1, 'Doel', 'columnMissing'],
    [1, 'Plaats', 'columnMissing'],
  ])
  expect(kpis).toEqual([])
})

test('codes say types, directions and levels, and a type that is none is left out and told', () => {
  const map: FrameworkMap = {
    ...plainMap,
    codes: { direction: { '0': 'down' }, level: { '2': 'outcome' }, type: { '1': 'number', '5': null } },
    constants: { source: 'The plan' },
  }
  const { faults, indicators, kpis, warnings } = gathered(
    [
      buildRow(2, { direction: '0', level: '2', type: '1' }),
      buildRow(3, { direction: '', indicator: 'Support', type: '5' }),
      buildRow(4, { indicator: 'Odd', type: 'constructor' }),
    ],
    { map },
  )
  expect(indicators).toMatchObject([{ direction: 'down', level: 'outcome', type: 'number' }])
  expect(kpis[0]?.periods[0]?.actual?.source).toBe('The plan')
  expect(told(warnings)).toEqual([[3, 'type', 'typeLeftOut']])
  expect(told(faults)).toEqual([[4, 'type', 'unknownCode']])
})

test('an indicator that a subject has under two results is two, told apart and told', () => {
  const rows = [buildRow(2, { result: 'Reading' }), buildRow(3, { result: 'Meeting' })]
  const { indicators, kpis, warnings } = gathered(rows)
  expect(indicators.map(({ name }) => name)).toEqual(['Visitors (Reading)', 'Visitors (Meeting)'])
  expect(kpis.map(({ name }) => name)).toEqual(['Visitors (Reading)', 'Visitors (Meeting)'])
  expect(told(warnings)).toEqual([
    [2, 'indicator', 'sameName'],
    [3, 'indicator', 'sameName'],
  ])
})

test('a name that is too long is cut and told, and stands whole in what the indicator tells', () => {
  const long = 'who came in '.repeat(20).trim()
  const { indicators, kpis, warnings } = gathered([buildRow(2, { indicator: long })])
  expect(indicators[0]?.name.length).toBeLessThanOrEqual(200)
  expect(kpis[0]?.name.endsWith('…')).toBe(true)
  expect(indicators[0]?.tells).toBe(long)
  expect(told(warnings)).toEqual([[2, 'indicator', 'nameCut']])
})

test('an empty cell of a dimension is the whole, and parts that make it are checked from then on', () => {
  const parts = (sum: string) => [
    buildRow(2, { actual: sum }),
    buildRow(3, { Town: 'Winterswijk', actual: '0.1', baseline: '', target: '' }),
    buildRow(4, { Town: 'Doetinchem', actual: '0.2', baseline: '', target: '' }),
  ]
  const [exact, apart] = [gathered(parts('0.3')), gathered(parts('0.4'))]
  expect(exact.indicators[0]?.dimensions).toEqual([
    { categories: ['Doetinchem', 'Winterswijk'], isExhaustive: true, key: 'town' },
  ])
  expect(exact.kpis[0]?.periods[0]?.actual?.parts).toMatchObject([
    { category: 'Winterswijk', dimension: 'town', value: 0.1 },
    { category: 'Doetinchem', dimension: 'town', value: 0.2 },
  ])
  expect(exact.warnings).toEqual([])
  expect(apart.indicators[0]?.dimensions[0]?.isExhaustive).toBe(false)
  expect(told(apart.warnings)).toEqual([[2, 'Town', 'partsApart']])
  expect(planned(parts('0.4')).faults).toEqual([])
})

test('a part without a whole is told, and so is what is left out of one', () => {
  const { faults, warnings } = gathered([
    buildRow(2),
    buildRow(3, { Age: 'Child', Town: 'Doetinchem', actual: '1', baseline: '', target: '' }),
    buildRow(4, { Age: 'Child', actual: '2', baseline: '', target: '3' }),
    buildRow(5, { Age: 'Child', from: '2022', target: '', until: '2022', baseline: '' }),
    buildRow(6, { Age: 'Adult', actual: '', baseline: '', target: '' }),
  ])
  expect(told(warnings)).toEqual(
    expect.arrayContaining([
      [3, 'Town', 'crossed'],
      [4, 'target', 'aimOfPart'],
    ]),
  )
  expect(told(faults)).toEqual([
    [6, 'actual', 'missing'],
    [5, 'Age', 'partWithoutWhole'],
  ])
})

test('values are rounded where that is asked, each told, and otherwise refused for their decimals', () => {
  const rows = [buildRow(2, { actual: '40.35801527835693', target: '1.0000005' })]
  const { kpis, warnings } = gathered(rows, { notation: { decimals: 6 } })
  expect(kpis[0]?.periods).toMatchObject([{ actual: { given: { value: 40.358015 } }, target: 1.000001 }])
  expect(told(warnings)).toEqual([
    [2, 'actual', 'rounded'],
    [2, 'target', 'rounded'],
  ])
  expect(told(planned(rows).faults)).toEqual([
    [2, 'target', 'tooManyDecimals'],
    [2, 'actual', 'tooManyDecimals'],
  ])
})

test('what is taken as it stands is told where it looks like a slip', () => {
  const { faults, warnings } = planned([
    buildRow(2, { baseline: '', indicator: 'No baseline' }),
    buildRow(3, { indicator: 'Beyond', actual: '11' }),
    buildRow(4, { baseline: '10', indicator: 'Nowhere to go' }),
    buildRow(5, { baseline: '20', indicator: 'Worse' }),
    buildRow(6, { actual: '104.5', indicator: 'Full', target: '90', type: 'percentage' }),
    buildRow(7, { actual: '', indicator: 'Unmeasured' }),
    buildRow(8, { actual: '0', indicator: 'Still there' }),
    buildRow(9, { indicator: 'Aimless', target: '' }),
    buildRow(10, { actual: '', from: '2027', indicator: 'To come', until: '2027' }),
  ])
  expect(faults).toEqual([])
  expect(told(warnings)).toEqual([
    [2, 'baseline', 'noBaseline'],
    [3, 'actual', 'beyondTarget'],
    [4, 'target', 'targetIsBaseline'],
    [5, 'target', 'targetOnWrongSide'],
    [6, 'actual', 'beyondTarget'],
    [6, 'actual', 'aboveHundred'],
    [7, 'actual', 'noActual'],
    [8, 'actual', 'actualIsBaseline'],
    [9, 'target', 'noTarget'],
  ])
})

test('a later table adds what is new, and moves a target and a baseline, which is told', () => {
  const before = keptAfter(planned([buildRow(2), buildRow(3, { from: '2022', until: '2022', actual: '' })]))
  const later = planned(
    [
      buildRow(2, { baseline: '1' }),
      buildRow(3, { baseline: '1', from: '2022', target: '20', until: '2022', actual: '7' }),
      buildRow(4, { baseline: '1', from: '2023', until: '2023', actual: '' }),
    ],
    before,
  )
  expect(later.faults).toEqual([])
  expect(tallyOf(later)).toMatchObject({
    added: { actuals: 1, indicators: 0, kpis: 0, periods: 1, targets: 1 },
    changed: { kpis: 1, targets: 1 },
    same: { actuals: 1, indicators: 1, targets: 1 },
  })
  expect(told(later.warnings)).toEqual(
    expect.arrayContaining([
      [2, 'baseline', 'baselineChanged'],
      [3, 'target', 'targetChanged'],
    ]),
  )
})

test('what counts or is at work is never written over, and what is locked stays', () => {
  const first = keptAfter(planned([buildRow(2)]))
  expect(told(planned([buildRow(2, { actual: '6' })], first).faults)).toEqual([
    [2, 'actual', 'beingMeasured'],
  ])
  const locked = {
    ...first,
    kpis: first.kpis.map((kpi) => ({
      ...kpi,
      periods: kpi.periods.map((period) => ({ ...period, isLocked: true })),
    })),
  }
  expect(planned([buildRow(2)], locked).faults).toEqual([])
  expect(told(planned([buildRow(2, { baseline: '1', target: '12' })], locked).faults)).toEqual([
    [2, 'baseline', 'periodLocked'],
    [2, 'target', 'periodLocked'],
  ])
})

test('an indicator that means something else, and a KPI of other periods, are told', () => {
  const kept = keptAfter(planned([buildRow(2, { unit: 'visitors' })]))
  const faultsOf = (cells: Parameters<typeof buildRow>[1]) => told(planned([buildRow(2, cells)], kept).faults)
  expect(faultsOf({ unit: 'visitors' })).toEqual([])
  expect(faultsOf({ unit: 'people' })).toEqual([[2, 'unit', 'meaningDiffers']])
  expect(faultsOf({ direction: 'down', unit: 'visitors' })).toEqual([[2, 'direction', 'meaningDiffers']])
  expect(faultsOf({ from: '2022-01-01', until: '2022-03-31' })).toEqual([[2, 'from', 'frequencyDiffers']])
  expect(faultsOf({ from: '2020', until: '2020' })).toEqual([])
})

test('what a later table does not say stays: the baseline, the decimals and the categories', () => {
  const kept = keptAfter(
    planned([
      buildRow(2, { actual: '5.25', baseline: '1.5' }),
      buildRow(3, { Town: 'Winterswijk', actual: '2', baseline: '', target: '' }),
      buildRow(4, { Town: 'Doetinchem', actual: '3.25', baseline: '', target: '' }),
    ]),
  )
  const later = planned([buildRow(2, { baseline: '', from: '2022', until: '2022' })], kept)
  expect(later.faults).toEqual([])
  expect(later.kpis[0]?.kpi.baseline).toBe(1.5)
  expect(later.indicators[0]).toMatchObject({
    isChanged: false,
    rules: { decimals: 2, dimensions: [{ categories: ['Doetinchem', 'Winterswijk'] }] },
  })
})

test('a period in which was measured does not become longer, and one in which was not does', () => {
  const longer = buildRow(2, { from: '2016-01-01', until: '2021-12-31' })
  const keptWith = (actual: string) =>
    keptAfter(planned([buildRow(2, { actual, from: '2016-01-01', until: '2020-12-31' })]))
  expect(told(planned([longer], keptWith('5')).faults)).toEqual([[2, 'from', 'measuredPeriodGoes']])
  expect(planned([longer], keptWith('')).faults).toEqual([])
})

test('a fraction is taken by its two numbers, whatever value stands beside them', () => {
  const share = { actual: '99.123', denominator: '8', numerator: '1', target: '50', type: 'percentage' }
  const { faults, indicators, kpis } = planned([buildRow(2, share)])
  expect(faults).toEqual([])
  expect(indicators[0]?.rules.decimals).toBe(0)
  expect(kpis[0]?.periods[0]?.measured?.kept.measured).toEqual({ denominator: 8, numerator: 1, value: 12.5 })
  const wrong = [
    buildRow(2, { ...share, denominator: '0' }),
    buildRow(3, { ...share, denominator: '', subject: 'b' }),
  ]
  expect(told(planned(wrong).faults)).toEqual([
    [2, 'denominator', 'zeroDenominator'],
    [3, 'denominator', 'onlyOneOfTwo'],
  ])
})

test('more periods or categories than there can be are told', () => {
  const events = Array.from({ length: 241 }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + 2 * at)).toISOString().slice(0, 10)
    return buildRow(2 + at, { from: day, until: day })
  })
  expect(told(planned(events).faults)).toEqual([[2, 'from', 'tooManyPeriods']])
  const parts = Array.from({ length: 41 }, (_, at) =>
    buildRow(3 + at, { Town: `Town ${at}`, actual: '0', baseline: '', target: '' }),
  )
  expect(told(planned([buildRow(2), ...parts]).faults)).toEqual([[2, null, 'tooManyCategories']])
})

test('periods that overlap, and one that is yet to begin, are told', () => {
  const { faults } = planned([
    buildRow(2, { from: '2021-02-01', until: '2021-03-10' }),
    buildRow(3, { from: '2021-03-10', until: '2021-04-10' }),
    buildRow(4, { from: '2027', indicator: 'To come', until: '2027' }),
  ])
  expect(told(faults)).toEqual([
    [3, 'from', 'overlaps'],
    [4, 'from', 'notBegun'],
  ])
})

test('a KPI outside the time of what it is of is told, unless it is of an effect that shows later', () => {
  const kept: Kept = { ...nothing, spans: new Map([['a', { from: '2020-04-01', until: '2022-06-30' }]]) }
  const rows = (level: string) => [
    buildRow(2, { from: '2019', indicator: 'Before', level, until: '2019' }),
    buildRow(3, { from: '2021', indicator: 'Within', level, until: '2021' }),
    buildRow(4, { from: '2023', indicator: 'After', level, until: '2023' }),
    buildRow(5, { from: '2023', indicator: 'Of another', level, subject: 'b', until: '2023' }),
    buildRow(6, { from: '2020', indicator: 'For a part', level, until: '2020' }),
    buildRow(7, { from: '2022', indicator: 'For a part', level, until: '2022' }),
  ]
  expect(told(planned(rows('output'), kept).faults)).toEqual([
    [2, 'from', 'beforeSubject'],
    [4, 'from', 'afterSubject'],
  ])
  expect(told(planned(rows('impact'), kept).faults)).toEqual([[2, 'from', 'beforeSubject']])
})

test('an indicator and a KPI that somebody made by hand are the ones that a table means', () => {
  const made = keptAfter(planned([buildRow(2)]))
  const byHand: Kept = {
    ...made,
    indicators: made.indicators.map((indicator) => ({ ...indicator, key: null })),
    kpis: made.kpis.map((kpi) => ({ ...kpi, key: null })),
  }
  expect(tallyOf(planned([buildRow(2)], byHand))).toMatchObject({
    added: { actuals: 0, indicators: 0, kpis: 0 },
    changed: { indicators: 1, kpis: 1 },
  })
  const [one] = byHand.indicators
  if (!one) throw new Error('one was made')
  const twice = { ...byHand, indicators: [one, { ...one, id: 'another' }] }
  expect(tallyOf(planned([buildRow(2)], twice)).added.indicators).toBe(1)
})

test('what is no map is told at its place', () => {
  expect(readMap(plainMap)).toMatchObject(plainMap)
  expect(readMap({ columns: { indicator: 'Indicator' }, codes: { type: { '5': null } } })).toMatchObject({
    codes: { type: { '5': null } },
  })
  for (const [sent, place] of [
    [[], ''],
    [{ columns: { doel: 'Doel' } }, 'columns'],
    [{ columns: {}, constants: { subject: '1' } }, 'constants'],
    [{ columns: {}, dimensions: { Town: '' } }, 'dimensions'],
    [{ codes: 3 }, 'codes'],
    [{ codes: { type: { '1': 'rubric' } } }, 'codes.type'],
    [{ codes: { direction: { '1': null } } }, 'codes.direction'],
    [{ codes: { level: { '1': 'goal' } } }, 'codes.level'],
  ] as const)
    expect(readMap(sent)).toBe(place)
})
