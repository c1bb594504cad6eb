import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:http'

import { parse } from 'csv-parse/sync'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { HOSTILE } from './examples'
import { goalExamples, goalOf, yearOf } from './goals'
import { memoryReader } from './memoryReader'
import { useSite } from './useSite'

const dutch = await useSite(memoryReader(goalExamples()))
const english = await useSite(memoryReader(goalExamples('en'), 'en'))
const running = await useSite(
  memoryReader([
    goalOf('loopt', { measure: 'plates', title: { nl: 'Loopt' }, together: 'sum' }, [
      yearOf(2024, { standing: 'under', target: 5, value: 4 }),
      yearOf(2030, { standing: 'over', target: 5, value: 6 }),
    ]),
  ]),
)

const read = async (path: string, site = dutch): Promise<string> => (await site.ask(path)).text()

afterEach(() => void vi.useRealTimers())

/** The status of an answer; `fetch` would say by itself that it wants no older one. */
const askWith = async (path: string, headers: Record<string, string>): Promise<number | undefined> => {
  const [response] = (await once(get(dutch.url + path, { headers }), 'response')) as [IncomingMessage]
  response.resume()
  return response.statusCode
}

const factsOf = (html: string): Record<string, unknown>[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
    ([, json]) => JSON.parse(json ?? '') as Record<string, unknown>,
  )

describe('the page of what is measured', () => {
  it('shows anybody the line, what it is held against, and all of it as a table, without a script or a style of its own', async () => {
    const html = await read('/doelen/meer-borden')
    expect(html).toMatch(/<svg aria-labelledby="[^"]+"[^>]*class="chart-drawing"/)
    expect(html).toContain(
      '<th scope="row">2022</th><td>1.100</td><td>1.100</td><td>1.050\u00A0tot\u00A01.150</td>',
    )
    expect(html).toContain('<td>op doel</td>')
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(html).not.toContain(' style=')
    const [stylesheet = ''] = /\/assets\/showcase\.[^"]+\.css/.exec(html) ?? []
    const css = await read(stylesheet)
    for (const rule of ['.chart-drawing', '--chart-measured: var(--basis-color']) expect(css).toContain(rule)
  })

  it('shows what is measured once as a bar on the way to its target', async () => {
    const site = await useSite(
      memoryReader([
        goalOf('eens', { measure: 'plates', title: { nl: 'Eens' }, together: 'sum' }, [
          yearOf(2024, { standing: 'under', target: 5, value: 4 }),
        ]),
      ]),
    )
    const html = await read('/doelen/eens', site)
    expect(html).toContain('<th scope="row">gemeten</th><td>4</td>')
    expect(html).toContain('<th scope="row">doel</th><td>5</td>')
  })

  it('tells the latest value and how it stands in words, with its baseline and its parts', async () => {
    const html = await read('/doelen/meer-borden')
    expect(html).toMatch(/<strong>1\.300<\/strong> borden <span class="glance-period">2024<\/span>/)
    expect(html).toContain('Doel 1.250 (op doel van 1.225 tot en met 1.275)')
    expect(html).toMatch(
      /<p class="standing standing-over"><svg aria-hidden="true".*?<\/svg>Voor op doel<\/p>/,
    )
    expect(html).toContain('Hoger is beter.')
    expect(html).toContain('Nulmeting, 31 december 2020: 900 borden')
    expect(html).toContain('<th scope="row">Lunch</th><td>350</td><td>400</td><td>500</td>')
  })

  it('writes numbers, percentages and words in the language of the page', async () => {
    expect(await read('/en/goals/meer-borden', english)).toContain('<strong>1,300</strong> plates')
    expect(await read('/en/goals/minder-afval', english)).toContain('<strong>35%</strong>')
    expect(await read('/doelen/minder-afval')).toContain('<strong>35\u00A0%</strong>')
  })

  it('says when nothing was measured', async () => {
    expect(await read('/doelen/nieuw-doel')).toContain('Nog niet gemeten')
  })

  it('lets hostile words be words', async () => {
    const html = await read('/doelen/vijandig-doel')
    expect(html).toContain('alert(1)')
    expect(html).not.toContain(HOSTILE)
  })
})

describe('a verdict', () => {
  it('is told nowhere before its period is over, and the page is forgotten when the day is', async () => {
    vi.useFakeTimers({ now: new Date('2030-12-31T22:30:00.000Z'), toFake: ['Date'] })
    for (const path of [
      '/doelen/loopt',
      '/doelen/loopt.csv',
      '/doelen/loopt.json',
      '/doelen',
      '/doelen.json',
    ]) {
      const answer = await read(path, running)
      expect([path, answer.match(/oor op doel|"over"|,over,/)]).toEqual([path, null])
      expect(running.locals().visibleUntil).toBe(Date.parse('2030-12-31T23:00:00.000Z'))
    }
    expect(await read('/doelen/loopt', running)).toContain('Nog geen oordeel')
    vi.setSystemTime(new Date('2030-12-31T23:00:00.000Z'))
    expect(await read('/doelen/loopt', running)).toContain('Voor op doel')
    expect(running.locals().visibleUntil).toBeUndefined()
    expect(await read('/doelen/loopt.csv', running)).toContain(',over,')
  })
})

describe('on the page of somebody who aims at it', () => {
  it('is a card with its latest value, its target, how it stands, its line and where it leads', async () => {
    const html = await read('/koks/anna')
    const [, card = ''] = /(<article class="card card-series">.*?<\/article>)/s.exec(html) ?? []
    expect(card).toContain('<a href="/doelen/meer-borden">Meer borden per dag</a>')
    for (const told of [
      '<strong>1.300</strong> borden',
      'Doel 1.250',
      'Voor op doel',
      'class="chart-sparkline"',
    ])
      expect(card).toContain(told)
    expect(card).not.toContain('card-picture')
  })
})

describe('what programs read of it', () => {
  it('is every period and every part of it as CSV', async () => {
    const rows = parse<Record<string, string>>(await read('/doelen/meer-borden.csv'), {
      bom: true,
      columns: true,
    })
    expect(rows[0]).toEqual({
      because: '',
      category: '',
      denominator: '',
      dimension: '',
      from: '2021-01-01',
      high: '1050',
      low: '950',
      numerator: '',
      period: '2021',
      standing: 'under',
      target: '1000',
      unit: 'borden',
      until: '2021-12-31',
      value: '950',
    })
    expect(rows.map(({ category, value }) => `${category}${value}`)).toEqual([
      ...['950', '1100', '', '1300'],
      ...['Lunch350', 'Lunch400', 'Lunch500', 'Diner600', 'Diner700', 'Diner800'],
    ])
    const hostile = parse<Record<string, string>>(await read('/doelen/vijandig-doel.csv'), {
      bom: true,
      columns: true,
    })
    expect(hostile).toHaveLength(1)
  })

  it('is the document as JSON, as its list tells it', async () => {
    const item = JSON.parse(await read('/doelen/meer-borden.json')) as Record<string, unknown>
    const list = JSON.parse(await read('/doelen.json')) as { items: Record<string, unknown>[] }
    expect(list.items).toContainEqual(item)
  })

  it('is led to from the page, comes in its type, and is not sent again to who has it', async () => {
    const html = await read('/doelen/meer-borden')
    expect(html).toContain('<a href="/doelen/meer-borden.csv" rel="alternate" type="text/csv">CSV</a>')
    expect(html).toContain(
      '<a href="/doelen/meer-borden.json" rel="alternate" type="application/json">JSON</a>',
    )
    const first = await dutch.ask('/doelen/meer-borden.csv')
    expect(first.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(dutch.locals().cacheable).toBe(true)
    const again = await askWith('/doelen/meer-borden.csv', {
      'if-none-match': first.headers.get('etag') ?? '',
    })
    expect(again).toBe(304)
  })

  it('is of what is measured alone', async () => {
    const statuses = [
      '/doelen/nergens.csv',
      '/koks/anna.csv',
      '/koks/anna.json',
      '/doelen/meer-borden.xlsx',
    ].map(async (path) => (await dutch.ask(path)).status)
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404])
  })

  it('is a set of data with observations to who knows schema.org', async () => {
    const [facts] = factsOf(await read('/doelen/meer-borden'))
    expect(facts).toMatchObject({
      '@type': 'Dataset',
      about: { '@type': 'Person', name: 'Anna Bakker' },
      distribution: [
        { contentUrl: 'https://keuken.example/doelen/meer-borden.csv', encodingFormat: 'text/csv' },
        { contentUrl: 'https://keuken.example/doelen/meer-borden.json', encodingFormat: 'application/json' },
      ],
      license: 'https://creativecommons.org/publicdomain/zero/1.0/',
      temporalCoverage: '2021-01-01/2024-12-31',
      variableMeasured: { '@type': 'PropertyValue', name: 'Meer borden per dag', unitText: 'borden' },
    })
    const observations = facts?.mainEntity as Record<string, unknown>[]
    expect(observations).toHaveLength(3)
    expect(observations[0]).toEqual({
      '@type': 'Observation',
      observationDate: '2021-12-31',
      observationPeriod: 'P1Y',
      unitText: 'borden',
      value: 950,
      variableMeasured: 'Meer borden per dag',
    })
  })

  it('stands in the description for programs and on the page that tells of them', async () => {
    const described = JSON.parse(await read('/open-data/openapi.json')) as {
      paths: Record<string, { get: { responses: Record<string, unknown> } }>
    }
    expect(Object.keys(described.paths)).toEqual(
      expect.arrayContaining(['/doelen/{document}.csv', '/en/goals/{document}.json']),
    )
    expect(Object.keys(described.paths['/doelen/{document}.csv']?.get.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '301', '304', '404', '410']),
    )
    expect(await read('/open-data')).toContain('zet .csv of .json achter haar adres')
  })
})
