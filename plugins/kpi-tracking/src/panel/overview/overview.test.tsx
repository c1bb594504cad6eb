import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'

import { everything } from '../../domain/overview/overviewQuery'
import type { ToldRollUp } from '../../read/readRollUps'
import { sayIn } from '../sayIn'
import { IndicatorPart } from './IndicatorPart'
import { scaleOf } from './scaleOf'
import { WayLinks } from './WayLinks'

const told = (value: number | null, group: string | null, more: Partial<ToldRollUp> = {}): ToldRollUp => ({
  aggregation: 'sum',
  counted: value === null ? 0 : 2,
  group: group === null ? null : { key: group, name: group },
  indicator: {
    decimals: 0,
    id: 7,
    level: 'outcome',
    name: 'Uren <i>',
    sdgs: ['4'],
    themes: ['7'],
    tells: 'Vrijwillige hulp.',
    type: 'number',
    unit: 'uren',
  },
  kpis: 3,
  on: value === null ? null : '2026-12-31',
  value,
  ...more,
})

const draw = (by: string | null, groups: readonly ToldRollUp[]): string =>
  renderToStaticMarkup(
    <IndicatorPart
      by={by}
      language="nl"
      say={sayIn('nl')}
      themes={[
        { id: '7', name: 'Water' },
        { id: '8', name: 'Wind' },
      ]}
      together={{ groups, whole: told(42, null) }}
    />,
  )

describe('an indicator taken together', () => {
  test('says what it tells, how that was done, what came of it, of how many and until when', () => {
    const markup = draw(null, [])
    for (const said of [
      'Uren &lt;i&gt;</h2>',
      'Vrijwillige hulp.',
      'Effect (outcome) · SDG 4 · Water · Opgeteld.',
      '<dd>42 uren</dd>',
      '<dd>2 van 3 KPI’s</dd>',
      '<dd>31 december 2026</dd>',
    ])
      expect(markup).toContain(said)
    expect(markup).not.toContain('<table')
  })

  test('has a row for each group, with its value in words beside a bar, on one scale', () => {
    const markup = draw('Plaatsen', [told(30, 'Noord'), told(60, 'Zuid'), told(null, 'West')])
    expect(markup).toContain('<caption>Uren &lt;i&gt;: Plaatsen</caption>')
    expect([...markup.matchAll(/class="chart-bar"[^>]*width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(
      ['500', '1000'],
    )
    expect(markup).toContain('nog niet bekend')
    expect(markup).toContain('0 van 3 KPI’s')
    expect(draw('Plaatsen', [])).toContain('Geen van deze KPI’s hoort bij een groep.')
  })

  test('shows a hundred groups, and says how many more there are', () => {
    const markup = draw(
      'Plaatsen',
      Array.from({ length: 103 }, (_, at) => told(at, `Plaats ${at}`)),
    )
    expect(markup.match(/scope="row"/g)).toHaveLength(100)
    expect(markup).toContain('En nog 3 groepen')
  })
})

test('a share is drawn as a share of all, and a loss to the other side of nothing', () => {
  const { indicator } = told(1, null)
  const share = { indicator: { ...indicator, type: 'percentage' as const } }
  expect(scaleOf([told(25, 'a', share), told(50, 'b', share)])).toEqual({ highest: 100, lowest: 0 })
  expect(scaleOf([told(25, 'a', { ...share, aggregation: 'count' })])).toEqual({ highest: 25, lowest: 0 })
  expect(scaleOf([told(-5, 'a'), told(20, 'b')])).toEqual({ highest: 20, lowest: -5 })
})

test('each way to take KPIs together is a link that keeps what was looked for, and tells which is shown', () => {
  const overview = {
    asked: { ...everything, by: 'towns', page: 3, search: 'uur' },
    count: 0,
    gauges: {
      evidence: { part: 0, whole: 0 },
      results: { part: 0, whole: 0 },
      targets: { part: 0, whole: 0 },
    },
    indicators: [],
    levels: [],
    pages: 1,
    sdgs: [],
    themes: [],
    total: 0,
    ways: [{ label: { nl: 'Plaatsen' }, name: 'towns' }],
  }
  const markup = renderToStaticMarkup(<WayLinks overview={overview} path="/admin/kpis" say={sayIn('nl')} />)
  expect(markup).toContain('<a href="/admin/kpis?search=uur&amp;page=3">Alles samen</a>')
  expect(markup).toContain(
    '<a aria-current="page" href="/admin/kpis?by=towns&amp;search=uur&amp;page=3">Plaatsen</a>',
  )
  const none = renderToStaticMarkup(
    <WayLinks overview={{ ...overview, ways: [] }} path="/" say={sayIn('nl')} />,
  )
  expect(none).toBe('')
})
