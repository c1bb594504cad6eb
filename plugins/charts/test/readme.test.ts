import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { bare, readReadme } from '../../../test/support/readReadme'
import { optionKeys, readTypes } from '../../../test/support/readTypes'
import { chartsCss } from '../dev/createGalleryPage'
import * as door from '../src/index'

const folder = 'plugins/charts'
const { deadLinks, tables, told } = readReadme(folder)
const rowsOf = (name: string): string[][] => tables.find((table) => table.name === name)?.rows ?? []

/** Where the types are that a host writes. */
const files: Record<string, string> = {
  ChartProps: 'props.ts',
  BarProps: 'props.ts',
  BulletProps: 'props.ts',
  Series: 'domain/series.ts',
  SmallMultiplesProps: 'props.ts',
  SparklineProps: 'props.ts',
  TimePoint: 'domain/moments.ts',
  TimeSeriesProps: 'props.ts',
}

const isChart = (name: string): boolean =>
  name.endsWith('Props') && !/^(?:Bar|Chart|Sparkline)Props$/.test(name)

/** What a type holds beside that which every chart is told: this stands in a table of its own. */
const keysOf = (name: string, path: string) => {
  const types = readTypes(join(folder, 'src', path))
  const common = isChart(name) ? types.keys('ChartProps').map((key) => key.name) : []
  return types.keys(name).filter((key) => !common.includes(key.name))
}

describe('the README', () => {
  it.each(Object.entries(files))(
    'tells all that %s holds, with what is meant when it is left out',
    (name, path) => {
      const table = tables.find((each) => each.name === name)
      expect((table ? told(table) : []).sort()).toEqual(optionKeys(keysOf(name, path)).sort())
    },
  )

  it('tells all that can be imported', () => {
    expect(
      rowsOf('Exports')
        .flatMap(([name]) => bare(name).split(', '))
        .sort(),
    ).toEqual(Object.keys(door).sort())
  })

  it('tells every token of the stylesheet', () => {
    const set = new Set([...chartsCss.matchAll(/(--chart-[a-z-]+)\s*:/g)].map(([, name]) => name))
    expect(
      rowsOf('Tokens')
        .map(([name]) => bare(name))
        .sort(),
    ).toEqual([...set].sort())
  })

  it('leads to nothing that is not there', () => {
    expect(deadLinks()).toEqual([])
  })
})
