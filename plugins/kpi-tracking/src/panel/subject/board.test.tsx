import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

import { buildBoardKpi, buildWatched } from '../../../test/buildBoardKpi'
import { buildMeasurement, buildPanelKpi, buildPanelPeriod } from '../../../test/buildPanelKpi'
import { sayIn } from '../sayIn'
import { chartOf, partChartsOf } from './chartOf'
import { EmptyBoard } from './show/EmptyBoard'
import { Gauges } from './show/Gauges'
import { KpiCard } from './show/KpiCard'

const TODAY = '2028-06-15'
const years = [
  buildWatched(2026, { measured: 1100, target: 1200 }),
  buildWatched(2027, { measured: 1500, target: 1400 }),
  buildWatched(2028, { target: 1600 }),
]

const markup = (...told: Parameters<typeof buildBoardKpi>) =>
  renderToStaticMarkup(<KpiCard href={null} kpi={buildBoardKpi(...told)} language="nl" />)

const shown = (...told: Parameters<typeof buildBoardKpi>) =>
  markup(...told)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

test('a card says in words how a KPI stands: its value, the way gone, what waits and how that is to its target', () => {
  const text = shown({ periods: years, today: TODAY }, { baseline: 1000 })
  expect(text).toContain('Hoeveel mensen door de deur kwamen.')
  expect(text).toContain('Eenheid: bezoekers · Soort: Resultaat (output)')
  expect(text).toContain('▲ Voor op doel')
  expect(text).toContain('1.500 bezoekers (2027)')
  expect(text).toContain('125 % van de weg van nulwaarde naar doel')
  expect(text).toContain('2028, tot en met 31 december 2028')
  expect(markup({ periods: years, today: TODAY })).toContain('<svg')
})

test('what is late is told as late, and of what has ended nothing is due', () => {
  const late = { periods: years.slice(0, 3), today: '2030-01-01' }
  expect(shown(late)).toContain('Te laat: 2028')
  expect(shown({ ...late, endedOn: '2027-12-31' })).not.toContain('Te laat')
})

test.each([
  [{ baseline: null }, 'er is geen nulwaarde'],
  [{ baseline: 1400 }, 'het doel is gelijk aan de nulwaarde'],
  [{ baseline: 2000 }, 'het doel is slechter dan de nulwaarde'],
] as const)('where no verdict can be given the card says why: %j', (kpi, why) => {
  expect(shown({ periods: years, today: TODAY }, kpi)).toContain(`Geen oordeel: ${why}`)
})

test('what is measured once makes no line: it is a bar on the way to its target', () => {
  const once = markup({
    periods: [buildWatched(2026, { measured: 1100, target: 1200 })],
    today: '2027-03-01',
  })
  expect(once).toContain('<th scope="row">gemeten</th><td>1.100</td>')
  expect(once).toContain('Hoger is beter.')
  expect(markup({ periods: years, today: TODAY })).not.toContain('<th scope="row">gemeten</th>')
})

test('what a KPI is divided by is drawn by its parts, called as people call them', () => {
  const parts = (child: number) => [
    { category: 'child', denominator: null, dimension: 'age', numerator: null, value: child },
  ]
  const own = buildPanelKpi({
    periods: [
      buildPanelPeriod(2026, { counting: buildMeasurement({ parts: parts(7) }) }),
      buildPanelPeriod(2027, { open: buildMeasurement({ parts: parts(99), state: 'submitted' }) }),
    ],
  })
  const board = buildBoardKpi({ periods: years, today: TODAY })
  const [chart, ...others] = partChartsOf('nl', board, own)
  expect(others).toEqual([])
  expect(chart).toMatchObject({
    series: [
      { name: 'Kinderen', points: [{ label: '2026', value: 7 }] },
      { name: 'Volwassenen', points: [] },
    ],
    title: 'Leeftijd',
  })
  const drawn = renderToStaticMarkup(<KpiCard href={null} kpi={board} language="nl" own={own} />)
  expect(drawn).toContain('Kinderen')
})

test('nothing measured is no verdict and no zero', () => {
  const text = shown({ periods: [buildWatched(2026, { target: 5 })], today: '2026-03-01' })
  expect(text).toContain('er is nog niets gemeten')
  expect(text).not.toContain('Laatste waarde')
  expect(markup({ periods: [buildWatched(2026)] })).not.toContain('<svg')
})

test('where a line leads is told with the bounds between which it probably ends', () => {
  const measured = [110, 190, 300].map((value, at) => buildWatched(2026 + at, { measured: value }))
  const text = shown({ periods: measured, today: '2029-03-01' })
  expect(text).toMatch(/Als het zo doorgaat \d+ op 31 december 2029; waarschijnlijk \d+ tot \d+ bezoekers/)
  expect(shown({ periods: measured.slice(0, 2), today: '2029-03-01' })).not.toContain('zo doorgaat')
})

test('a forecast stands on the last day of the KPI, also where no period ends then', () => {
  const measured = [1, 2, 3].map((at) => buildWatched(2025 + at, { measured: at * 100 }))
  const board = buildBoardKpi({ periods: measured, today: '2029-03-01' })
  const last = chartOf('nl', board).points.at(-1)
  expect(last).toMatchObject({ label: 'prognose 31 december 2029', value: null })
  expect(last?.forecast).toBeCloseTo(400, 0)
  const ending = buildBoardKpi({ periods: [...measured, buildWatched(2029)], today: '2029-03-01' })
  expect(chartOf('nl', ending).points).toHaveLength(4)
  expect(chartOf('nl', ending).points.at(-1)?.forecast).toBeCloseTo(400, 0)
})

test('how well KPIs are kept is told by counts, and a count of nothing in words', () => {
  const gauges = {
    evidence: { part: 0, whole: 0 },
    results: { part: 2, whole: 4 },
    targets: { part: 2, whole: 3 },
  }
  const text = renderToStaticMarkup(<Gauges gauges={gauges} words={sayIn('nl')} />)
  expect(text).toContain('2 van 3 KPI’s')
  expect(text).toContain('2 van 4 perioden die voorbij zijn')
  expect(text).toContain('Nog niets goedgekeurd')
})

test('who may change a KPI is led to its form, and nobody else', () => {
  const [kpi, href] = [buildBoardKpi(), '/admin/collections/kpis/7']
  const led = renderToStaticMarkup(<KpiCard href={href} kpi={kpi} language="nl" />)
  expect(led).toContain(`<a aria-label="KPI aanpassen: ${kpi.name}" href="${href}">KPI aanpassen</a>`)
  expect(markup()).not.toContain('aanpassen')
})

test('without KPIs it is told what one is, and who may define is led to make one', () => {
  const empty = (href: string | null) => renderToStaticMarkup(<EmptyBoard href={href} words={sayIn('nl')} />)
  expect(empty('/admin/collections/kpis/create')).toContain('href="/admin/collections/kpis/create"')
  expect(empty(null)).not.toContain('href')
  expect(empty(null)).toContain('Wie dat mag')
})
