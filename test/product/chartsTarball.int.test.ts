import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, inject, it } from 'vitest'

import { packPlugin } from '../../src/packing/packPlugin'
import type { EmptyApp } from './emptyApp'
import { createEmptyApp } from './emptyApp'
import { itIsWellPacked } from './packed'

const PLUGIN = 'plugins/charts'
const NAME = '@streekwerk/charts'

const drawing = `
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { timeSeriesTable, TimeSeries } from '${NAME}'

const props = { id: 'milk', title: 'Melk', points: [{ key: '2026', label: '2026', value: 1200 }] }
console.log(renderToStaticMarkup(createElement(TimeSeries, props)))
console.log(JSON.stringify(timeSeriesTable(props)))
`

const typing = `
import type { BulletProps, TimePoint } from '${NAME}'
import { Bullet, bulletTable } from '${NAME}'

const props: BulletProps = { id: 'milk', title: 'Melk', actual: null }
bulletTable(props).rows.map(({ head }) => head.trim())
Bullet(props)
// @ts-expect-error A period without a value is told by null.
export const point: TimePoint = { key: '2026', label: '2026' }
`

let app: EmptyApp

beforeAll(async () => {
  const folder = join(inject('runFolder'), 'charts-app')
  mkdirSync(folder)
  const tarball = await packPlugin(PLUGIN, join(folder, 'packages'))
  const files = { 'draw.js': drawing, 'typing.ts': typing }
  app = await createEmptyApp(folder, { databaseUrl: '', files, plugin: PLUGIN, tarball })
}, 120_000)

describe('what is packed', () => {
  itIsWellPacked(() => app, ['dist/theme/charts.css'], 'react')
})

it('whoever installs it draws a chart with plain Node, and has its figures as rows', async () => {
  const output = await app.run('draw.js')
  expect(output).toContain('<figure class="chart"><figcaption class="chart-caption">Melk</figcaption><svg ')
  expect(output).toContain('"rows":[{"head":"2026","cells":["1.200"]}]')
})

it('its types say what is wrong, also to whoever finds modules as Node does', async () => {
  await app.checkTypesAsNode('typing.ts')
})

it('the stylesheet can be asked for by name', () => {
  const { exports } = JSON.parse(readFileSync(join(app.plugin, 'package.json'), 'utf8')) as {
    exports: Record<string, string>
  }
  const css = readFileSync(join(app.plugin, exports['./charts.css'] ?? ''), 'utf8')
  expect(css).toContain('.chart-drawing {')
})
