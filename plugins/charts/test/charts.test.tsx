import { describe, expect, it } from 'vitest'

import { bullets, HOSTILE, smallMultiples, sparklines, timeSeries } from '../dev/examples'
import { Gallery } from '../dev/Gallery'
import type { BulletProps, TimeSeriesProps } from '../src/index'
import { Bullet, SmallMultiples, Sparkline, StatusMark, TimeSeries, TimeSeriesDrawing } from '../src/index'
import { draw } from './draw'

/** The contents of every element that this pattern opens. */
const contentsOf = (markup: string, tag: string): string[] =>
  [...markup.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</`, 'g'))].map(([, text = '']) => text)

const rowsOf = (markup: string): string[][] =>
  [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell = '']) => cell),
  )

const plain = (more: Partial<TimeSeriesProps>): TimeSeriesProps => ({
  id: 'jobs',
  title: 'Banen',
  points: [
    { key: '2025', label: '2025', value: 1200 },
    { key: '2026', label: '2026', value: null, target: 1500.5 },
  ],
  ...more,
})

describe('a chart for whoever does not see it', () => {
  it('is a picture that is called by its title and told by its description', () => {
    const markup = draw(TimeSeries, plain({ description: 'Het gaat goed.' }))
    expect(markup).toContain('role="img"')
    expect(markup).toContain('aria-labelledby="jobs-title jobs-desc"')
    expect(markup).toContain('<title id="jobs-title">Banen</title>')
    expect(markup).toContain('<desc id="jobs-desc">Het gaat goed.</desc>')
  })

  it('tells the last figures when the host tells nothing', () => {
    expect(draw(TimeSeries, plain({}))).toContain('<desc id="jobs-desc">Laatste meting, 2025: 1.200.</desc>')
    const [first] = bullets
    expect(first && draw(Bullet, first)).toContain(
      'Gemeten: 310. Doel: 400. Marge: 360\u00A0tot\u00A0440. Nulmeting: 120. Stand: achter op doel. Hoger is beter.',
    )
  })

  it('has a table of the same figures, with heads of rows and columns', () => {
    const markup = draw(TimeSeries, plain({ unit: 'fte' }))
    expect(markup).toContain('<details class="chart-data"><summary>Tabel met deze cijfers</summary>')
    expect(markup).toContain('<caption>Banen (fte)</caption>')
    expect(rowsOf(markup)).toEqual([
      ['periode', 'gemeten', 'doel'],
      ['2025', '1.200', 'geen'],
      ['2026', 'geen', '1.500,5'],
    ])
    expect(markup.match(/scope="col"/g)).toHaveLength(3)
    expect(markup.match(/scope="row"/g)).toHaveLength(2)
  })

  it('has parts down and periods across where there are several', () => {
    const points = (...values: (number | null)[]) =>
      values.map((value, at) => ({ key: `${at}`, label: `${2025 + at}`, value }))
    const series = [
      { key: 'mbo', name: 'Mbo', points: points(1, 2) },
      { key: 'hbo', name: 'Hbo', points: points(null, 4) },
    ]
    expect(rowsOf(draw(SmallMultiples, { id: 'x', title: 'x', series }))).toEqual([
      ['groep', '2025', '2026'],
      ['Mbo', '1', '2'],
      ['Hbo', 'geen', '4'],
    ])
  })

  it('is read amid words as its name and its course', () => {
    const told = sparklines.map((props) => /aria-label="([^"]*)"/.exec(draw(Sparkline, props))?.[1])
    expect(told.slice(0, 2)).toEqual(['Bezoekers: van 3 naar 13, doel 10', 'Visitors: from 3 to 8'])
    expect(told[2]).toMatch(/: geen$/)
  })
})

describe('a chart for whoever sees no colours', () => {
  const [all] = timeSeries
  const markup = all ? draw(TimeSeriesDrawing, all) : ''

  it('draws what was measured, aimed at, expected and begun with in lines of different dashes', () => {
    const dashes = ['measured', 'target', 'forecast', 'baseline'].map(
      (name) =>
        new RegExp(`<path class="chart-${name}"[^>]*?(?:stroke-dasharray="([^"]*)"|/?>)`).exec(markup)?.[1],
    )
    expect(dashes[0]).toBeUndefined()
    expect(new Set(dashes).size).toBe(4)
  })

  it('fills margin and range with patterns of their own', () => {
    expect(markup).toContain('fill="url(#dairy-hatch)"')
    expect(markup).toContain('fill="url(#dairy-dots)"')
  })

  it('tells a verdict by a shape, and by a word in its legend and its table', () => {
    const marks = (status: 'on' | 'over' | 'under') =>
      draw(TimeSeries, plain({ points: [{ key: 'a', label: 'a', value: 1, status }] }))
    const shapes = (['on', 'over', 'under'] as const).map(
      (status) => /class="chart-mark"[^>]*><title>[^<]*<\/title>(<path[^>]*>)/.exec(marks(status))?.[1],
    )
    expect(new Set(shapes).size).toBe(3)
    const beside = (['on', 'over', 'under'] as const).map(
      (status) => /(<path[^>]*>)/.exec(draw(StatusMark, { status }))?.[1],
    )
    expect(beside).toEqual(shapes)
    expect(marks('under').split('achter op doel').length - 1).toBeGreaterThanOrEqual(3)
  })

  it('names in words each thing that it draws', () => {
    expect(contentsOf(markup, 'text')).toEqual(
      expect.arrayContaining([
        'gemeten',
        'doel',
        'marge',
        'verwachting',
        'bandbreedte',
        'nulmeting',
        'voor op doel',
      ]),
    )
  })
})

describe('a bar', () => {
  const bar = { id: 'x', title: 'x', actual: 3 }
  /** How often something is drawn: once in the legend, and once on the bar. */
  const timesOf = (name: string, props: BulletProps) =>
    draw(Bullet, props).split(`class="chart-${name}"`).length - 1

  it('shows beside what was measured what it is measured by, as far as that is known', () => {
    expect([timesOf('bar', bar), timesOf('target', bar), timesOf('baseline', bar)]).toEqual([2, 0, 0])
    const whole = { ...bar, target: 5, baseline: 1, margin: { lower: 4, upper: 6 } }
    expect([timesOf('bar', whole), timesOf('target', whole), timesOf('baseline', whole)]).toEqual([2, 2, 2])
    expect(draw(Bullet, whole).split('url(#x-hatch)').length - 1).toBe(2)
  })
})

describe('a chart without figures', () => {
  it('says so in words, in the language of the page', () => {
    expect(contentsOf(draw(TimeSeries, plain({ points: [] })), 'text')).toEqual(['Er zijn nog geen cijfers.'])
    expect(contentsOf(draw(Bullet, { id: 'x', title: 'x', actual: null, language: 'en' }), 'text')).toEqual([
      'There are no figures yet.',
    ])
    expect(contentsOf(draw(SmallMultiples, { id: 'x', title: 'x', series: [] }), 'text')).toEqual([
      'Er zijn nog geen cijfers.',
    ])
    expect(contentsOf(draw(Sparkline, { name: 'x', values: [null] }), 'text')).toEqual(['geen'])
  })

  it('has no table when there is no period, and one that says what is lacking when there is', () => {
    expect(draw(TimeSeries, plain({ points: [] }))).not.toContain('<table')
    const waiting = draw(TimeSeries, plain({ points: [{ key: 'a', label: '2026', value: null }] }))
    expect(rowsOf(waiting)).toEqual([
      ['periode', 'gemeten'],
      ['2026', 'geen'],
    ])
  })
})

describe('all charts on one page', () => {
  const markup = draw(Gallery, {})

  it('have names of their own', () => {
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lead by name to nothing that is not there', () => {
    const ids = new Set([...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
    const asked = [
      ...[...markup.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id),
      ...[...markup.matchAll(/aria-labelledby="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')),
    ]
    expect(asked.filter((id) => !ids.has(id))).toEqual([])
  })

  it('need no style in the page and no script, as a strict policy asks', () => {
    expect(markup).not.toMatch(/ style=|<style|<script|javascript:| on[a-z]+=/)
  })

  it('show hostile words as words', () => {
    expect(markup).toContain('&lt;script&gt;')
    expect(HOSTILE).toContain('<script>')
  })
})

it('what does not fit is cut in the picture and whole in the table', () => {
  const [schools] = smallMultiples
  const markup = schools ? draw(SmallMultiples, schools) : ''
  const whole = 'Middelbaar beroepsonderwijs in de hele streek en daarbuiten'
  expect(contentsOf(markup, 'text').some((text) => /^beroeps.*…$/.test(text))).toBe(true)
  expect(contentsOf(markup, 'text')).not.toContain(whole)
  expect(contentsOf(markup, 'th')).toContain(whole)
})

it('a host that asks for a width gets a picture of it, within reason', () => {
  const widthOf = (width: number) =>
    /<svg[^>]* width="(\d+)"/.exec(draw(TimeSeriesDrawing, plain({ width })))?.[1]
  expect([640, 10, NaN, 1e9].map(widthOf)).toEqual(['640', '200', '360', '2000'])
})
